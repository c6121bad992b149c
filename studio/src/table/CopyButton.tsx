import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tableOrder } from '../commands/tableOrder.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { IconButton } from '../parts/IconButton.js';
import { copyClip } from '../paste/clips.js';
import { clipOf, copiedTable } from '../paste/copied.js';
import { scoringWords } from '../paste/scoringWords.js';

const columns = ['number', 'group', 'subgroup', 'requirement', 'class', 'note', 'source'] as const;

/** Copies the whole table with its headings and merged cells, for Word and Excel; the same button says that it did. */
export function CopyButton() {
  const { t } = useTranslation(['editing', 'paste']);
  const { t: words } = useTranslation('paste');
  const { ruleset } = useOpenStandard();
  const text = useText();
  const [copied, setCopied] = useState<typeof ruleset | null>(null);
  const copy = (): void => {
    const table = copiedTable(ruleset, tableOrder(ruleset), {
      headings: columns.map((column) => words(`role.${column}`)),
      text,
      scoring: ({ scoring }) => scoringWords(words, scoring),
    });
    if (copyClip(clipOf(table))) setCopied(ruleset);
  };
  const isCopied = copied === ruleset;
  return (
    <IconButton icon={isCopied ? 'check' : 'table'} label={t(isCopied ? 'copiedTable' : 'copyTable')} onClick={copy} />
  );
}
