import { sameJson } from '@biaochi/engine';
import type { Assessment } from '@biaochi/schemas/types';
import type { Disagreement, Matter, Merged } from '../saving/matter.js';

type Parts = Readonly<Record<string, unknown>>;

/** The members that are merged one by one; everything else is one value. */
const KEYED = ['answers', 'facts', 'entities', 'parameters', 'enterprise', 'readings'] as const;

const isKeyed = (name: string): boolean => (KEYED as readonly string[]).includes(name);

const partsIn = (whole: Parts, name: string): Parts => (whole[name] ?? {}) as Parts;

const asParts = (assessment: Assessment): Parts => assessment as unknown as Parts;

/** What of one thing stands in the end: it is given base, ours and theirs, and the place; undefined for nothing. */
type Pick = (base: unknown, ours: unknown, theirs: unknown, place: string) => unknown;

function combineParts(base: Parts, ours: Parts, theirs: Parts, at: string, pick: Pick): Parts {
  const names = new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(ours)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = pick(base[name], ours[name], theirs[name], `${at}/${name}`);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function combine(base: Assessment, ours: Assessment, theirs: Assessment, pick: Pick): Assessment {
  const [root, left, right] = [base, ours, theirs].map(asParts) as [Parts, Parts, Parts];
  const rest = (whole: Parts): Parts => Object.fromEntries(Object.entries(whole).filter(([name]) => !isKeyed(name)));
  const keyed = KEYED.filter((name) => left[name] !== undefined || right[name] !== undefined).map((name) => [
    name,
    combineParts(partsIn(root, name), partsIn(left, name), partsIn(right, name), `/${name}`, pick),
  ]);
  return {
    ...combineParts(rest(root), rest(left), rest(right), '', pick),
    ...Object.fromEntries(keyed),
  } as unknown as Assessment;
}

/** Two evaluators' changes to one assessment since what both started from, answer by answer. */
export function mergeAssessments(base: Assessment, ours: Assessment, theirs: Assessment): Merged<Assessment> {
  const disagreements: Disagreement[] = [];
  const content = combine(base, ours, theirs, (was, own, other, place) => {
    if (sameJson(own, was)) return other;
    if (!sameJson(other, was) && !sameJson(own, other)) disagreements.push({ place, ours: own, theirs: other });
    return own;
  });
  return { content, disagreements };
}

/** A place as the member it lies in and, of members merged one by one, its key: `/answers/4.1.1`, `/date`. */
export function splitPlace(place: string): [name: string, key: string | null] {
  const [, name = '', key = null] = /^\/([^/]*)(?:\/(.*))?$/s.exec(place) ?? [];
  return [name, key];
}

function valueAt(assessment: Assessment, place: string): unknown {
  const [name, key] = splitPlace(place);
  return key === null ? asParts(assessment)[name] : partsIn(asParts(assessment), name)[key];
}

/** An object with a member, or without it for undefined. */
const withPart = (parts: Parts, name: string, value: unknown): Parts =>
  value === undefined
    ? Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name))
    : { ...parts, [name]: value };

function withValueAt(assessment: Assessment, place: string, value: unknown): Assessment {
  const [name, key] = splitPlace(place);
  const whole = asParts(assessment);
  const part = key === null ? value : withPart(partsIn(whole, name), key, value);
  return withPart(whole, name, part) as unknown as Assessment;
}

/** How assessments are saved and merged. */
export const assessmentMatter: Matter<Assessment> = {
  merge: mergeAssessments,
  ground: (base, sent, theirs) =>
    combine(base, sent, theirs, (was, own, other) => (!sameJson(own, was) && sameJson(own, other) ? own : was)),
  valueAt,
  withValueAt,
};
