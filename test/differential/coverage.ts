import fs from 'node:fs';
import type { Ruleset } from '@biaochi/schemas/types';

type Node = Readonly<Record<string, unknown>>;

const folder = new URL('../../schemas/', import.meta.url);

/** Parts of a ruleset that say nothing to an engine: words for readers, sources, and readings, which are resolved before. */
const silent: readonly string[] = [
  'title',
  'ruleset.notices[].text',
  'suffix.text',
  'units',
  'procedure',
  'formerly',
  'label',
  'summary',
  'requirement',
  'help',
  'unit',
  'mark',
  'anchor',
  'evidence',
  'sources',
  'example',
  'setBy',
  'readings',
  'notes',
  'format',
  'id',
  'version',
  'code',
];

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const files = new Map<string, Node>();

function fileOf(name: string): Node {
  const known = files.get(name);
  if (known) return known;
  const read = JSON.parse(fs.readFileSync(new URL(name, folder), 'utf8')) as Node;
  files.set(name, read);
  return read;
}

interface Place {
  readonly file: string;
  readonly name: string;
  readonly node: Node;
}

function resolved(place: Place): Place {
  const { $ref } = place.node;
  if (typeof $ref !== 'string') return place;
  const [file = '', fragment = ''] = $ref.split('#');
  const target = file === '' ? place.file : file;
  const name = fragment.slice('/$defs/'.length);
  const defs = fileOf(target).$defs as Readonly<Record<string, Node>>;
  const node = defs[name];
  if (!node) throw new Error(`coverage: no schema ${$ref}`);
  return resolved({ file: target, name, node });
}

function variants(place: Place): Place[] {
  const { oneOf } = place.node;
  if (!Array.isArray(oneOf)) return [place];
  return oneOf.map((node: Node, at) => resolved({ file: place.file, name: `${place.name}#${at}`, node }));
}

function fits(place: Place, value: Node): boolean {
  return Object.entries((place.node.properties ?? {}) as Readonly<Record<string, Node>>).every(
    ([key, { const: wanted }]) => wanted === undefined || value[key] === wanted,
  );
}

/** What a reference or a formula's text uses beyond what their schemas can name. */
const inside: Readonly<Record<string, { readonly all: readonly string[]; readonly used: (text: string) => string[] }>> =
  {
    reference: {
      all: [
        'fact',
        'value',
        'check',
        'answer',
        'level',
        'status',
        'points',
        'table',
        'aggregate',
        'derived',
        'total',
        'parameter',
      ],
      used: (reference) => [reference.slice(0, reference.indexOf(':'))],
    },
    'formula.text': {
      all: ['+', '-', '−', '*', '×', '/', '÷', '(', '（', 'min(', 'max(', 'abs('],
      used: (text) => text.match(/(min|max|abs)?\(|[-+−*×/÷（]/g) ?? [],
    },
  };

/** Visits every construct that the schema has (without a value) or that the value uses: properties and enum values. */
function visit(start: Place, value: unknown, note: (construct: string) => void, path: readonly string[]): void {
  for (const place of variants(resolved(start))) {
    const { node, name, file } = place;
    if (isNode(value) && !fits(place, value)) continue;
    if (Array.isArray(node.enum))
      for (const one of value === undefined ? node.enum : [value]) note(`${name}=${String(one)}`);
    const marks = inside[name];
    if (marks) for (const mark of typeof value === 'string' ? marks.used(value) : marks.all) note(`${name} ${mark}`);
    if (isNode(node.items)) {
      const items = value === undefined ? [undefined] : Array.isArray(value) ? value : [];
      for (const item of items) visit({ file, name: `${name}[]`, node: node.items }, item, note, path);
    }
    if (path.includes(name)) continue;
    for (const [key, child] of Object.entries((node.properties ?? {}) as Readonly<Record<string, Node>>)) {
      if (silent.includes(key) || silent.includes(`${name}.${key}`)) continue;
      if (value !== undefined && !(isNode(value) && key in value)) continue;
      note(`${name}.${key}`);
      const inner = isNode(value) ? value[key] : undefined;
      visit({ file, name: `${name}.${key}`, node: child }, inner, note, value === undefined ? [...path, name] : path);
    }
  }
}

const root = (): Place => ({ file: 'ruleset.schema.json', name: 'ruleset', node: fileOf('ruleset.schema.json') });

/** Every construct that the schemas of a ruleset know and that may change a result. */
export function constructsOfSchemas(): Set<string> {
  const found = new Set<string>();
  visit(root(), undefined, (construct) => found.add(construct), []);
  return found;
}

/** Counts how often each construct occurs. */
export class Coverage {
  readonly counts = new Map<string, number>();

  add(ruleset: Ruleset): void {
    visit(root(), ruleset, (construct) => this.counts.set(construct, (this.counts.get(construct) ?? 0) + 1), []);
  }

  /** The constructs of the schemas that never occurred. */
  missing(): string[] {
    return [...constructsOfSchemas()].filter((construct) => !this.counts.has(construct));
  }

  /** How many constructs occurred, and the ten that occurred least. */
  summary(): string {
    const rarest = [...this.counts].sort((a, b) => a[1] - b[1]).slice(0, 10);
    return `${this.counts.size} constructs; least often: ${rarest.map((entry) => entry.join(' ')).join(', ')}`;
  }
}
