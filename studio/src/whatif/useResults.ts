import type { Fixture, Result } from '@biaochi/schemas/types';
import { useMemo } from 'react';
import type { OpenStandard } from '../document/openStandard.js';
import { useOpenStandard } from '../document/useStandard.js';
import { underReadings, useTriedReadings } from '../document/useTriedReadings.js';
import type { Readings } from '../document/proof.js';
import { useGround } from '../document/useTrial.js';

/** A fixture with what it comes to as the document stands, and as it is tried. */
export interface Compared {
  readonly fixture: Fixture;
  readonly before: Result;
  readonly after: Result;
}

function resultUnder({ runs, assess }: OpenStandard, fixture: Fixture, tried: Readings): Result {
  const assessment = underReadings(fixture.assessment, tried);
  return assessment === fixture.assessment ? runs.get(fixture.id)!.result : assess(assessment);
}

/** Every fixture as the document stands and as it is tried, both under the readings that the bench is switched to. */
export function useResults(): readonly Compared[] {
  const standard = useOpenStandard();
  const document = useGround()?.document ?? standard;
  const { tried } = useTriedReadings();
  return useMemo(
    () =>
      document.fixtures.map((fixture) => {
        const before = resultUnder(document, fixture, tried);
        const isThere = standard.runs.has(fixture.id);
        return { fixture, before, after: isThere ? resultUnder(standard, fixture, tried) : before };
      }),
    [document, standard, tried],
  );
}
