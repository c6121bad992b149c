import { schemas } from '@biaochi/schemas/bundle';
import { expect, it } from 'vitest';
import { formOf } from '../../../engine/src/model/forms.js';
import { isKeyedList } from '../../../engine/src/model/members.js';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Record<string, Schema>;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly oneOf?: Schema[];
  readonly required?: string[];
  readonly pattern?: string;
  readonly additionalProperties?: boolean | Schema;
}

const ruleset: Schema = schemas.ruleset;

/** Every schema within one, itself included. */
function within(schema: Schema): Schema[] {
  const parts = [
    ...Object.values(schema.$defs ?? {}),
    ...Object.values(schema.properties ?? {}),
    ...(schema.oneOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ];
  return [schema, ...parts.flatMap(within)];
}

function resolved(schema: Schema): Schema {
  return schema.$ref ? resolved(ruleset.$defs![schema.$ref.slice('#/$defs/'.length)]!) : schema;
}

const members = (list: Schema): Schema[] => {
  const item = resolved(list.items!);
  return (item.oneOf ?? [item]).map(resolved);
};

it('knows as keyed exactly the lists whose members have a code or an id and an order', () => {
  const lists = within(ruleset).flatMap((schema) =>
    Object.entries(schema.properties ?? {})
      .filter(([, property]) => property.items)
      .map(([name, list]) => {
        const keyed = members(list).every(
          ({ properties = {} }) => ('code' in properties || 'id' in properties) && 'order' in properties,
        );
        const ofObjects = members(list).every((member) => member.properties !== undefined);
        return { name, ofObjects, keyed };
      }),
  );
  expect(lists.length).toBeGreaterThan(20);
  expect(lists.filter(({ name, ofObjects, keyed }) => ofObjects && isKeyedList(name, {}) !== keyed)).toEqual([]);
});

it('has words for every pattern of the schemas', () => {
  const patterns = [schemas.ruleset, schemas.assessment, schemas.fixture, schemas.variant].flatMap((schema) =>
    within(schema as Schema).flatMap((one) => one.pattern ?? []),
  );
  expect(patterns.length).toBeGreaterThan(10);
  expect(patterns.filter((pattern) => formOf(pattern) === 'other')).toEqual([]);
});
