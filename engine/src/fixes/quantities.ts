import type { Clamp, Decimal, FormulaScoring, Range } from '@biaochi/schemas/types';
import { type Band, nodeAt, splitAddress } from '../model/index.js';
import { compare, parseDecimal } from '../numbers/index.js';
import { type Fix, fix, type Proposer, removed, replaced, textOf } from './fix.js';

/** A field that means nothing where it stands, removed. */
export const removedField: Proposer = (_, { place }) => [
  fix('remove', { what: splitAddress(place).at(-1) ?? '' }, removed(place)),
];

/** The declared full points made what the members come to. */
export const declaredSum: Proposer = (_, finding) => {
  const [declared, sum] = [textOf(finding, 'declared'), textOf(finding, 'sum')];
  // A sum that no decimal states cannot be declared.
  return parseDecimal(sum) === null ? [] : [fix('declareFull', { declared, sum }, replaced(finding.place, sum))];
};

/** A number that JSON cannot hold exactly, put in quotation marks as it is written. */
export const quoted: Proposer = (ruleset, finding) => {
  const value = nodeAt(ruleset, finding.place);
  if (typeof value !== 'number' || parseDecimal(String(value)) === null) return [];
  return [fix('quote', { seen: String(value) }, replaced(finding.place, String(value)))];
};

/** Of an end that is stated twice, the one kept; the tighter first, which the other one follows from. */
export const keptEnd: Proposer = (ruleset, finding) => {
  const range = nodeAt(ruleset, finding.place) as Range;
  const names = [textOf(finding, 'first'), textOf(finding, 'second')] as (keyof Range)[];
  const [closed, open] = names.map((name) => parseDecimal(range[name] ?? ''));
  if (!closed || !open) return [];
  const order = compare(closed, open) * (names[0] === 'atLeast' ? 1 : -1);
  const tighter = order > 0 ? names : [...names].reverse();
  return tighter.map((kept) => {
    const other = names.find((name) => name !== kept)!;
    return fix('keepEnd', { end: kept, value: String(range[kept]) }, removed(`${finding.place}/${other}`));
  });
};

/** Ends the wrong way round, changed over; ends that meet, both closed. */
export const turnedEnds: Proposer = (ruleset, { place }) => {
  const { atLeast, above, atMost, below } = nodeAt(ruleset, place) as Range;
  const [from, to] = [atLeast ?? above, atMost ?? below];
  const [low, high] = [parseDecimal(from ?? ''), parseDecimal(to ?? '')];
  if (!low || !high || from === undefined || to === undefined) return [];
  const set = (key: keyof Range, value: Decimal, was: keyof Range): Fix['changes'] =>
    key === was
      ? [replaced(`${place}/${key}`, value)]
      : [removed(`${place}/${was}`), { op: 'add', at: `${place}/${key}`, value }];
  const [lower, upper] = [
    atLeast === undefined ? 'above' : 'atLeast',
    atMost === undefined ? 'below' : 'atMost',
  ] as const;
  if (compare(low, high) === 0) {
    return [fix('closeEnds', { at: String(from) }, ...set('atLeast', from, lower), ...set('atMost', to, upper))];
  }
  const params = { from: String(to), to: String(from) };
  return [fix('swapEnds', params, ...set(lower, to, lower), ...set(upper, from, upper))];
};

/** Points of each step that lead away from the limit, with the other sign. */
export const turnedEach: Proposer = (ruleset, { place }) => {
  const at = `${place.slice(0, -'/limit'.length)}/each`;
  const each = String(nodeAt(ruleset, at));
  const value = each.startsWith('-') ? each.slice(1) : `-${each}`;
  return [fix('replace', { seen: each, value }, replaced(at, value))];
};

/** Of two ways to say one thing, either kept. */
const keptOne =
  (...keys: readonly [string, string]): Proposer =>
  (_, finding) => {
    if (finding.params['seen'] !== 'both') return [];
    return keys.map((kept) => {
      const other = keys.find((key) => key !== kept)!;
      return fix('keepOne', { kept, removed: other }, removed(`${finding.place}/${other}`));
    });
  };

export const keptMeasure = keptOne('digits', 'step');
export const keptPoints = keptOne('points', 'line');
export const keptCondition = keptOne('when', 'unless');

/** A line through one point twice, made the constant that it is. */
export const constantPoints: Proposer = (ruleset, { place }) => {
  const at = place.slice(0, -'/line'.length);
  const { line, clamp: _, ...rest } = nodeAt(ruleset, at) as Band;
  if (!line || String(line.from.points) !== String(line.to.points)) return [];
  const { points } = line.from;
  return [fix('constant', { points: String(points) }, replaced(at, { ...rest, points }))];
};

const clamped = (place: string, clamp: Clamp | undefined, end: string, value: Decimal): Fix =>
  fix(
    'clamp',
    { end, value: String(value) },
    {
      op: clamp ? 'replace' : 'add',
      at: `${place}/clamp`,
      value: { ...clamp, [end]: value },
    },
  );

/** A line held at the points that it states: none beyond the higher, none below the lower. */
export const clampedLine: Proposer = (ruleset, finding) => {
  const { line, clamp } = nodeAt(ruleset, finding.place) as Band;
  const end = textOf(finding, 'end');
  const [from, to] = [parseDecimal(line?.from.points ?? ''), parseDecimal(line?.to.points ?? '')];
  if (!line || !from || !to) return [];
  const rises = compare(to, from) > 0;
  const value = rises === (end === 'atMost') ? line.to.points : line.from.points;
  return [clamped(finding.place, clamp, end, value)];
};

/** A formula held between nothing and its full points. */
export const clampedFormula: Proposer = (ruleset, finding) => {
  const { clamp, full } = nodeAt(ruleset, finding.place) as FormulaScoring;
  const end = textOf(finding, 'end');
  return [clamped(finding.place, clamp, end, end === 'atMost' ? full : '0')];
};
