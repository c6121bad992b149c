import type { Assessment, Ruleset } from '@biaochi/schemas/types';
import {
  assessor,
  compile,
  digest,
  generateAssessments,
  keptResult,
  readPast,
  ReplayRun,
  type Row,
  rowsOf,
} from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { dropped } from './assess/dropped.js';
import { completeAssessment } from './assess/complete.js';
import { caseAt, shippedAt } from './cases.js';
import { revisionOf } from './generate/revision.js';
import { Random, seedOf } from './random.js';
import { shipped } from '../unit/shipped.js';
import { again, settings } from './settings.js';
import { shippedRulesets } from './shippedRulesets.js';

const { seed, from, rulesets } = settings;
const named = (ruleset: Ruleset) => ({ ruleset, digest: digest(ruleset) });

/** A ruleset of chance: mostly of the shipped shape, for which there are rows, some with everything that there is. */
const rulesetAt = async (index: number) => (index % 16 === 0 ? caseAt(seed, index) : shippedAt(seed, index));

/** What chance makes of a JSON text: mostly no JSON any more, or JSON that says something else, or the same otherwise. */
function spoilt(random: Random, text: string): string {
  const at = random.int(0, text.length - 1);
  const colon = text.indexOf(':', at);
  const brace = text.indexOf('{', at);
  const put = (place: number, what: string, over = 0): string =>
    place < 0 ? text : text.slice(0, place) + what + text.slice(place + over);
  const numbers = ['1e2', '-0', '0.10', '01', '1.', '.5', '1E400', '123456789012345', '99999999999999', '+1', '-'];
  switch (random.int(0, 11)) {
    case 0:
      return put(at, random.pick(['"', '{', '}', ',', ':', '[', ']', '\\', '0', 'e', '\u0001', '\n', ' ', '满']), 1);
    case 1:
      return put(at, '', random.int(1, 3));
    case 2:
      return put(colon, random.pick([' :', ': ', ':\t', '\r\n:', ': \u00A0']), 1);
    case 3:
      return put(
        brace + 1,
        random.pick(['"note":"一",', '"met":true,', '"__proto__":{},', '"format":1,', '"":0,', ' ']),
      );
    case 4: {
      // A member once more.
      const end = text.indexOf(',', colon);
      const start = text.lastIndexOf('"', text.lastIndexOf('"', colon - 1) - 1);
      return end < 0 || start < 0 ? text : put(end, `,${text.slice(start, end)}`);
    }
    case 5:
      return put(colon + 1, random.pick(numbers), random.int(0, 4));
    case 6:
      return text.replace(/\d+/g, (one) => (random.chance(20) ? random.pick(numbers) : one));
    case 7:
      return text.replace(/[a-z]/g, (one) => (random.chance(3) ? `\\u00${one.charCodeAt(0).toString(16)}` : one));
    case 8:
      return text.replace(/true|false/g, (one) =>
        random.chance(10) ? random.pick(['null', '"true"', '1', '[]']) : one,
      );
    case 9:
      return text.slice(0, at);
    case 10:
      return text + random.pick([' ', '\n', '{}', '\u0000', ',', '\uFEFF']);
    default:
      return `${random.pick(['\uFEFF', ' ', '\t', '['])}${text}`;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes; null where they are not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of a text, of which chance spoils a few here and there. */
function bytesOf(random: Random, text: string): Buffer {
  const bytes = Buffer.from(text);
  const odd = random.chance(30) ? random.int(1, 3) : 0;
  for (let count = 0; count < odd; count++) {
    const high = bytes.findIndex((byte, at) => byte > 127 && at > random.int(0, bytes.length));
    const at = high >= 0 && random.chance(70) ? high : random.int(0, bytes.length - 1);
    bytes[at] = random.pick([0x80, 0xbf, 0xc0, 0xe0, 0xed, 0xf0, 0xf4, 0xff, random.int(0, 255)]);
  }
  return bytes;
}

/** What a row holds, as far as anything is written into it. */
const cellsOf = ({ over, under, bits, lists }: Row): unknown => [[...over], [...under], [...bits], [...lists]];

/** Reads entries by their text and by their value: how many by text, and where that differs. */
function readings(
  ruleset: Ruleset,
  entries: readonly Uint8Array[],
): { read: number; written: number; wrong: string[] } {
  const rows = rowsOf(compile(ruleset));
  const outcome = { read: 0, written: 0, wrong: [] as string[] };
  if (!rows) return outcome;
  const [row, other] = [rows.blank(), rows.blank()];
  for (const bytes of entries) {
    const text = textOf(bytes);
    const past = text === null ? null : readPast(text).past;
    const written = past !== null && rows.write(past.assessment, other);
    if (written) outcome.written++;
    const about = rows.read(bytes, row);
    if (about === null) continue;
    outcome.read++;
    const { enterprise = {} } = (past?.assessment ?? {}) as Assessment;
    const isSame = written && past.result === null && JSON.stringify(cellsOf(row)) === JSON.stringify(cellsOf(other));
    const isAbout = JSON.stringify([...about].sort()) === JSON.stringify(Object.entries(enterprise).sort());
    if (!isSame || !isAbout) outcome.wrong.push(Buffer.from(bytes).toString('latin1'));
  }
  return outcome;
}

/** Each text spoilt so many times. */
const spoils = (random: Random, texts: readonly string[], count: number): Buffer[] =>
  texts.flatMap((text) => Array.from({ length: count }, () => bytesOf(random, spoilt(random, text))));

/** The report of entries by their text, and by their value. */
function reports(old: Ruleset, now: Ruleset, texts: readonly string[], whole: boolean): [string, string] {
  const scope = { attribute: whole, sweep: whole };
  const byText = new ReplayRun(named(old), named(now), scope);
  const byValue = byText.part();
  for (const text of texts) {
    const { past } = readPast(text);
    expect(byText.addEntry(Buffer.from(text), textOf)).toBe(past !== null);
    if (past) byValue.add(past);
  }
  return [JSON.stringify(byText.report()), JSON.stringify(byValue.report())];
}

const completed = (random: Random, ruleset: Ruleset, count: number): Assessment[] =>
  Array.from({ length: count }, () => completeAssessment(random, ruleset));

/** The texts of an archive's entries, of which some have a name, a region, remarks, or a result of the day. */
function entries(random: Random, ruleset: Ruleset, assessments: readonly Assessment[]): string[] {
  const assess = assessor(ruleset);
  return assessments.map((assessment, at) => {
    const [code] = Object.keys(assessment.answers);
    const answers = { ...assessment.answers };
    if (code !== undefined && random.chance(20))
      answers[code] = { ...answers[code], note: '一句话', evidence: ['a.pdf'] };
    const enterprise = { name: `企业${at}`, ...(random.chance(50) && { region: random.pick(['东', '西']) }) };
    const one = { ...assessment, answers, ...(random.chance(80) && { enterprise }) };
    if (random.chance(10)) return JSON.stringify({ assessment: one, result: keptResult(assess(one)) });
    return JSON.stringify(random.chance(20) ? { assessment: one, result: null } : one);
  });
}

test('a total over nothing is unknown: rows leave it to frames', () => {
  const ruleset = shipped('t-sgipa-027');
  const indicators = ruleset.indicators.map((one) => ({
    ...one,
    class: one.class === 'A' ? 'O' : one.class,
  })) as Ruleset['indicators'];
  expect(rowsOf(compile(ruleset))).not.toBeNull();
  expect(rowsOf(compile({ ...ruleset, indicators }))).toBeNull();
});

test.each(['', ' ', '\t', '　'])('a reason that says nothing is none: %j', (reason) => {
  const ruleset = shipped('t-sgipa-027');
  const assessment = completeAssessment(new Random(1), ruleset);
  const answers = { ...assessment.answers, 15: { notApplicable: reason } };
  const outcome = readings(ruleset, [Buffer.from(JSON.stringify({ ...assessment, answers }))]);
  expect(outcome).toEqual({ read: 0, written: 0, wrong: [] });
});

test(`entries read by their text are what their value is (seed ${seed})`, { timeout: 1_200_000 }, async () => {
  let [read, written] = [0, 0];
  for (let index = from; index < from + rulesets; index += 4) {
    const { ruleset, random } = await rulesetAt(index);
    const texts = entries(random, ruleset, completed(random, ruleset, 3));
    const plain = readings(
      ruleset,
      texts.map((text) => Buffer.from(text)),
    );
    read += plain.read;
    written += plain.written;
    expect(
      [...plain.wrong, ...readings(ruleset, spoils(random, texts, 40)).wrong],
      again(seed, index, 'replay.test.ts'),
    ).toEqual([]);
  }
  console.log(`${read} entries read by their text, ${written} written by their value`);
  // Nearly all but those with a result of the day and with values that are no texts.
  expect(read).toBeGreaterThan(0.6 * written);
  if (rulesets >= 100) expect(written).toBeGreaterThan(0.3 * rulesets);
});

test(`replays by rows and by values come to the same bytes (seed ${seed})`, { timeout: 1_200_000 }, async () => {
  for (let index = from; index < from + rulesets; index += 4) {
    const { ruleset, random } = await rulesetAt(index);
    const complete = completed(random, ruleset, 12);
    const open = complete.slice(0, 3).flatMap((whole) => dropped(random, ruleset, whole, 64)?.assessment ?? []);
    const texts = random.shuffled(entries(random, ruleset, [...complete, ...open]));
    const revision = revisionOf(random, ruleset);
    const [byText, byValue] = reports(ruleset, revision, texts, index % 40 === 0);
    expect(byText, again(seed, index, 'replay.test.ts')).toBe(byValue);
  }
});

describe('shipped rulesets and revisions of them', () => {
  const shipped = shippedRulesets().filter(({ name }) => !name.includes('='));
  test.each(shipped.map(({ name, ruleset }, index) => [name, ruleset, index] as const))('%s', (_, ruleset, index) => {
    const random = new Random(seedOf(seed, index));
    const texts = entries(random, ruleset, [...generateAssessments(ruleset, 40, 5)]);
    const { wrong } = readings(ruleset, spoils(random, texts, 20));
    expect(wrong).toEqual([]);
    for (let count = 0; count < 4; count++) {
      const [byText, byValue] = reports(ruleset, revisionOf(random, ruleset), texts, false);
      expect(byText).toBe(byValue);
    }
  });
});
