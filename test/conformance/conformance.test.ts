import { check, diagnosticCodes, evaluateReference, readJson, type ReferenceResult } from '@biaochi/engine';
import type { Assessment, Result } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import { base, type Case, cases, type ExpectedFinding, skipped } from './runner/cases.js';
import { constructs } from './runner/constructs.js';
import { assessmentOf, isEvaluated, run, soundRuleset } from './runner/run.js';
import { differences } from './runner/subset.js';

const byPlace = (a: ExpectedFinding, b: ExpectedFinding): number =>
  `${a.place} ${a.code} ${a.zh}` < `${b.place} ${b.code} ${b.zh}` ? -1 : 1;
const skippedNames = new Set(skipped.map((one) => one.case));

describe.each([...new Set(cases.map((one) => one.name.split('/')[0]!))])('%s', (group) => {
  for (const one of cases.filter((each) => each.name.startsWith(`${group}/`))) {
    it.skipIf(skippedNames.has(one.name))(`${one.name}: ${one.description}`, async () => {
      const { result, findings } = run(one.input);
      if (one.diagnostics) {
        const pinned = new Set(one.diagnostics.map((finding) => finding.code));
        const seen = one.others ? findings.filter((finding) => pinned.has(finding.code)) : findings;
        expect([...seen].sort(byPlace)).toEqual([...one.diagnostics].sort(byPlace));
        expect(findings.length - seen.length).toBe(one.others ?? 0);
        return;
      }
      expect(differences(one.result, result)).toEqual([]);
      // What a result does not mention as a finding must not be there.
      const told = isEvaluated(one.input) && 'findings' in (one.result as object);
      expect(told ? [] : findings).toEqual([]);
      if (isEvaluated(one.input)) await expectReferenceAgrees(one, result as Result);
    });
  }
});

/** The second engine on the same case: where it takes the case as complete, it must come to the same. */
async function expectReferenceAgrees(one: Case, result: Result): Promise<void> {
  if (one.input.assessmentText !== undefined) return;
  const { resolved } = soundRuleset(one.input);
  const other: ReferenceResult = await evaluateReference(resolved, assessmentOf(one.input) as Assessment);
  if (other.status !== 'complete') return;
  const totals = Object.entries(result.totals).map(([id, total]) => [id, total.exact]);
  const gates = Object.entries(result.gates).map(([id, gate]) => [id, gate.status]);
  const statuses = Object.entries(result.indicators).map(([code, indicator]) => [code, indicator.status]);
  expect({
    grade: other.grade,
    gates: other.gates,
    totals: other.totals,
    statuses: Object.fromEntries(Object.entries(other.indicators).map(([code, { status }]) => [code, status])),
  }).toEqual({
    grade: result.outcome.grade,
    gates: Object.fromEntries(gates),
    totals: Object.fromEntries(totals),
    statuses: Object.fromEntries(statuses),
  });
}

describe('the suite', () => {
  it('rests on a ruleset without findings', () => {
    expect(check(base)).toEqual([]);
  });

  it('states in each case a description, an input, and exactly one of result and diagnostics', () => {
    const odd = cases.filter((one) => {
      return !one.description || !one.input || 'result' in one === 'diagnostics' in one;
    });
    expect(odd.map((one) => one.name)).toEqual([]);
  });

  it('skips only cases that exist, and says why', () => {
    const names = new Set(cases.map((one) => one.name));
    expect(skipped.filter((one) => !names.has(one.case) || !one.why)).toEqual([]);
  });

  it('has a case for every diagnostic code', () => {
    const seen = new Set(cases.flatMap((one) => one.diagnostics ?? []).map((finding) => finding.code));
    expect(diagnosticCodes.filter((code) => !seen.has(code))).toEqual([]);
    expect([...seen].filter((code) => !(diagnosticCodes as readonly string[]).includes(code))).toEqual([]);
  });

  it.each(Object.entries(constructs))('has a case in %s for each of %s, which uses it', (group, names) => {
    expect(names.length).toBeGreaterThan(0);
    const missing = names.filter((name) => {
      const one = cases.find((each) => each.name === `${group}/${name}`);
      return !one || !JSON.stringify(one.input).includes(`"${name}"`);
    });
    expect(missing).toEqual([]);
  });

  it('reads its own texts: the reader takes what JSON.parse takes', () => {
    const text = JSON.stringify(base);
    expect(readJson(text).value).toEqual(JSON.parse(text));
  });
});
