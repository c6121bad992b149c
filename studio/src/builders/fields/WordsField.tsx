import type { Text } from '@biaochi/schemas/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../commands/command.js';
import { setText } from '../../commands/texts.js';
import { useLanguage } from '../../i18n/useText.js';
import styles from './Fields.module.css';
import { TextField } from './TextField.js';
import { useRun } from './useRun.js';

/** A text for readers at an address of the ruleset: Chinese first; English folded until it is asked for. */
export function WordsField({
  at,
  label,
  value,
  isOptional = false,
  isLong = false,
  isBare = false,
  placeholder,
  command = (side, words) => setText(at, side, words, isOptional),
}: {
  at: string;
  label: string;
  value: Text | undefined;
  isOptional?: boolean;
  isLong?: boolean;
  isBare?: boolean;
  placeholder?: string;
  /** What writes one language, where the text stands elsewhere than in the ruleset. */
  command?: (side: keyof Text, words: string) => Command;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const language = useLanguage();
  // Who reads English sees what is there in English without asking.
  const [isOpen, setOpen] = useState(language === 'en' && value?.en !== undefined);
  const common = { isLong, ...(placeholder !== undefined && { placeholder }) };
  const english = `${label} ${t('english')}`;
  return (
    <div className={styles.words}>
      <TextField
        {...common}
        label={label}
        isBare={isBare}
        value={value?.zh ?? ''}
        write={(words) => run(command('zh', words))}
        lang="zh-CN"
      />
      <button
        type="button"
        className={value?.en === undefined ? styles.language : `${styles.language} ${styles.has}`}
        aria-expanded={isOpen}
        aria-label={english}
        title={value?.en ?? t('addEnglish')}
        onClick={() => setOpen(!isOpen)}
      >
        <code>en</code>
      </button>
      {isOpen && (
        <TextField
          {...common}
          label={english}
          isBare
          value={value?.en ?? ''}
          write={(words) => run(command('en', words))}
          lang="en"
          placeholder={t('english')}
        />
      )}
    </div>
  );
}
