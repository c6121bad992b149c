import { useMemo } from 'react';
import type { FixtureRun } from '../document/openStandard.js';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { changesBetween } from '../projections/form/changes.js';

/** The chosen fixture against what is on the bench now: whether what it expects still holds, and what differs; null without one. */
export function useFixtureRun(): Pick<FixtureRun, 'pass' | 'differences'> | null {
  const { runFixture } = useOpenStandard();
  const { fixture, assessment } = useLive();
  return useMemo(
    () => (fixture === null ? null : runFixture({ ...fixture, assessment })),
    [runFixture, fixture, assessment],
  );
}

/** The codes and facts that differ on the bench from the chosen fixture. */
export function useChanges(): { answers: string[]; facts: string[] } {
  const { fixture, assessment } = useLive();
  return useMemo(
    () => (fixture === null ? { answers: [], facts: [] } : changesBetween(fixture.assessment, assessment)),
    [fixture, assessment],
  );
}
