import fs from 'node:fs';
import { check, compile, evaluate, renderDiagnostic, validateRuleset } from '@biaochi/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const text = fs.readFileSync(new URL('../../conformance/base.ruleset.json', import.meta.url), 'utf8');

type Holder = Record<string | number, unknown>;

/** Every part of a document with what holds it. */
function partsOf(value: unknown): { holder: Holder; key: string | number; name: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const holder = value as Holder;
    const at = Array.isArray(value) ? Number(key) : key;
    return [{ holder, key: at, name: Array.isArray(value) ? '' : key }, ...partsOf(holder[at])];
  });
}

/** The base ruleset with one part put in the place of another of the same name, or taken away. */
function mutated(edits: readonly { at: number; from: number; remove: boolean }[]): unknown {
  const document: unknown = JSON.parse(text);
  for (const { at, from, remove } of edits) {
    const parts = partsOf(document);
    const { holder, key, name } = parts[at % parts.length]!;
    const alike = parts.filter((part) => part.name === name);
    const other = alike[from % alike.length]!;
    if (!remove) holder[key] = structuredClone(other.holder[other.key]);
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return document;
}

const edit = fc.record({ at: fc.nat(), from: fc.nat(), remove: fc.boolean() });
const assessment = { format: 1, ruleset: 'base', answers: { 1: { met: true }, 6: { level: 2 } }, facts: { size: 7 } };

it('checks any ruleset of the right shape, and what it finds no error in compiles and evaluates', () => {
  let sound = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const { ruleset } = validateRuleset(mutated(edits));
      if (!ruleset) return;
      const findings = check(ruleset);
      for (const finding of findings) expect(renderDiagnostic(finding, 'zh')).not.toBe('');
      if (findings.some((finding) => finding.severity === 'error')) return;
      sound++;
      expect(evaluate(compile(ruleset), assessment).outcome.possible.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
  expect(sound).toBeGreaterThan(0);
});
