import type { Class } from '@biaochi/schemas/types';
import { useText } from '../i18n/useText.js';
import styles from './ClassChip.module.css';

/** The mark of an indicator's class, coloured by its kind; the letter comes from the ruleset. */
export function ClassChip({ of, small = false }: { of: Class; small?: boolean }) {
  const text = useText();
  return (
    <span className={`${styles.chip} ${styles[of.kind]} ${small ? styles.small : ''}`} title={text(of.label)}>
      {of.mark}
    </span>
  );
}

/** The colour of bars and dots of a kind of class, as a CSS value. */
export const kindBar = {
  basic: 'var(--ink)',
  required: 'var(--ink)',
  scored: 'var(--o-bar)',
  bonus: 'var(--a-bar)',
} as const satisfies Record<Class['kind'], string>;
