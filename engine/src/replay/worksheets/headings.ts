import type { Mapping, Ruleset } from '@biaochi/schemas/types';
import { nearest } from '../../diagnostics/index.js';
import { cellText, squashed, type Worksheet } from './cell.js';
import { type ColumnTarget, enterprisePlace, targetAt, targetsOf } from './targets.js';

/** How it was found what a column holds: kept from an earlier import, named so by its heading, or only nearly so. */
export type FoundBy = 'kept' | 'named' | 'near' | 'nothing';

/** A column with what it is taken for; a place of null leaves it out. */
export interface ProposedColumn {
  readonly heading: string;
  readonly place: string | null;
  readonly by: FoundBy;
}

/** A mapping that is proposed for a sheet: which row has the headings, counted from 1, and what each column holds. */
export interface ProposedMapping {
  readonly sheet: string;
  readonly head: number;
  readonly columns: readonly ProposedColumn[];
}

/** Rows in which headings are looked for. */
const HEAD_ROWS = 12;

/** Headings of entries about the enterprise that no ruleset declares: an impact is broken down by them. */
const ABOUT = /行业|地区|区域|省份|城市|规模|性质|信用代码|industry|sector|region|province|city|size|creditcode/;

const withoutUnit = (heading: string): string => heading.replace(/[（([【][^（）()[\]【】]*[）)\]】]$/, '');

/** The places of a ruleset's assessments, and those that a name leads to. */
interface Places {
  readonly byPlace: ReadonlyMap<string, ColumnTarget>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

function placesOf(ruleset: Ruleset): Places {
  const targets = targetsOf(ruleset);
  const byName = new Map<string, string[]>();
  for (const { place, names } of targets) {
    for (const name of new Set(names.map(squashed))) byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  return { byPlace: new Map(targets.map((target) => [target.place, target])), byName };
}

/** Says of each heading what its column holds, each place once: first what is kept, then exact names, then near ones. */
function proposeColumns(
  { byPlace, byName }: Places,
  headings: readonly string[],
  { kept, near }: { readonly kept: Mapping | null; readonly near: boolean },
): ProposedColumn[] {
  const names = headings.map(squashed);
  const before = new Map(kept?.columns.map(({ heading, place }) => [squashed(heading), place]));
  const taken = new Set<string>();
  const found: ProposedColumn[] = headings.map((heading) => ({ heading, place: null, by: 'nothing' }));
  const settle = (at: number, place: string | null, by: FoundBy): void => {
    if (found[at]!.by !== 'nothing' || (place !== null && taken.has(place))) return;
    if (place !== null) taken.add(place);
    found[at] = { heading: headings[at]!, place, by };
  };
  const only = (name: string): string | null => {
    const places = byName.get(name) ?? [];
    return places.length === 1 ? places[0]! : null;
  };
  for (const [at, name] of names.entries()) {
    const place = before.get(name);
    if (name !== '' && place !== undefined && (place === null || targetAt(byPlace, place))) settle(at, place, 'kept');
  }
  for (const [at, name] of names.entries()) {
    const place = only(name) ?? only(withoutUnit(name));
    if (place !== null) settle(at, place, 'named');
    else if (ABOUT.test(name)) settle(at, enterprisePlace(headings[at]!), 'named');
  }
  for (const [at, name] of near ? names.entries() : []) {
    const meant = found[at]!.by === 'nothing' ? nearest(withoutUnit(name), byName.keys()) : '';
    const place = meant === '' ? null : only(meant);
    if (place !== null) settle(at, place, 'near');
  }
  return found;
}

const headingsAt = ({ rows }: Worksheet, head: number): string[] => {
  const cells = rows[head - 1] ?? [];
  return Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, at) => cellText(cells[at]));
};

/** The mapping that an earlier import of this layout kept: the first of which every heading that it uses stands in a row. */
function keptFor(headings: readonly string[], kept: readonly Mapping[]): Mapping | null {
  const there = new Set(headings.map(squashed));
  const fits = ({ columns }: Mapping): boolean => {
    const used = columns.filter(({ place }) => place !== null);
    return used.length > 0 && used.every(({ heading }) => there.has(squashed(heading)));
  };
  return kept.find(fits) ?? null;
}

/** Proposes a mapping for a sheet with its headings in a given row. `kept` are mappings of earlier imports, the newest first. */
export function proposeAt(
  ruleset: Ruleset,
  sheet: Worksheet,
  head: number,
  kept: readonly Mapping[] = [],
): ProposedMapping {
  const headings = headingsAt(sheet, head);
  const columns = proposeColumns(placesOf(ruleset), headings, { kept: keptFor(headings, kept), near: true });
  return { sheet: sheet.name, head, columns };
}

/**
 * Proposes for a workbook the sheet, the row of headings and what each column holds: those of which most is
 * understood. `kept` are mappings of earlier imports, the newest first. Null where no sheet has a row.
 */
export function proposeMapping(
  ruleset: Ruleset,
  sheets: readonly Worksheet[],
  kept: readonly Mapping[] = [],
): ProposedMapping | null {
  const places = placesOf(ruleset);
  let best: { sheet: Worksheet; head: number; score: number } | null = null;
  for (const sheet of sheets) {
    for (let head = 1; head <= Math.min(HEAD_ROWS, sheet.rows.length); head++) {
      const headings = headingsAt(sheet, head);
      const columns = proposeColumns(places, headings, { kept: keptFor(headings, kept), near: false });
      const score = columns.filter(({ place }) => place !== null).length;
      if (!best || score > best.score) best = { sheet, head, score };
    }
  }
  return best && proposeAt(ruleset, best.sheet, best.head, kept);
}
