import { validateRuleset } from '@biaochi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../studio/src/commands/command.js';
import { historyOf, record, redo, undo } from '../../studio/src/history/history.js';
import { commands as en } from '../../studio/src/i18n/en/commands.js';
import { commands as zh } from '../../studio/src/i18n/zh/commands.js';
import { commandFor, drafts, drawn, familyCount } from './builderCommands.js';

describe.each(drafts.map((draft) => [draft.ruleset.id, draft] as const))(
  'commands of the builders on %s',
  (_, draft) => {
    it('keep the ruleset well-shaped or refuse, leave the draft before as it was, and are undone exactly', () => {
      const start = structuredClone(draft);
      fc.assert(
        fc.property(fc.array(drawn, { minLength: 1, maxLength: 12 }), (draws) => {
          let history = historyOf(draft);
          for (const { family, numbers } of draws) {
            const command = commandFor(history.present, family, numbers);
            const outcome = command.run(history.present);
            expect(zh).toHaveProperty(command.label);
            expect(en).toHaveProperty(command.label);
            if (isRefusal(outcome)) {
              expect(zh).toHaveProperty(outcome.refused);
              continue;
            }
            expect(validateRuleset(outcome.ruleset).diagnostics).toEqual([]);
            const before = history.present;
            history = record(history, { ...command, merge: undefined as never }, outcome);
            const back = outcome === before ? history : undo(history);
            expect(back.present).toBe(before);
            if (outcome !== before) expect(redo(back).present).toBe(outcome);
          }
          expect(draft).toEqual(start);
        }),
        { numRuns: 40, seed: 20261121 },
      );
    });
  },
);

describe("each family of the builders' commands", () => {
  it.each(Array.from({ length: familyCount }, (_, family) => family))(
    'does something to some standard: %i',
    (family) => {
      const draws = fc.sample(drawn, { numRuns: 200, seed: family });
      const changed = drafts.some((draft) =>
        draws.some(({ numbers }) => {
          const outcome = commandFor(draft, family, numbers).run(draft);
          return !isRefusal(outcome) && outcome !== draft;
        }),
      );
      expect(changed).toBe(true);
    },
  );
});
