import { check, compile, type Diagnostic, renderDiagnostic, splitAddress } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { draftPath, draftSessionId } from '../document/openDraft.js';
import { useFindingsShown } from '../findings/store.js';
import { useLanguage } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { useSession } from '../store/session.js';
import styles from './NewReplay.module.css';

/** Errors that are named one by one. */
const SHOWN = 5;

/** Whether a ruleset evaluates at all; a draft with a lesser error does. */
function evaluates(ruleset: Ruleset): boolean {
  try {
    compile(ruleset);
    return true;
  } catch {
    return false;
  }
}

/** What hinders a draft that is to be replayed: its errors, and whether it evaluates in spite of them. */
interface Hindrance {
  readonly errors: readonly Diagnostic[];
  readonly runs: boolean;
}

/** What hinders a ruleset; null where nothing does, or none is chosen. */
export function useHindrance(ruleset: Ruleset | null): Hindrance | null {
  return useMemo(() => {
    const errors = ruleset ? check(ruleset).filter(({ severity }) => severity === 'error') : [];
    return ruleset && errors.length > 0 ? { errors, runs: evaluates(ruleset) } : null;
  }, [ruleset]);
}

/** What is wrong with a draft that is to be replayed, each error with the way to where it is. */
export function DraftErrors({ draft, by: { errors, runs } }: { draft: string; by: Hindrance }) {
  const { t } = useTranslation('replay');
  const language = useLanguage();
  const update = useSession((session) => session.update);
  const show = useFindingsShown((shown) => shown.show);
  const go = (place: string) => {
    const [list, member] = splitAddress(place);
    if (list !== undefined)
      update(draftSessionId(draft), { selected: member === undefined ? `/${list}` : `/${list}/${member}` });
    show(true);
  };
  return (
    <div className={styles.errors} role="status">
      <p className={runs ? styles.warned : styles.refused}>
        <Icon name="warn" size="small" /> {t(runs ? 'draftErrors' : 'draftBroken', { count: errors.length })}
      </p>
      <ul>
        {errors.slice(0, SHOWN).map((finding, index) => (
          // Findings stand in the order of the checks.
          <li key={index}>
            <Link to={`${draftPath(draft)}/table`} onClick={() => go(finding.place)}>
              {finding.place}
            </Link>{' '}
            {renderDiagnostic(finding, language)}
          </li>
        ))}
      </ul>
      {errors.length > SHOWN && <p className="t3 s12">{t('moreErrors', { count: errors.length - SHOWN })}</p>}
    </div>
  );
}
