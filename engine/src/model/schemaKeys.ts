import { schemas } from '@biaochi/schemas/bundle';

/** What is used here of a JSON schema. */
interface Schema {
  readonly $ref?: string;
  /** In both languages, `中文 | English`. */
  readonly title?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly const?: unknown;
}

export type SchemaName = keyof typeof schemas;

/** The schema that governs what a path leads to in a document; an empty one where nothing governs it. */
function schemaAt(name: SchemaName, document: unknown, path: readonly string[]): Schema {
  const root: Schema = schemas[name];
  let value = document;
  let schema = chosen(root, root, value);
  for (const part of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
    const extra = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
    schema = chosen(root, schema.items ?? schema.properties?.[part] ?? extra, value);
  }
  return schema;
}

function resolved(root: Schema, schema: Schema): Schema {
  let found = schema;
  while (found.$ref !== undefined) found = root.$defs?.[found.$ref.slice('#/$defs/'.length)] ?? {};
  return found;
}

/** The schema with references followed and, of a tagged union, the branch that the value's tag names. */
function chosen(root: Schema, schema: Schema, value: unknown): Schema {
  const found = resolved(root, schema);
  const tag = found.discriminator?.propertyName;
  if (tag === undefined || typeof value !== 'object' || value === null) return found;
  const seen = (value as Record<string, unknown>)[tag];
  const branches = (found.oneOf ?? []).map((branch) => resolved(root, branch));
  return branches.find((branch) => branch.properties?.[tag]?.const === seen) ?? found;
}

/** The keys an object may have at a path of a document. */
export function allowedKeys(name: SchemaName, document: unknown, path: readonly string[]): string[] {
  return Object.keys(schemaAt(name, document, path).properties ?? {});
}

/** The tags that a tagged union allows at a path of a document. */
export function allowedTags(name: SchemaName, document: unknown, path: readonly string[], tag: string): string[] {
  const root: Schema = schemas[name];
  const branches = schemaAt(name, document, path).oneOf ?? [];
  return branches.map((branch) => String(resolved(root, branch).properties?.[tag]?.const));
}

/** What a key of the object at a path of a document is called in Chinese; the key itself where the schema gives no name. */
export function keyLabel(name: SchemaName, document: unknown, path: readonly string[], key: string): string {
  const own = schemaAt(name, document, path).properties?.[key] ?? {};
  const shared = resolved(schemas[name], own);
  // The name of a shared object is that of what it holds; that of a shared word, as an id, says nothing of this key.
  const title = own.title ?? (shared.properties && shared.title) ?? key;
  return title.split(' | ')[0]!;
}
