import { nodeAt, splitAddress } from '@biaochi/engine';
import type { Text } from '@biaochi/schemas/types';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { memberPlace } from './found.js';
import { isListName } from './lists.js';

type Named = Readonly<Partial<Record<'title' | 'label' | 'question' | 'text', Text>>>;

/** A function that names a place in the author's words: 指标 21 可再生能源利用率, 等级, 总则. */
export function usePlaceName(): (place: string) => string {
  const { t } = useTranslation('findings');
  const { ruleset } = useOpenStandard();
  const text = useText();
  return useCallback(
    (place) => {
      const [list = '', key] = splitAddress(place);
      const kind = isListName(list) ? t(`list.${list}`) : t('list.general');
      if (key === undefined) return kind;
      const { title, label, question, text: words } = (nodeAt(ruleset, memberPlace(place)) ?? {}) as Named;
      const name = title ?? label ?? question ?? words;
      const code = list === 'indicators' || list === 'groups' ? `${key} ` : '';
      return `${kind} ${code}${name ? text(name) : code === '' ? key : ''}`.trim();
    },
    [t, ruleset, text],
  );
}
