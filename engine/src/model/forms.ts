import type { Form } from '../diagnostics/index.js';

/** The patterns of the schemas and the written form that each lays down. */
const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['\\S', 'text'],
  ['^[\\p{L}_][\\p{L}\\p{N}_-]{0,63}$', 'id'],
  ['^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}$', 'code'],
  ['^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?$', 'decimal'],
  ['^(fact|value|check|answer|level|status|points|table|derived|aggregate|total|parameter):\\S+$', 'reference'],
  ['^(/[^/]+)+$', 'address'],
  ['^\\S{1,4}$', 'mark'],
  ['^[\\p{L}\\p{N}._-]{1,32}$', 'level-id'],
  ['^[a-z0-9]+(-[a-z0-9]+)*$', 'ruleset-id'],
  ['^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$', 'version'],
  ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'date'],
  ['^\\p{L}[\\p{L}\\p{N}]{0,15}$', 'unit-id'],
  ['^sha256-[0-9a-f]{64}$', 'digest'],
]);

/** The written form that a pattern of the schemas lays down. */
export function formOf(pattern: string): Form {
  return forms.get(pattern) ?? 'other';
}
