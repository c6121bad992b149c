import type { Class, Group, Indicator, Ruleset } from '@biaochi/schemas/types';
import { catalogOf } from '../words/catalog.js';
import { composition, type ClassShare } from './composition.js';

/** The heading of a first-level group with what its indicators come to. */
export interface BandRow {
  kind: 'band';
  group: Group;
  count: number;
  shares: ClassShare[];
  evidence: number;
}

/** One row of the standard's table. */
export interface IndicatorRow {
  kind: 'indicator';
  indicator: Indicator;
  class: Class | undefined;
  band: Group;
  /** The group under the band that the row belongs to; null where it stands directly under the band. */
  group: Group | null;
  /** Whether the row before it has the same `group`, so that the standard prints one merged cell for both. */
  continues: boolean;
  /** How many rows from this one on have the same `group`. */
  span: number;
}

export type TableRow = BandRow | IndicatorRow;

/** Which indicators to show: words that must occur in them, classes (none chosen means all), and any further demand. */
export interface Filter {
  words: string;
  classes: ReadonlySet<string>;
  fits?: (indicator: Indicator) => boolean;
  /** Whether bands without a row are shown too, so that rows can be put in. */
  empty?: boolean;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

function matches(indicator: Indicator, groups: readonly (Group | null)[], { words, classes, fits }: Filter): boolean {
  if (fits?.(indicator) === false) return false;
  if (classes.size > 0 && !classes.has(indicator.class)) return false;
  const texts = [indicator.title, indicator.requirement, ...groups.map((group) => group?.title)];
  const all = [indicator.code, indicator.anchor?.clause, ...texts.flatMap((text) => [text?.zh, text?.en])];
  return all.some((text) => text !== undefined && plain(text).includes(plain(words)));
}

/** The table as the standard prints it: a band for each first-level group that has a row to show, then its rows. */
export function tableRows(ruleset: Ruleset, filter: Filter): TableRow[] {
  const { indicators, topGroups, topGroupOf, classOf, group: groups } = catalogOf(ruleset);
  return topGroups.flatMap((band): TableRow[] => {
    const within = indicators.filter((indicator) => topGroupOf(indicator)?.code === band.code);
    const rows = within
      .map((indicator) => {
        const own = groups.get(indicator.group);
        return { indicator, group: own && own.code !== band.code ? own : null };
      })
      .filter(({ indicator, group }) => matches(indicator, [band, group], filter))
      .map(({ indicator, group }, index, all): IndicatorRow => {
        const continues = group !== null && all[index - 1]?.group === group;
        const next = all.findIndex((each, at) => at > index && each.group !== group);
        const span = group === null ? 1 : (next < 0 ? all.length : next) - index;
        return { kind: 'indicator', indicator, class: classOf(indicator), band, group, continues, span };
      });
    if (rows.length === 0 && (within.length > 0 || !filter.empty)) return [];
    const evidence = within.reduce((sum, indicator) => sum + (indicator.evidence?.length ?? 0), 0);
    return [
      { kind: 'band', group: band, count: within.length, shares: composition(ruleset, within), evidence },
      ...rows,
    ];
  });
}
