import { sameJson } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, isRefusal } from '../../studio/src/commands/command.js';
import { setField } from '../../studio/src/commands/setField.js';
import { type History, historyOf, jump, rebase, record, redo, undo } from '../../studio/src/history/history.js';
import { sgipa } from './sgipa.js';

const draft: Draft = { format: 1, ruleset: sgipa, fixtures: [], suppressions: [] };
const codes = sgipa.indicators.map(({ code }) => code);

const words = fc.constantFrom('甲', '乙', '丙');
const codeOf = fc.constantFrom(...codes.slice(0, 6));
const place = fc.oneof(
  codeOf.map((code) => `/indicators/${code}/title/zh`),
  codeOf.map((code) => `/indicators/${code}/requirement/en`),
  fc.constantFrom('/title/zh', '/summary/en'),
);
const bench = (text: string): Command => ({
  label: 'setField',
  run: (from) => ({ ...from, suppressions: [...from.suppressions, { code: 'x', place: '', reason: text }] }),
});
const command: fc.Arbitrary<Command> = fc.oneof(
  { arbitrary: fc.tuple(place, words).map(([at, text]) => setField(at, text)), weight: 4 },
  codeOf.map((code) => setField(`/indicators/${code}/requirement`, undefined)),
  words.map(bench),
  // Refused: nothing is there.
  fc.constant(setField('/indicators/none/title/zh', '甲')),
  // Nothing changes.
  fc.constant<Command>({ label: 'setField', run: (from) => from }),
);

function carryOut(history: History, { run, ...named }: Command): History {
  const outcome = run(history.present);
  return isRefusal(outcome) ? history : record(history, named, outcome);
}

const bytes = (of: Draft): string => JSON.stringify(of);

describe('history', () => {
  it('undone to its start, 50 mixed edits leave the byte-identical document; redone, the byte-identical end', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 50, maxLength: 50 }), (commands) => {
        const start = bytes(draft);
        const after = commands.reduce(carryOut, historyOf(draft));
        const end = bytes(after.present);
        const back = jump(after, after.past.length);
        expect(bytes(back.present)).toBe(start);
        expect(back.present).toBe(draft);
        expect(back.past).toEqual([]);
        const forth = jump(back, -back.future.length);
        expect(bytes(forth.present)).toBe(end);
        expect(forth.past.map(({ label, params }) => ({ label, params }))).toEqual(
          after.past.map(({ label, params }) => ({ label, params })),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('goes back and forth step by step: redo of undo is where one was', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        let history = historyOf(draft);
        for (const one of commands) {
          const next = carryOut(history, one);
          if (next.past.length > history.past.length) expect(undo(next).present).toBe(history.present);
          expect(redo(undo(next)).present).toBe(next.present);
          history = next;
        }
      }),
      { numRuns: 20 },
    );
  });

  const typed = (text: string): History =>
    [...text].reduce(
      (history, _, index) => carryOut(history, setField('/title/zh', text.slice(0, index + 1))),
      historyOf(draft),
    );

  it('takes a text as it is typed for one step', () => {
    const history = typed('绿色工厂');
    expect(history.present.ruleset.title.zh).toBe('绿色工厂');
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toBe(draft);
  });

  it('begins a new step where another place was edited between, and after an undo', () => {
    const between = [setField('/title/zh', '甲'), setField('/title/en', 'B'), setField('/title/zh', '丙')];
    expect(between.reduce(carryOut, historyOf(draft)).past).toHaveLength(3);
    expect(carryOut(undo(typed('甲乙')), setField('/title/zh', '丙')).past).toHaveLength(1);
  });

  it('forgets what was undone once something else is done', () => {
    const history = carryOut(undo(typed('甲')), setField('/title/en', 'B'));
    expect(history.future).toEqual([]);
    expect(redo(history)).toBe(history);
  });

  it('over another ground, undoes our own steps only', () => {
    const history = typed('甲');
    const theirs = (from: Draft): Draft => ({ ...from, ruleset: { ...from.ruleset, version: '9.9.9' } });
    const moved = rebase(history, theirs(history.present), theirs);
    expect(moved.present.ruleset).toMatchObject({ version: '9.9.9', title: { zh: '甲' } });
    expect(undo(moved).present.ruleset).toMatchObject({ version: '9.9.9', title: draft.ruleset.title });
    expect(sameJson(redo(undo(moved)).present, moved.present)).toBe(true);
  });
});
