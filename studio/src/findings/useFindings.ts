/**
 * What the checks find in the opened standard, following every edit.
 *
 *   const { counts, byPlace, countsAt } = useFindings();
 *   byPlace('/indicators/21')   // the findings at row 21 and within it, those let stand too
 *   countsAt('/totals').error   // for a mark in the outline
 *
 * `counts` and `countsAt` leave out the warnings that the editors let stand.
 */
import { useMemo } from 'react';
import { useEditor } from '../document/useEditor.js';
import { useOpenStandard } from '../document/useStandard.js';
import { countsOf, type Counts, type Found, foundIn, idleAmong, isWithin, type Suppression } from './found.js';

export interface Findings {
  /** The gravest first. */
  readonly all: readonly Found[];
  /** Suppressions of warnings that are no longer there. */
  readonly idle: readonly Suppression[];
  readonly counts: Counts;
  /** The findings at a place and within it. */
  readonly byPlace: (place: string) => readonly Found[];
  readonly countsAt: (place: string) => Counts;
}

const none: readonly Suppression[] = [];

export function useFindings(): Findings {
  const { findings } = useOpenStandard();
  const suppressions = useEditor()?.content.suppressions ?? none;
  return useMemo(() => {
    const all = foundIn(findings, suppressions);
    const byPlace = (place: string): readonly Found[] => all.filter(({ finding }) => isWithin(finding.place, place));
    return {
      all,
      idle: idleAmong(findings, suppressions),
      counts: countsOf(all),
      byPlace,
      countsAt: (place) => countsOf(byPlace(place)),
    };
  }, [findings, suppressions]);
}
