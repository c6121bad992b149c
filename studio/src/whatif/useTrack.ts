import { factRange, fullPoints, roundingsOf, toDecimal } from '@biaochi/engine';
import type { Range } from '@biaochi/schemas/types';
import { useMemo } from 'react';
import type { OpenStandard } from '../document/openStandard.js';
import { catalogOf } from '../projections/words/catalog.js';
import { readReference } from '../projections/words/reference.js';
import type { Knob } from './knobs.js';
import { type Ends, type Track, trackOf } from './track.js';

const closed = (range: Range | undefined): Ends | null => {
  const [from, to] = [range?.atLeast ?? range?.above, range?.atMost ?? range?.below];
  return from === undefined || to === undefined ? null : { from: String(from), to: String(to) };
};

/** Where a quantity may lie: as it is declared, or as nothing answered leaves it; null where nothing says so. */
function endsOf({ ruleset, blank }: OpenStandard, reference: string): Ends | null {
  const { space, name, member } = readReference(reference);
  const indicator = catalogOf(ruleset).indicator.get(name);
  if (space === 'total') {
    const { min, max } = blank.totals[name] ?? { min: null, max: null };
    return min === null || max === null ? null : { from: min, to: max };
  }
  if (space === 'fact') {
    const fact = ruleset.facts?.find(({ id }) => id === name);
    return fact ? closed(factRange(fact)) : null;
  }
  if (space === 'parameter') return closed(ruleset.parameters?.find(({ id }) => id === name)?.range);
  if (space === 'value') return closed(indicator?.inputs?.find(({ id }) => id === member)?.range);
  if (space === 'points' && indicator) {
    const full = fullPoints(indicator.scoring, roundingsOf(ruleset));
    return full ? { from: '0', to: toDecimal(full) } : null;
  }
  return null;
}

/** The track of a number's slider. */
export function useTrack(document: OpenStandard, { kind, value, role: { of } }: Knob): Track {
  return useMemo(
    () => trackOf(kind, value, of === undefined ? null : endsOf(document, of)),
    [document, kind, value, of],
  );
}
