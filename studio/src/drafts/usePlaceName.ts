import { nodeAt, splitAddress } from '@biaochi/engine';
import type { Draft, Text } from '@biaochi/schemas/types';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/useText.js';
import { commands } from '../i18n/zh/commands.js';

type Key = keyof typeof commands;

const isKey = (name: string): name is Key => Object.hasOwn(commands, name);

interface Named {
  readonly title?: Text;
  readonly label?: Text;
}

/** A function that names a place of a draft: 「指标 21 可再生能源利用率：要求」. */
export function usePlaceName({ ruleset, fixtures }: Draft): (place: string) => string {
  const { t } = useTranslation('commands');
  const { t: word } = useTranslation('drafts');
  const text = useText();
  return useCallback(
    (place) => {
      const [list, key, ...fields] = splitAddress(place);
      if (list === undefined) return word('wholeDraft');
      const named = (part: string): string => (isKey(`field.${part}`) ? t(`field.${part}` as Key) : part);
      const member = (
        list === 'fixtures' ? fixtures.find(({ id }) => id === key) : nodeAt(ruleset, `/${list}/${key}`)
      ) as Named | undefined;
      const title = member?.title ?? member?.label;
      const whose = [named(list), key && (isKey(`field.${key}`) ? named(key) : key), title && text(title)];
      const which = fields.filter((part) => part !== 'zh').map(named);
      return [whose.filter(Boolean).join(' '), ...which].join(word('separator'));
    },
    [ruleset, fixtures, t, word, text],
  );
}
