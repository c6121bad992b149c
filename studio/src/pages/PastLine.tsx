import type { PublicationSummary } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePerson } from '../access/usePerson.js';
import { useWhen } from '../saving/useWhen.js';
import { RulesetState } from '../evaluate/RulesetState.js';
import { useText } from '../i18n/useText.js';
import styles from './HomePage.module.css';

/** One version that was published and is no longer in force; it leads to its record. */
export function PastLine({ of }: { of: PublicationSummary }) {
  const { t } = useTranslation('home');
  const text = useText();
  const when = useWhen();
  const person = usePerson();
  const { digest, id, version, title, state } = of;
  const last = state.history.at(-1);
  return (
    <div role="row" className={styles.line} data-publication={digest}>
      <div role="cell" className={styles.name}>
        <Link to={`/publications/${encodeURIComponent(digest)}`} className={styles.link}>
          {text(title)}
        </Link>
        <div className="s12 t2 el">{id}</div>
      </div>
      <div role="cell" className={styles.state}>
        <div className={styles.version}>
          <i />
          {version}
        </div>
        <RulesetState state={state.state} />
      </div>
      <div role="cell" className={`${styles.changed} t2`}>
        {last && t('changedBy', { by: person(last.by, { people: state.people }), at: when(last.at) })}
      </div>
    </div>
  );
}
