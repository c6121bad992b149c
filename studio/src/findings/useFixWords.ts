import { type Fix, type FixCode, keyOf, nodeAt, ordered, splitAddress, joinAddress } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../document/useStandard.js';
import { useLanguage } from '../i18n/useText.js';

/** A range such as "[9, 10)" taken apart; an end that is left out is ''. */
function ends(range: string): { low: string; high: string; lowKey: 'atLeast' | 'above'; highKey: 'atMost' | 'below' } {
  const [low = '', high = ''] = range.slice(1, -1).split(', ');
  return {
    low,
    high,
    lowKey: range.startsWith('[') ? 'atLeast' : 'above',
    highKey: range.endsWith(']') ? 'atMost' : 'below',
  };
}

const operatorKeys: Readonly<Record<string, 'atLeast' | 'above' | 'atMost' | 'below'>> = {
  greaterThanInclusive: 'atLeast',
  greaterThan: 'above',
  lessThanInclusive: 'atMost',
  lessThan: 'below',
};

const FIRST_CIRCLED = 0x2460;

/** The sign of the band that a fix changes, as the builder shows it: ② for the second; its id beyond twenty. */
function bandSign(ruleset: Ruleset, { changes, params }: Fix): string {
  const parts = splitAddress(changes[0]?.at ?? '');
  const list = nodeAt(ruleset, joinAddress(...parts.slice(0, -2))) as { order: number }[] | undefined;
  const index = ordered(list).findIndex((band) => keyOf(band) === parts.at(-2));
  return index >= 0 && index < 20 ? String.fromCodePoint(FIRST_CIRCLED + index) : String(params['band']);
}

type Ending = Exclude<FixCode, 'clamp'> | 'clampMost' | 'clampLeast';

/** A function that says what a fix makes of the ruleset: 第②段改为不小于0%，小于10%. */
export function useFixWords(): (fix: Fix) => string {
  const { t } = useTranslation('findings');
  const language = useLanguage();
  const { ruleset } = useOpenStandard();
  return useCallback(
    (fix) => {
      const { code, params } = fix;
      // Which params a fix has is told by its code, where the types cannot follow.
      const say = (key: Ending, words: Readonly<Record<string, string>>): string =>
        String(t(`fix.${key}`, words as never));
      const plain = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]));
      const unit = plain['unit'] ?? '';
      const measured = (at: string): string => at + (/^[a-zA-Z]/.test(unit) ? ` ${unit}` : unit);
      const end = (key: 'atLeast' | 'above' | 'atMost' | 'below', at: string): string =>
        t(`end.${key}`, { at: measured(at) });
      if (code === 'bandEnds') {
        const { low, high, lowKey, highKey } = ends(plain['range'] ?? '');
        const said = [low && end(lowKey, low), high && end(highKey, high)].filter((one) => one !== '');
        return say('bandEnds', { band: bandSign(ruleset, fix), range: said.join(t('comma')) || t('anyValue') });
      }
      if (code === 'levelEnd') {
        return say('levelEnd', {
          ...plain,
          end: end(operatorKeys[plain['operator'] ?? ''] ?? 'atLeast', plain['value'] ?? ''),
        });
      }
      if (code === 'boundEnd' || code === 'keepEnd') {
        const key = plain['end'] as 'atLeast' | 'above' | 'atMost' | 'below';
        return say(code, { ...plain, end: end(key, plain['value'] ?? '') });
      }
      if (code === 'clamp') return say(plain['end'] === 'atMost' ? 'clampMost' : 'clampLeast', plain);
      return say(code, plain);
    },
    [t, language, ruleset],
  );
}
