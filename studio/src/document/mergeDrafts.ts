/**
 * Two editors' changes to one draft, merged three-way: field by field, over the ruleset, the fixtures, the suppressions
 * and the confirmed readings together. What both changed otherwise is never decided here: our value stands, and theirs is handed on.
 */
import {
  applyChanges,
  compareRulesets,
  type Conflict,
  keyOf,
  merge,
  nodeAt,
  sameJson,
  validateRuleset,
} from '@biaochi/engine';
import type { Change, Draft, Fixture, Ruleset } from '@biaochi/schemas/types';
import type { Matter, Merged } from '../saving/matter.js';
import { settleOrders } from './settleOrders.js';

type Suppression = Draft['suppressions'][number];
type Confirmation = NonNullable<Draft['confirmedReadings']>[number];
type Whole = Record<string, unknown>;

/** What says one thing together and is taken whole: one item of a list is replaced, whatever it consists of. */
const sealed = <T>(parts: Readonly<Record<string, T>>): Record<string, [T]> =>
  Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, [part]]));

const unsealed = <T>(parts: Readonly<Record<string, readonly [T]>>): Record<string, T> =>
  Object.fromEntries(Object.entries(parts).map(([key, [part]]) => [key, part]));

/** A fixture in which each answer, and each expected value, is one. */
function fixtureParts({ assessment, expect, ...rest }: Fixture): Whole {
  return {
    ...rest,
    assessment: { ...assessment, answers: sealed(assessment.answers) },
    expect: {
      ...expect,
      outcome: [expect.outcome],
      ...(expect.totals && { totals: sealed(expect.totals) }),
    },
  };
}

type Sealed<T> = Readonly<Record<string, readonly [T]>>;

function fixtureOf(parts: Whole): Fixture {
  const { assessment, expect } = parts as { assessment: Whole; expect: Whole };
  return {
    ...parts,
    assessment: { ...assessment, answers: unsealed(assessment['answers'] as Sealed<unknown>) },
    expect: {
      ...expect,
      outcome: (expect['outcome'] as [unknown])[0],
      ...(expect['totals'] !== undefined && { totals: unsealed(expect['totals'] as Sealed<unknown>) }),
    },
  } as unknown as Fixture;
}

const suppressionKey = ({ code, place }: Suppression): string => `${code} ${place}`;

const keyed = <T>(list: readonly T[], key: (one: T) => string): Record<string, T> =>
  Object.fromEntries(list.map((one) => [key(one), one]));

/** A draft as one document with one way of addressing: the ruleset's parts, and beside them fixtures and the rest by key. */
function wholeOf({ ruleset, fixtures, suppressions, confirmedReadings, base, revises }: Draft): Whole {
  return {
    ...ruleset,
    ...(base && { base }),
    ...(revises && { revises }),
    fixtures: keyed(fixtures.map(fixtureParts), ({ id }) => id as string),
    suppressions: keyed(suppressions, suppressionKey),
    // Always there, so that two who each confirm the first one do not both begin the list.
    confirmedReadings: sealed(keyed(confirmedReadings ?? [], ({ reading }) => reading)),
  };
}

function draftOf({ fixtures, suppressions, confirmedReadings, base, revises, ...ruleset }: Whole): Draft {
  const confirmed = Object.values(unsealed(confirmedReadings as Sealed<Confirmation>));
  return {
    format: 1,
    ruleset: ruleset as unknown as Ruleset,
    ...(base !== undefined && { base: base as NonNullable<Draft['base']> }),
    ...(revises !== undefined && { revises: revises as NonNullable<Draft['revises']> }),
    fixtures: Object.values(fixtures as Record<string, Whole>).map(fixtureOf),
    suppressions: Object.values(suppressions as Record<string, Suppression>),
    ...(confirmed.length > 0 && { confirmedReadings: confirmed }),
  };
}

/** The engine compares and changes any document whose members stand under codes; its types speak of rulesets. */
const asRuleset = (whole: Whole): Ruleset => whole as unknown as Ruleset;
const asWhole = (ruleset: Ruleset): Whole => ruleset as unknown as Whole;

/** What stands at a place of a draft; the draft itself for the empty place. */
export const valueAt = (draft: Draft, place: string): unknown => (place === '' ? draft : nodeAt(wholeOf(draft), place));

