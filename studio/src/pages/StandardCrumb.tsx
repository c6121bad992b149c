import { ordered } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useText } from '../i18n/useText.js';
import styles from './StandardPage.module.css';

/** Which standard this is: the number of its source, and its title; a span where the page has a heading of its own. */
export function StandardCrumb({ ruleset, as: Heading = 'h1' }: { ruleset: Ruleset; as?: 'h1' | 'span' }) {
  const text = useText();
  const [source] = ordered(ruleset.sources);
  return (
    <Heading className={`${styles.title} el`} title={text(ruleset.title)}>
      {source && <b>{source.number}</b>} {text(ruleset.title)}
    </Heading>
  );
}
