import { nodeAt, splitAddress } from '@biaochi/engine';
import type { Text } from '@biaochi/schemas/types';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/useText.js';
import { nameOf } from '../projections/explanation/names.js';
import { useScope } from '../why/useExplanation.js';
import type { Knob } from './knobs.js';

/** What a number belongs to, and what it does there: `绿色低碳企业`, `评价总得分不小于`. */
export interface KnobName {
  readonly whose: string;
  readonly what: string;
}

type Named = Readonly<Partial<Record<'title' | 'label', Text>>>;

/** A function that names a number in the words of the standard. */
export function useKnobName(): (knob: Knob) => KnobName {
  const { t } = useTranslation('whatif');
  const scope = useScope();
  const text = useText();
  return useCallback(
    ({ place, role: { does, of, count, label, within, checks } }) => {
      const [list, key = ''] = splitAddress(place);
      const { title, label: own } = (nodeAt(scope.catalog.ruleset, place) ?? {}) as Named;
      const name = title ?? own;
      const words = {
        of: of === undefined ? '' : nameOf(scope, of),
        count,
        label: label === undefined ? '' : text(label),
        checks: (checks ?? []).map((id) => nameOf(scope, `check:${key}/${id}`)).join(t('listSeparator')),
      };
      const what = t(`does.${does}` as 'does.full', words);
      return {
        whose: `${list === 'indicators' ? `${key} ` : ''}${name ? text(name) : key}`,
        what: within ? t('within', { within: text(within), what }) : what,
      };
    },
    [t, scope, text],
  );
}
