import { ordered } from '@biaochi/engine';
import type { Result } from '@biaochi/schemas/types';
import { useDeferredValue, useMemo } from 'react';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useLanguage } from '../i18n/useText.js';

/** What the assessment comes to under one other alternative of one reading. */
export interface Alternative {
  readonly reading: string;
  readonly alternative: string;
  readonly result: Result;
}

/** The assessment under every alternative that it does not take, one at a time, all else equal; behind while typing. */
export function useAlternatives(): readonly Alternative[] {
  const { ruleset, assess } = useOpenStandard();
  const language = useLanguage();
  const assessment = useDeferredValue(useLive().assessment);
  return useMemo(
    () =>
      ordered(ruleset.readings).flatMap((reading) => {
        const taken = assessment.readings?.[reading.id] ?? reading.default;
        return ordered(reading.alternatives)
          .filter(({ id }) => id !== taken)
          .map(({ id }) => ({
            reading: reading.id,
            alternative: id,
            result: assess({ ...assessment, readings: { ...assessment.readings, [reading.id]: id } }, { language }),
          }));
      }),
    [ruleset, assessment, assess, language],
  );
}
