import { schemas } from '@biaochi/schemas/bundle';

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema & { readonly const?: string }>>;
}

const definitions = (schemas.ruleset as { readonly $defs: Readonly<Record<string, Schema>> }).$defs;

/** The tags of a union of the ruleset schema. */
function tags(union: string, tag: string): string[] {
  return (definitions[union]?.oneOf ?? []).map((branch) => {
    const schema = branch.$ref ? definitions[branch.$ref.slice('#/$defs/'.length)] : branch;
    return schema?.properties?.[tag]?.const ?? '';
  });
}

const values = (definition: string, property: string): readonly string[] =>
  definitions[definition]?.properties?.[property]?.enum ?? [];

/** What the language can say, by the group that holds its cases: each needs a case of its name there. */
export const constructs: Readonly<Record<string, readonly string[]>> = {
  scoring: tags('scoring', 'method'),
  totals: tags('total', 'method'),
  aggregates: tags('aggregate', 'method'),
  effects: tags('effect', 'type'),
  operators: values('condition', 'operator'),
  changes: tags('change', 'op'),
  rounding: values('rounding', 'mode'),
  policies: definitions['policy']?.enum ?? [],
  byEvaluator: values('applicability', 'byEvaluator'),
};
