import { ordered, sameJson } from '@biaochi/engine';
import type { Answer, Assessment, Decimal, Draft, Fixture, FactValue, Text } from '@biaochi/schemas/types';
import type { Command, Refusal } from './command.js';

/** The id that the next new fixture of a draft gets: `s07-sample`, which is shown as S07. */
export function freshFixtureId(fixtures: readonly Fixture[]): string {
  const numbers = fixtures.map(({ id }) => Number(/^s(\d+)/.exec(id)?.[1] ?? 0));
  return `s${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}-sample`;
}

const lastOrder = (fixtures: readonly Fixture[]): number => Math.max(0, ...fixtures.map(({ order }) => order));

/** A draft with one fixture made another; refused where the fixture is no longer there. */
function withFixture(draft: Draft, id: string, change: (fixture: Fixture) => Fixture): Draft | Refusal {
  const fixture = draft.fixtures.find((one) => one.id === id);
  if (!fixture) return { refused: 'misses' };
  const next = change(fixture);
  if (sameJson(fixture, next)) return draft;
  return { ...draft, fixtures: draft.fixtures.map((one) => (one === fixture ? next : one)) };
}

const onFixture = (
  label: string,
  id: string,
  change: (fixture: Fixture) => Fixture,
  more: Pick<Command, 'merge' | 'params'> = {},
): Command => ({
  label,
  params: { fixture: id, ...more.params },
  run: (draft) => withFixture(draft, id, change),
  ...(more.merge !== undefined && { merge: more.merge }),
});

/** Adds a fixture with what it expects until somebody says otherwise; its derivation is still to be written. */
export const createFixture = (title: Text, assessment: Assessment, expect: Fixture['expect']): Command => ({
  label: 'createFixture',
  run: (draft) => {
    const { fixtures, ruleset } = draft;
    const id = freshFixtureId(fixtures);
    const own: Assessment = { ...assessment, ruleset: ruleset.id };
    const made: Fixture = {
      format: 1,
      id,
      order: lastOrder(fixtures) + 10,
      title,
      assessment: own,
      expect,
      derivation: [],
    };
    return { ...draft, fixtures: [...fixtures, made] };
  },
});

/**
 * Takes fixtures from elsewhere, as they were written: each becomes one of this draft's, behind the others in their own
 * order; one whose id is there already takes that one's place.
 */
export const importFixtures = (fixtures: readonly Fixture[]): Command => ({
  label: 'importFixtures',
  params: { count: fixtures.length },
  run: (draft) => {
    const own = new Map(draft.fixtures.map((fixture) => [fixture.id, fixture]));
    let last = lastOrder(draft.fixtures);
    for (const fixture of ordered(fixtures)) {
      const order = own.get(fixture.id)?.order ?? (last += 10);
      own.set(fixture.id, {
        ...fixture,
        order,
        assessment: { ...fixture.assessment, ruleset: draft.ruleset.id },
      });
    }
    return { ...draft, fixtures: [...own.values()] };
  },
});

/** Adds a copy of a fixture behind all others under another title. */
export const duplicateFixture = (id: string, title: Text): Command => ({
  label: 'duplicateFixture',
  params: { fixture: id },
  run: (draft) => {
    const fixture = draft.fixtures.find((one) => one.id === id);
    if (!fixture) return { refused: 'misses' };
    const copy: Fixture = {
      ...fixture,
      id: freshFixtureId(draft.fixtures),
      order: lastOrder(draft.fixtures) + 10,
      title,
    };
    return { ...draft, fixtures: [...draft.fixtures, copy] };
  },
});

export const removeFixture = (id: string): Command => ({
  label: 'removeFixture',
  params: { fixture: id },
  run: (draft) => {
    const fixtures = draft.fixtures.filter((one) => one.id !== id);
    return fixtures.length === draft.fixtures.length ? { refused: 'misses' } : { ...draft, fixtures };
  },
});

/**
 * Writes the title or the purpose of a fixture in one language. An emptied English text goes; an emptied Chinese
 * purpose takes the purpose with it, unless English is there, and an emptied Chinese title is refused.
 */
