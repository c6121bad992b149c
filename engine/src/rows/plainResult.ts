import { type CompiledIndicator, type Program, slotOf } from '../compile/index.js';
import { STATUS } from '../conditions/index.js';
import type { Result } from '../model/index.js';
import { toDecimal } from '../numbers/index.js';
import type { Row } from './row.js';
import { rowsOf, UNTOLD } from './rows.js';
import { type Written, writer } from './written.js';

/**
 * A result without reasons: the same as `evaluate` gives, each `because` and the notices left out. What is told of an
 * indicator may be shared with other results: it is for reading.
 */
export type PlainResult = Result;

type NumberOf = (row: Row, slot: number) => Written | null;
type IndicatorResult = Result['indicators'][string];
type Numbers = Record<string, Required<Pick<Result['derived'][string], 'value' | 'exact' | 'min' | 'max' | 'because'>>>;

const STATUS_OF = new Map<number, IndicatorResult['status']>(
  (Object.entries(STATUS) as [keyof typeof STATUS, number][]).map(([name, bit]) => [bit, name]),
);

const STATUSES = 16;
const MOST_KEPT = 1000;

/** What is told of an indicator; null where its points are not known. */
function indicatorTeller(
  { status, points, full, level, source }: CompiledIndicator,
  program: Program,
  number: NumberOf,
) {
  const max = full === null ? null : toDecimal(full);
  const levels = level === null ? [] : (slotOf(program.layout, `level:${source.code}`).levels ?? []);
  const told = (is: number, reached: number, written: Written | null): IndicatorResult => {
    const outcome: Pick<IndicatorResult, 'status'> = { status: STATUS_OF.get(is)! };
    const found = level === null ? {} : { level: levels[31 - Math.clz32(reached)] ?? null };
    if (max === null || !written) return { ...outcome, ...found, because: [] };
    const { value, exact } = written;
    return { ...outcome, points: value, max, ...(exact.includes('/') && { exact }), ...found, because: [] };
  };
  // Most enterprises come out at an item like others did: what is told of it is made once, by points, status and level.
  const kept = new Map<Written | null, Map<number, IndicatorResult>>();
  return (row: Row): IndicatorResult | null => {
    const written = max === null ? null : number(row, points);
    if (max !== null && !written) return null;
    const is = row.bits[status]!;
    const reached = level === null ? 0 : row.bits[level]!;
    const key = reached * STATUSES + is;
    const known = kept.get(written)?.get(key);
    if (known) return known;
    if (kept.size > MOST_KEPT) kept.clear();
    const one = told(is, reached, written);
    kept.set(written, (kept.get(written) ?? new Map<number, IndicatorResult>()).set(key, one));
    return one;
  };
}

/** The named numbers of a row, each with what else its entry says; null as soon as one is not known. */
function numbersTeller(named: readonly { id: string; slot: number; unit?: string | undefined }[], number: NumberOf) {
  return (row: Row): Numbers | null => {
    const told: Numbers = {};
    for (const { id, slot, unit } of named) {
      const written = number(row, slot);
      if (!written) return null;
      const { value, exact } = written;
      told[id] = { value, exact, min: value, max: value, ...(unit !== undefined && { unit }), because: [] };
    }
    return told;
  };
}

/**
 * Tells plain results from rows: null where an assessment is not complete, has anything wrong in it, or outgrows a
 * row, and where the program is beyond rows; `evaluate` answers then. Keeps one row, which each call writes anew.
 */
export function plainTeller(program: Program): (assessment: unknown) => PlainResult | null {
  const rows = rowsOf(program);
  if (!rows) return () => null;
  const { ruleset, layout, gates, grades, indicators, origin } = program;
  const [row, passed, number] = [rows.blank(), new Uint8Array(rows.sizes.members), writer()];
  const at = (reference: string): number => slotOf(layout, reference).index;
  const named = (space: string, list: readonly { id: string; unit?: string }[] = []) =>
    numbersTeller(
      list.map(({ id, unit }) => ({ id, slot: at(`${space}:${id}`), unit })),
      number,
    );
  const [totals, tables, derived] = [
    named(
      'total',
      ruleset.totals.map(({ id }) => ({ id })),
    ),
    named('table', ruleset.tables),
    named('derived', ruleset.derived),
  ];
  const parameters = (ruleset.parameters ?? []).map(({ id }) => ({ id, slot: at(`parameter:${id}`) }));
  const tellers = indicators.map((one) => [one.code, indicatorTeller(one, program, number)] as const);

  const gatesTold = (): Result['gates'] => {
    let first = 0;
    const told: Result['gates'] = {};
    for (const { id, members } of gates) {
      const from = first;
      first += members.length;
      const failed = members.filter((_, index) => passed[from + index] === 0).map((member) => member.id);
      told[id] = { status: failed.length > 0 ? 'fail' : 'pass', failed, unknown: [], because: [] };
    }
    return told;
  };
  const indicatorsTold = (): Result['indicators'] | null => {
    const told: Result['indicators'] = {};
    for (const [code, tell] of tellers) {
      const one = tell(row);
      if (!one) return null;
      told[code] = one;
    }
    return told;
  };

  return (assessment) => {
    const position = rows.write(assessment, row) ? rows.decide(row, null, passed) : UNTOLD;
    if (position === UNTOLD) return null;
    const grade = grades[position]!.id;
    const numbers = { totals: totals(row), derived: derived(row), tables: tables(row), indicators: indicatorsTold() };
    if (!numbers.totals || !numbers.derived || !numbers.tables || !numbers.indicators) return null;
    const { id, version, digest, readings } = origin;
    return {
      ruleset: { id, version, digest, readings: { ...readings } },
      outcome: { status: 'decided', grade, possible: [grade], because: [] },
      gates: gatesTold(),
      parameters: Object.fromEntries(
        parameters.map((one) => [one.id, { value: number(row, one.slot)!.value, source: 'typed' as const }]),
      ),
      totals: numbers.totals,
      ...(ruleset.tables && { tables: numbers.tables }),
      derived: numbers.derived,
      indicators: numbers.indicators,
      findings: [],
    };
  };
}
