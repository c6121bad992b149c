import { ordered } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useText } from '../i18n/useText.js';
import styles from './StandardPage.module.css';

/** Which standard this is: the number of its source, and its title. */
export function StandardCrumb({ ruleset }: { ruleset: Ruleset }) {
  const text = useText();
  const [source] = ordered(ruleset.sources);
  return (
    <h1 className={`${styles.title} el`} title={text(ruleset.title)}>
      {source && <b>{source.number}</b>} {text(ruleset.title)}
    </h1>
  );
}