export const setFixtureWords = (id: string, part: 'title' | 'purpose', side: keyof Text, words: string): Command => ({
  label: part === 'title' ? 'renameFixture' : 'setPurpose',
  params: { fixture: id },
  merge: `fixture ${id} ${part} ${side}`,
  run: (draft) => {
    const before = draft.fixtures.find((one) => one.id === id)?.[part];
    const isEmpty = words.trim() === '';
    const isKept = part === 'title' || before?.en !== undefined;
    if (side === 'zh' && isEmpty && isKept) return { refused: 'textRequired' };
    if (side === 'en' && before === undefined && !isEmpty) return { refused: 'textRequired' };
    return withFixture(draft, id, (fixture) => {
      const { [part]: text, ...rest } = fixture;
      if (isEmpty && (side === 'zh' || text === undefined)) return rest as Fixture;
      const { [side]: _, ...other } = text ?? {};
      return { ...fixture, [part]: { ...other, ...(!isEmpty && { [side]: words }) } };
    });
  },
});

/** Moves a fixture one place up (−1) or down (+1); nothing happens at either end. */
export const moveFixture = (id: string, by: 1 | -1): Command => ({
  label: 'moveFixture',
  params: { fixture: id },
  run: (draft) => {
    const list = ordered(draft.fixtures);
    const at = list.findIndex((one) => one.id === id);
    const [own, next] = [list[at], list[at + by]];
    if (!own || !next) return draft;
    const turned = list.map((one) => (one === own ? next : one === next ? own : one));
    const orders = new Map(turned.map((one, index) => [one.id, (index + 1) * 10]));
    return { ...draft, fixtures: draft.fixtures.map((one) => ({ ...one, order: orders.get(one.id) ?? one.order })) };
  },
});

type Entered = 'answers' | 'facts' | 'entities' | 'parameters' | 'readings';

/** One entry of an assessment set, or taken away for undefined; a part that is left empty goes, `answers` stays. */
function entered<T>(label: string, id: string, part: Entered, key: string, value: T | undefined): Command {
  return onFixture(
    label,
    id,
    (fixture) => {
      const { [part]: before, ...rest } = fixture.assessment;
      const { [key]: _, ...others } = (before ?? {}) as Record<string, T>;
      const after = value === undefined ? others : { ...before, [key]: value };
      const isGone = part !== 'answers' && Object.keys(after).length === 0;
      return { ...fixture, assessment: { ...rest, ...(!isGone && { [part]: after }) } as Assessment };
    },
    { merge: `fixture ${id} ${part} ${key}`, params: { key } },
  );
}

export const setFixtureAnswer = (id: string, code: string, answer: Answer | undefined): Command =>
  entered('setFixtureAnswer', id, 'answers', code, answer);

export const setFixtureFact = (id: string, fact: string, value: FactValue | undefined): Command =>
  entered('setFixtureFact', id, 'facts', fact, value);

/** The entities of a list; undefined while it is not given. */
export type Members = readonly NonNullable<Assessment['entities']>[string][number][] | undefined;

export const setFixtureEntities = (id: string, list: string, members: Members): Command =>
  entered('setFixtureEntities', id, 'entities', list, members);

/** Sets the day to which dates among the facts count. */
export const setFixtureDate = (id: string, date: string): Command =>
  onFixture('setFixtureDate', id, (fixture) => ({ ...fixture, assessment: { ...fixture.assessment, date } }), {
    merge: `fixture ${id} date`,
  });

export const setFixtureParameter = (id: string, parameter: string, value: Decimal | undefined): Command =>
  entered('setFixtureParameter', id, 'parameters', parameter, value);

/** Takes what a fixture comes to as what it should come to; it then has to be derived and verified anew. */
export const takeExpected = (id: string, expect: Fixture['expect']): Command =>
  onFixture('takeExpected', id, (fixture) => ({ ...fixture, expect }));

/** Writes how the expected values follow from the clauses; each step has its words and its clause. */
export const setDerivation = (id: string, derivation: Fixture['derivation']): Command =>
  onFixture('setDerivation', id, (fixture) => ({ ...fixture, derivation }), { merge: `fixture ${id} derivation` });
