import type { Group, Indicator, Result } from '@biaochi/schemas/types';
import { useMemo } from 'react';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { catalogOf } from '../projections/words/catalog.js';
import { useLiveRuleset } from '../why/useExplanation.js';

/** Which items the form shows: all, those not settled, those that lost points or failed, those changed. */
export type ItemFilter = 'all' | 'open' | 'lost' | 'changed';

/** A group of the first level with the items of it that the form shows, and how many of all are settled. */
export interface FormSection {
  readonly group: Group;
  readonly items: readonly Indicator[];
  readonly settled: number;
  readonly total: number;
}

function fits(
  filter: ItemFilter,
  status: Result['indicators'][string]['status'] | undefined,
  isChanged: boolean,
): boolean {
  if (filter === 'open') return status === 'unknown';
  if (filter === 'lost') return status === 'unmet' || status === 'partial';
  return filter === 'all' || isChanged;
}

/** The items that the form shows under a search and a filter, by group of the first level. */
export function useFormItems(query: string, filter: ItemFilter, changed: readonly string[]): FormSection[] {
  const ruleset = useLiveRuleset();
  const { result } = useLive();
  const text = useText();
  return useMemo(() => {
    const catalog = catalogOf(ruleset);
    const words = query.trim().toLowerCase();
    const status = (code: string) => result.indicators[code]?.status;
    const found = ({ code, title, requirement }: Indicator): boolean =>
      words === '' ||
      code.toLowerCase() === words ||
      [text(title), requirement ? text(requirement) : ''].some((each) => each.toLowerCase().includes(words));
    return catalog.topGroups
      .map((group) => {
        const all = catalog.indicators.filter((each) => catalog.topGroupOf(each) === group);
        return {
          group,
          items: all.filter((each) => found(each) && fits(filter, status(each.code), changed.includes(each.code))),
          settled: all.filter((each) => status(each.code) !== 'unknown').length,
          total: all.length,
        };
      })
      .filter(({ items }) => items.length > 0);
  }, [ruleset, result, text, query, filter, changed]);
}