function put(whole: Whole, place: string, value: unknown): Whole {
  const isThere = nodeAt(whole, place) !== undefined;
  if (value === undefined && !isThere) return whole;
  const change: Change =
    value === undefined ? { op: 'remove', at: place } : { op: isThere ? 'replace' : 'add', at: place, value };
  return asWhole(applyChanges(asRuleset(whole), [change]).ruleset);
}

/** The draft with a value at a place, or with nothing there for undefined. */
export const withValueAt = (draft: Draft, place: string, value: unknown): Draft =>
  place === '' ? (value as Draft) : draftOf(put(wholeOf(draft), place, value));

const isWithin = (at: string, place: string): boolean => at === place || at.startsWith(`${place}/`);

const touched = (change: Change): string => (change.op === 'move' ? `${change.at}/order` : change.at);

/** The outermost places that the conflicts are about. */
function placesOf(conflicts: readonly Conflict[]): string[] {
  const places = conflicts.map(({ ours, theirs }) => {
    const [one, other] = [touched(ours), touched(theirs)];
    return isWithin(one, other) ? other : one;
  });
  return [...new Set(places)].filter((place) => !places.some((other) => other !== place && isWithin(place, other)));
}

const membersIn = (value: unknown): readonly object[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => keyOf(each) !== null) ? (value as object[]) : [];

/** The lists that both sides began: there is no list to compare them with, so their members stand by key meanwhile. */
const begunByBoth = (base: Whole, ours: Whole, theirs: Whole): string[] =>
  Object.keys(ours).filter(
    (name) =>
      membersIn(base[name]).length === 0 && membersIn(ours[name]).length > 0 && membersIn(theirs[name]).length > 0,
  );

const byKeys = (whole: Whole, names: readonly string[]): Whole => ({
  ...whole,
  ...Object.fromEntries(names.map((name) => [name, keyed(membersIn(whole[name]), (member) => keyOf(member)!)])),
});

const asLists = (whole: Whole, names: readonly string[]): Whole => ({
  ...whole,
  ...Object.fromEntries(names.map((name) => [name, Object.values(whole[name] as object)])),
});

/** The changes of both sides since a common base. */
export function mergeDrafts(base: Draft, ours: Draft, theirs: Draft): Merged<Draft> {
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return { content: ours, disagreements: [] };
  if (sameJson(base, ours)) return { content: theirs, disagreements: [] };
  const sides = [wholeOf(base), wholeOf(ours), wholeOf(theirs)] as const;
  const begun = begunByBoth(...sides);
  const [root, left, right] = sides.map((side) => byKeys(side, begun)) as [Whole, Whole, Whole];
  const merged = merge(asRuleset(root), asRuleset(left), asRuleset(right));
  const disagreements = placesOf(merged.conflicts).map((place) => ({
    place,
    ours: nodeAt(left, place),
    theirs: nodeAt(right, place),
  }));
  const whole = disagreements.reduce((sum, { place, ours: own }) => put(sum, place, own), asWhole(merged.ruleset));
  const draft = settleOrders(draftOf(asLists(whole, begun)), theirs);
  // Two edits that are each in order may not be so together; then it is for the editors to say which document stands.
  if (validateRuleset(draft.ruleset).ruleset === null) {
    return { content: ours, disagreements: [{ place: '', ours, theirs }] };
  }
  return { content: draft, disagreements };
}

/** The base with those of our changes that stand in theirs as we had sent them. */
export function groundOf(base: Draft, sent: Draft, theirs: Draft): Draft {
  if (sameJson(sent, theirs)) return sent;
  const [root, own, other] = [base, sent, theirs].map(wholeOf) as [Whole, Whole, Whole];
  const arrived = compareRulesets(asRuleset(root), asRuleset(own)).filter((change) =>
    sameJson(nodeAt(own, touched(change)), nodeAt(other, touched(change))),
  );
  return arrived.length === 0 ? base : draftOf(asWhole(applyChanges(asRuleset(root), arrived).ruleset));
}

/** How drafts are saved and merged. */
export const draftMatter: Matter<Draft> = { merge: mergeDrafts, ground: groundOf, valueAt, withValueAt };
