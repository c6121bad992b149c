import type { Fixture } from '@biaochi/schemas/types';
import { namingOf } from './rename.js';
import { asValue, type Naming } from './renameMentions.js';

type Json = unknown;
type Place = readonly string[];
/** What becomes of a value that stands under a name. */
type Follow = (value: Json) => Json;

/** The fields of an object that have something to follow; the others, and what is no object, stay as they are. */
function fields(value: Json, follow: Readonly<Record<string, Follow>>): Json {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, Object.hasOwn(follow, key) ? follow[key]!(one) : one]),
  );
}

/** A record kept under the keys of a list's members; `inside` is what becomes of a member's value. */
function under(list: Place, naming: Naming, inside: (value: Json, key: string) => Json = (value) => value): Follow {
  return (record) =>
    typeof record !== 'object' || record === null
      ? record
      : Object.fromEntries(
          Object.entries(record).map(([key, value]) => [naming([...list, key]), inside(value as Json, key)]),
        );
}

/**
 * A fixture, or what has the shape of one, after `renameMember`: its answers, facts, parameters, readings and all that it
 * expects stand under the new key. Its texts are people's own words and stay.
 */
export function renameInFixture(fixture: Fixture, place: string, key: string): Fixture {
  const naming = namingOf(place, key);
  const named =
    (list: Place): Follow =>
    (value) =>
      asValue(value, list, naming);
  const answer = (value: Json, code: string): Json =>
    fields(value, {
      checks: under(['indicators', code, 'scoring', 'checks'], naming),
      values: under(['indicators', code, 'inputs'], naming),
      level: named(['indicators', code, 'scoring', 'levels']),
    });
  const entitiesOf = (members: Json, list: string): Json => {
    const facts = ['entities', list, 'facts'];
    const follow = {
      facts: under(facts, naming, (fact, id) => asValue(fact, [...facts, id, 'options'], naming)),
    };
    return Array.isArray(members) ? members.map((one: Json) => fields(one, follow)) : members;
  };
  const byAggregate: Follow = (record) =>
    typeof record !== 'object' || record === null
      ? record
      : Object.fromEntries(
          Object.entries(record).map(([name, value]: [string, Json]) => {
            const [list = '', id = ''] = name.split('/');
            return [`${naming(['entities', list])}/${naming(['entities', list, 'aggregates', id])}`, value];
          }),
        );
  const assessment: Follow = (value) =>
    fields(value, {
      answers: under(['indicators'], naming, answer),
      facts: under(['facts'], naming, (fact, id) => asValue(fact, ['facts', id, 'options'], naming)),
      parameters: under(['parameters'], naming),
      entities: under(['entities'], naming, (members, list) => entitiesOf(members, list)),
      readings: under(['readings'], naming, (chosen, id) => asValue(chosen, ['readings', id, 'alternatives'], naming)),
    });
  const expect: Follow = (value) =>
    fields(value, {
      outcome: (outcome) => fields(outcome, { grade: named(['grades']), possible: named(['grades']) }),
      gates: under(['gates'], naming),
      totals: under(['totals'], naming),
      derived: under(['derived'], naming),
      aggregates: byAggregate,
      indicators: under(['indicators'], naming),
    });
  return fields(fixture, { assessment, expect }) as Fixture;
}
