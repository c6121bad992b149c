import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '@biaochi/schemas/types';

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The good documents that mistakes are made in; rulesets stand as in `rulesets/`. */
export const goodFolder = at('good');
const good = {
  ruleset: 'green-workshop/ruleset.json',
  variant: 'green-workshop-forge/variant.json',
  fixture: 'green-workshop/fixtures/f1.json',
  assessment: 'assessment.json',
};

/** A piece of text that stands for another, at its first place after `after`. */
interface Edit {
  readonly after?: string;
  readonly find: string;
  readonly put: string;
}

/** One mistake that an editor makes, and the one finding that it gives, in both languages. */
export interface Mistake {
  readonly id: string;
  readonly mistake: { readonly zh: string; readonly en: string };
  readonly in: keyof typeof good;
  /** What is changed in the good document, or the whole text that stands for it. */
  readonly edits?: readonly Edit[];
  readonly text?: string;
  readonly finding: Omit<Finding, 'message'> & { readonly zh: string; readonly en: string };
}

/** The text of each good document, by its kind. */
export const goodText = (kind: keyof typeof good): string => readFileSync(`${goodFolder}/${good[kind]}`, 'utf8');
export const goodKinds = Object.keys(good) as (keyof typeof good)[];

/** Mistakes by what they are about, one file for each. */
export const groups: readonly { name: string; mistakes: readonly Mistake[] }[] = readdirSync(at('.'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.replace('.json', ''),
    mistakes: JSON.parse(readFileSync(at(file), 'utf8')) as Mistake[],
  }));

/** The good text with a mistake made in it; an edit that finds nothing is a mistake of the case. */
export function textOf({ id, in: kind, edits = [], text }: Mistake): string {
  if (text !== undefined) return text;
  return edits.reduce((before, { after = '', find, put }) => {
    const from = before.indexOf(after);
    const start = from < 0 ? -1 : before.indexOf(find, from);
    if (start < 0) throw new Error(`the mistake ${id} finds no ${find} in the good ${kind}`);
    return before.slice(0, start) + put + before.slice(start + find.length);
  }, goodText(kind));
}
