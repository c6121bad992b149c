import { useMemo } from 'react';
import type { FixtureRun } from '../document/openStandard.js';
import { useOpenStandard } from '../document/useStandard.js';
import { underReadings, useTriedReadings } from '../document/useTriedReadings.js';
import { useGround } from '../document/useTrial.js';
import { movementOf } from './published.js';

/** A fixture as the bench shows it; `moved` says that the readings or changes tried make it come out otherwise. */
export interface BenchRun extends FixtureRun {
  readonly moved: boolean;
}

/** Every fixture under the readings that the bench is switched to, and the changes tried; by order. */
export function useBenchRuns(): readonly BenchRun[] {
  const { runs, assess } = useOpenStandard();
  const ground = useGround();
  const document = ground?.isTried ? ground.document.runs : runs;
  const { tried } = useTriedReadings();
  return useMemo(
    () =>
      [...runs.values()].map((run) => {
        const assessment = underReadings(run.fixture.assessment, tried);
        const result = assessment === run.fixture.assessment ? run.result : assess(assessment);
        const before = document.get(run.fixture.id)?.result ?? run.result;
        return { ...run, result, moved: before !== result && movementOf(before, result) !== null };
      }),
    [runs, document, assess, tried],
  );
}
