import { useMemo } from 'react';
import type { FixtureRun } from '../document/openStandard.js';
import { useOpenStandard } from '../document/useStandard.js';
import { underReadings, useTriedReadings } from '../document/useTriedReadings.js';
import { movementOf } from './published.js';

/** A fixture as the bench shows it; `moved` says that the readings tried make it come out otherwise. */
export interface BenchRun extends FixtureRun {
  readonly moved: boolean;
}

/** Every fixture under the readings that the bench is switched to; by order. */
export function useBenchRuns(): readonly BenchRun[] {
  const { runs, assess } = useOpenStandard();
  const { tried } = useTriedReadings();
  return useMemo(
    () =>
      [...runs.values()].map((run) => {
        const assessment = underReadings(run.fixture.assessment, tried);
        if (assessment === run.fixture.assessment) return { ...run, moved: false };
        const result = assess(assessment);
        return { ...run, result, moved: movementOf(run.result, result) !== null };
      }),
    [runs, assess, tried],
  );
}
