import { readJson, renderDiagnostic, UnreadableNumber, validateRuleset } from '@biaochi/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** What JSON.parse makes of a text, or null where it refuses. */
function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Texts near JSON: a document with a few characters cut out, put in or changed. */
const nearJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'{}[],:"\\0-.eE \n\u0001/x')), { maxLength: 3 }),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, put]) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + put + now.slice(place + (at % 2));
    }, text),
  );

it('reads what JSON.parse reads, and refuses what it refuses, with one finding that renders', () => {
  fc.assert(
    fc.property(fc.oneof(nearJson, fc.string()), (text) => {
      const { value, diagnostics } = readJson(text);
      for (const finding of diagnostics) expect(renderDiagnostic(finding, 'zh')).not.toBe('');
      const expected = parsed(text);
      const codes = diagnostics.map((one) => one.code);
      if (expected === null) {
        expect(value).toBeUndefined();
        expect(codes.at(-1)).toBe('json-syntax');
      } else if (codes.length === 0) expect(value).toEqual(expected.value);
      else expect(codes).not.toContain('json-syntax');
    }),
    { numRuns: 2000 },
  );
});

it('locates every place it gives, and the nearest around any other', () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), (text, place) => {
      const { positions } = readJson(text);
      const at = positions.locate(`/${place}`);
      expect(at).not.toBeNull();
      expect(at!.offset + at!.length).toBeLessThanOrEqual(text.length);
      expect(at!.line).toBeGreaterThanOrEqual(1);
    }),
  );
});

it('keeps numbers as written where a double would change them', () => {
  const text = '[12345678901234567, 0.1, 1e31, 123456789012345]';
  const { value } = readJson(text);
  expect(value).toEqual([
    new UnreadableNumber('12345678901234567'),
    0.1,
    new UnreadableNumber('1e31'),
    123456789012345,
  ]);
});

it('takes any value as a ruleset and says what is wrong with its shape', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { ruleset, diagnostics } = validateRuleset(value);
      expect(ruleset).toBeNull();
      expect(diagnostics.length).toBeGreaterThan(0);
      for (const finding of diagnostics) expect(renderDiagnostic(finding, 'en')).not.toBe('');
    }),
  );
});

it('reads ten megabytes, and says where something in them is wrong', () => {
  const row = '{"code":"8","title":{"zh":"标题"},"points":[1,2,3.5,true,null]}';
  const rows = Array.from({ length: 160_000 }, () => row).join(',\n');
  const { diagnostics } = readJson(`[${rows},\n]`);
  expect(diagnostics).toEqual([
    expect.objectContaining({
      code: 'json-syntax',
      params: expect.objectContaining({ line: 160_000, column: row.length + 1 }) as unknown,
    }),
  ]);
});
