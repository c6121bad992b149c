import type { Indicator, Range, Ruleset } from '@biaochi/schemas/types';
import { codeMapping } from '../../changes/index.js';
import { MAY_NOT_APPLY, needsAnswer, type Program, slotOf } from '../../compile/index.js';
import { byKey, ordered, sameJson } from '../../model/index.js';
import { answerForms, rangeInterval } from '../../scoring/index.js';
import type { Row } from '../../rows/index.js';
import type { Entry } from '../carry.js';
import { sameRange, steady } from '../fitting.js';
import { holdsIn } from './holdsIn.js';

/** Takes something of a complete row over into one of the new ruleset; false where it does not fit there plainly. */
type Copy = (from: Row, to: Row) => boolean;

/** Something entered that finds no place in the new ruleset: whether a row has it. */
export interface Leaving {
  readonly entry: Entry;
  readonly isIn: (row: Row) => boolean;
}

/** How complete rows of one ruleset become rows of another, as `carrier` carries assessments. */
export interface Transfer {
  readonly copy: Copy;
  readonly leaving: readonly Leaving[];
  /** What only the new ruleset asks for, as references: no past row has it. */
  readonly lacking: readonly string[];
}

/** One side of a transfer. */
interface Side {
  readonly ruleset: Ruleset;
  readonly program: Program;
}

const slotIn = ({ program }: Side, reference: string): number => slotOf(program.layout, reference).index;

const copyBits =
  (a: number, b: number): Copy =>
  (from, to) => {
    to.bits[b] = from.bits[a]!;
    return true;
  };

/** Takes a number over; one that only the old range allows is for the long way. */
function copyNumber(a: number, b: number, old: Range | undefined, range: Range | undefined): Copy {
  const holds = sameJson(old ?? null, range ?? null) ? null : holdsIn(rangeInterval(range));
  return (from, to) => {
    const [over, under] = [from.over[a]!, from.under[a]!];
    if (over !== over) return true;
    to.over[b] = over;
    to.under[b] = under;
    return holds === null || holds(over, under);
  };
}

/** Takes one of several over: `meaning` is the bit or number that it has there, undefined for one that is gone. */
const translate =
  (a: number, b: number, meaning: ReadonlyMap<number, number>, unset: number): Copy =>
  (from, to) => {
    const is = from.bits[a]!;
    if (is === unset) return true;
    const now = meaning.get(is);
    if (now === undefined) return false;
    to.bits[b] = now;
    return true;
  };

/** How the answer to an item is taken over; null where that depends on more than the item's declarations. */
function answerCopies(old: Indicator, now: Indicator, sides: readonly [Side, Side], own: Set<string>): Copy[] | null {
  const [from, to] = sides;
  const forms: readonly string[] = answerForms(now.scoring);
  if (forms.length === 0 || !sameJson([...forms].sort(), [...answerForms(old.scoring)].sort())) return null;
  const [given, wanted] = [old.inputs ?? [], now.inputs ?? []];
  if (needsAnswer(old) !== needsAnswer(now) || given.length > 0 !== wanted.length > 0) return null;
  const both = (space: string, part = ''): [number, number] => [
    slotIn(from, `${space}:${old.code}${part}`),
    slotIn(to, `${space}:${now.code}${part}`),
  ];
  const copies: Copy[] = [];
  const [a, b] = both('stands');
  const forbids = now.applicability.byEvaluator === 'forbid';
  copies.push((row, next) => {
    next.bits[b] = row.bits[a]!;
    // What an evaluator may no longer say is left behind.
    return !forbids || row.bits[a] !== MAY_NOT_APPLY;
  });
  const [was, is] = [old.scoring, now.scoring];
  if (forms.includes('met')) copies.push(copyBits(...both('answer')));
  if (forms.includes('checks') && 'checks' in was && 'checks' in is) {
    const known = new Set(was.checks.map(({ id }) => id));
    const shared = is.checks.filter(({ id }) => known.has(id));
    if (shared.length === 0) return null;
    for (const { id } of shared) copies.push(copyBits(...both('check', `/${id}`)));
  }
  if (forms.includes('values')) {
    const before = new Map(given.map((input) => [input.id, input]));
    const kept = steady(given, wanted, own);
    const shared = wanted.filter(({ id }) => kept.has(id) && before.has(id));
    // Of an answer of which only some is taken, nothing may be left.
    if (shared.length < given.length) return null;
    for (const { id, type, range } of shared) {
      const [x, y] = both('value', `/${id}`);
      copies.push(type === 'boolean' ? copyBits(x, y) : copyNumber(x, y, before.get(id)!.range, range));
    }
  }
  if (forms.includes('level') && was.method === 'levels' && is.method === 'levels') {
    const ids = ordered(is.levels).map(({ id }) => String(id));
    const meaning = ordered(was.levels).flatMap(({ id }, index): [number, number][] => {
      const there = ids.indexOf(String(id));
      return there < 0 ? [] : [[1 << index, 1 << there]];
    });
    copies.push(translate(...both('stated'), new Map(meaning), (1 << was.levels.length) - 1));
  }
  if (forms.includes('value')) {
    if (!sameRange(was, is)) return null;
    copies.push(copyNumber(...both('answer'), undefined, undefined));
  }
  return copies;
}

