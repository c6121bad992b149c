/**
 * One standard, opened: read, checked, compiled, its fixtures run, all in the page and once per text.
 *
 *   const { ruleset, positions, text, findings, program, fixtures, runs } = useStandard('t-sgipa-027');
 *   runs.get('typical-pass')?.result.totals.Q?.value
 *
 * `useStandard(id)` suspends while the server answers and throws (to the nearest error boundary) when it refuses, so
 * callers see data only. `ruleset` is null where the text does not parse and `program` where it has error findings:
 * the source view still shows it. Below <StandardProvider>, which the standard's page renders around every view,
 * `useOpenStandard()` gives the same without the nulls; table, canvas, bench and why use that one.
 *
 * What is being tried on the bench comes from `useLive()`, the selected place from `useSelection()`.
 */
import { useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { readFixtures, readRulesetDocument } from '../api/rulesets.js';
import { openStandard, type OpenStandard, type Standard } from './openStandard.js';

/** One standard by its id; suspends. */
export function useStandard(id: string): Standard {
  return useSuspenseQuery({
    queryKey: ['standard', id],
    queryFn: async ({ signal }) => {
      const [document, fixtures] = await Promise.all([readRulesetDocument(id, signal), readFixtures(id, signal)]);
      return openStandard(id, document, fixtures);
    },
    structuralSharing: false,
  }).data;
}

const StandardContext = createContext<OpenStandard | null>(null);

/** Makes one standard the one that `useOpenStandard`, `useLive` and `useSelection` speak of. */
export const StandardProvider = StandardContext.Provider;

/** The standard whose page this is. */
export function useOpenStandard(): OpenStandard {
  const standard = useContext(StandardContext);
  if (!standard) throw new Error('useOpenStandard needs a <StandardProvider> above');
  return standard;
}
