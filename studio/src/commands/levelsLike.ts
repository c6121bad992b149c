import { joinAddress, ordered, renameMember } from '@biaochi/engine';
import type { Indicator, LevelsScoring, Ruleset } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { edit } from './edit.js';
import { fieldChange } from './setField.js';
import { scoringAt } from './scoring.js';

const levelsOf = ({ scoring }: Indicator): LevelsScoring['levels'] =>
  scoring.method === 'levels' ? ordered(scoring.levels) : [];

const idsOf = (indicator: Indicator): string =>
  levelsOf(indicator)
    .map(({ id }) => id)
    .join('/');

/** Whether the levels of an indicator are chosen by conditions. */
export const isConditional = (indicator: Indicator): boolean =>
  levelsOf(indicator).some(({ when }) => when !== undefined);

/** An indicator as it would be under another's code: what it says of itself, it says of that one. */
function underCode({ indicators, ...rest }: Ruleset, from: string, code: string): Indicator | undefined {
  const others = { ...rest, indicators: indicators.filter((one) => one.code !== code) };
  return renameMember(others, joinAddress('indicators', from), code).ruleset.indicators.find(
    (one) => one.code === code,
  );
}

/**
 * Sets the levels of an indicator by the same conditions as another's: what the other asks for is asked here too, each
 * level takes the condition of the level of the same id. Words, points and weight stay its own. Refused where the two
 * have other levels.
 */
export const levelsLike = (code: string, from: string): Command => ({
  label: 'levelsLike',
  params: { code, from },
  run: (draft) => {
    const { ruleset } = draft;
    const own = ruleset.indicators.find((one) => one.code === code);
    const like = underCode(ruleset, from, code);
    if (!own || !like || own.scoring.method !== 'levels') return { refused: 'misses' };
    if (idsOf(own) !== idsOf(like)) {
      return { refused: 'levelsDiffer', params: { own: idsOf(own), from, other: idsOf(like) } };
    }
    const conditions = new Map(levelsOf(like).map(({ id, when }) => [id, when]));
    const levels = own.scoring.levels.map(({ when: _, ...level }) => {
      const when = conditions.get(level.id);
      return when ? { ...level, when } : level;
    });
    const kept = (own.inputs ?? []).filter(({ id }) => !like.inputs?.some((one) => one.id === id));
    const inputs = [...(like.inputs ?? []), ...kept].map((input, index) => ({ ...input, order: 10 * (index + 1) }));
    return edit('levelsLike', { code, from }, () => [
      ...fieldChange(ruleset, joinAddress('indicators', code, 'inputs'), inputs),
      ...fieldChange(ruleset, scoringAt(code), { ...own.scoring, levels }),
    ]).run(draft);
  },
});