type Fact = NonNullable<Ruleset['facts']>[number];

/** Whether a row has a value for a fact. */
function isGiven({ id, type }: Fact, side: Side): (row: Row) => boolean {
  const at = slotIn(side, `fact:${id}`);
  if (type === 'number') return (row) => row.over[at] === row.over[at];
  if (type === 'choices') return (row) => row.lists[at]! >= 0;
  const blank = side.program.blank.bits[at]!;
  return (row) => row.bits[at] !== blank;
}

/** How a fact of the same type is taken over. */
function factCopy(old: Fact, now: Fact, [from, to]: readonly [Side, Side]): Copy | null {
  const [a, b] = [slotIn(from, `fact:${old.id}`), slotIn(to, `fact:${now.id}`)];
  if (now.type === 'number') return copyNumber(a, b, old.range, now.range);
  if (now.type === 'boolean') return copyBits(a, b);
  const [was, is] = [old.options ?? [], now.options ?? []].map((list) => list.map(({ id }) => id)) as [
    string[],
    string[],
  ];
  if (now.type === 'choice') {
    const there = to.program.layout.options;
    const meaning = was.flatMap((id): [number, number][] =>
      is.includes(id) ? [[from.program.layout.options.indexOf(id), there.indexOf(id)]] : [],
    );
    return translate(a, b, new Map(meaning), from.program.blank.bits[a]!);
  }
  // The bits of a list follow the options as they are declared.
  if (now.type !== 'choices' || !sameJson(was, is.slice(0, was.length))) return null;
  return (row, next) => {
    next.lists[b] = row.lists[a]!;
    return true;
  };
}

const shared = <T extends { id: string }>(list: readonly T[] | undefined): Map<string, T> =>
  new Map((list ?? []).map((one) => [one.id, one]));

/** How rows go over; null where the rulesets differ in ways that only `carrier` follows. */
export function transferOf(from: Side, to: Side): Transfer | null {
  const sides = [from, to] as const;
  const own = new Set([...(from.ruleset.units ?? []), ...(to.ruleset.units ?? [])].map(({ id }) => id));
  const copies: Copy[] = [];
  const leaving: Leaving[] = [];
  const before = byKey(from.ruleset.indicators);
  const taken = new Set<string>();
  for (const [code, sources] of codeMapping(from.ruleset, to.ruleset)) {
    const now = to.program.byCode.get(code)!.source;
    const [source, ...others] = sources;
    const answer = source === undefined ? null : answerCopies(before.get(source)!, now, sides, own);
    const asks = answerForms(now.scoring).length > 0;
    if (others.length > 0 || (answer === null && (source !== undefined || needsAnswer(now)) && asks)) return null;
    if (answer === null) continue;
    copies.push(...answer);
    taken.add(source!);
  }
  for (const { source } of from.program.indicators) {
    if (taken.has(source.code) || answerForms(source.scoring).length === 0) continue;
    if (!needsAnswer(source)) return null;
    leaving.push({ entry: { kind: 'indicator', code: source.code }, isIn: () => true });
  }
  const [oldFacts, kept] = [shared(from.ruleset.facts), steady(from.ruleset.facts, to.ruleset.facts, own)];
  const [newFacts, lacking] = [shared(to.ruleset.facts), [] as string[]];
  for (const [id, now] of newFacts) {
    const old = oldFacts.get(id);
    if (!old) lacking.push(`fact:${id}`);
    else if (!kept.has(id)) {
      const isIn = isGiven(old, from);
      copies.push((row) => !isIn(row));
    } else {
      const copy = factCopy(old, now, sides);
      if (copy === null) return null;
      copies.push(copy);
    }
  }
  for (const [id, old] of oldFacts) {
    if (!newFacts.has(id)) leaving.push({ entry: { kind: 'fact', code: id }, isIn: isGiven(old, from) });
  }
  const [oldParameters, newParameters] = [shared(from.ruleset.parameters), shared(to.ruleset.parameters)];
  const keptParameters = steady(from.ruleset.parameters, to.ruleset.parameters, own);
  for (const [id, now] of newParameters) {
    const old = oldParameters.get(id);
    if (!old || !keptParameters.has(id)) return null;
    const [a, b] = [slotIn(from, `parameter:${id}`), slotIn(to, `parameter:${id}`)];
    copies.push(copyNumber(a, b, old.range, now.range));
  }
  for (const id of oldParameters.keys()) {
    if (!newParameters.has(id)) leaving.push({ entry: { kind: 'parameter', code: id }, isIn: () => true });
  }
  return {
    leaving,
    lacking,
    copy: (row, next) => {
      for (const copy of copies) if (!copy(row, next)) return false;
      return true;
    },
  };
}
