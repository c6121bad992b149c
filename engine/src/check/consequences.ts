import type { Diagnostic } from '../diagnostics/index.js';

type Rule = (finding: Diagnostic, all: readonly Diagnostic[]) => boolean;

const has = (all: readonly Diagnostic[], ...codes: string[]): boolean => all.some(({ code }) => codes.includes(code));

/** What keeps a reference from leading to what was meant by it. */
const ASTRAY = ['unknown-reference', 'reference-of-entity', 'cycle'];

/** Which findings only follow from another that is told already, by their code. */
const follows: Readonly<Record<string, Rule>> = {
  // A misspelt name is one mistake, not an unknown name and one that is not used.
  'unused-rounding': (_, all) => has(all, 'unknown-rounding'),
  'unused-condition': (_, all) => has(all, 'unknown-condition'),
  'unused-fact': (_, all) => has(all, ...ASTRAY),
  'unused-parameter': (_, all) => has(all, ...ASTRAY),
  'unused-table': (_, all) => has(all, ...ASTRAY),
  'unused-input': (_, all) => has(all, ...ASTRAY),
  'formula-unused': ({ place }, all) => {
    const formula = place.slice(0, place.lastIndexOf('/where/'));
    return all.some((one) => one.code === 'formula-unbound' && one.place.startsWith(`${formula}/`));
  },
  // A sum cannot be judged while its members are not the ones that were meant.
  'full-differs': ({ place }, all) => {
    const members = place.replace(/full$/, 'members');
    if (has(all, 'unknown-class', 'unknown-group')) return true;
    return all.some((one) => one.code === 'selector-empty' && one.place === members);
  },
  // Units that lead back to themselves measure nothing.
  'unit-result': (_, all) => has(all, 'cycle'),
};

/** The findings without those that only follow from others and go away with them. */
export const withoutConsequences = (found: readonly Diagnostic[]): Diagnostic[] =>
  found.filter((finding) => !follows[finding.code]?.(finding, found));
