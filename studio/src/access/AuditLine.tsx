import { permissions, type Role } from '@biaochi/schemas/permissions';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../api/audit.js';
import { useText } from '../i18n/useText.js';
import styles from './Accounts.module.css';
import { usePerson } from './usePerson.js';
import { useWhen } from './useWhen.js';

/** One entry of the audit log, in words; what has no words yet stands as the log has it. */
export function AuditLine({ of: { number, at, by, name, action, subject, details = {} } }: { of: AuditEntry }) {
  const { t, i18n } = useTranslation('access');
  const text = useText();
  const when = useWhen();
  const person = usePerson();
  const who = person(by, { isFull: true, people: name === undefined ? undefined : { [by]: name } });
  const worded = (key: string, otherwise: string): string =>
    i18n.exists(key, { ns: 'access' }) ? String(i18n.t(key as never, { ns: 'access' } as never)) : otherwise;
  const value = (given: unknown): string => {
    if (typeof given === 'boolean') return t(given ? 'yes' : 'no');
    if (Array.isArray(given)) return given.map(value).join(t('and'));
    if (typeof given === 'string')
      return given in permissions.roles
        ? text(permissions.roles[given as Role].label)
        : worded(`value.${given}`, given);
    return JSON.stringify(given);
  };
  const id = subject.slice(subject.indexOf('/') + 1);
  return (
    <div role="row" className={styles.entry} data-entry={number}>
      <span role="cell" className="t3">
        {number}
      </span>
      <time role="cell" className="t2" dateTime={at}>
        {when(at)}
      </time>
      <b role="cell">{by === 'biaochi' ? t('ofItself') : who}</b>
      <div role="cell" className={styles.what}>
        <span>{worded(`did.${action}`, action)}</span>
        {!subject.startsWith('settings/') && <code className="s12 t2">{id}</code>}
        {Object.entries(details).map(([key, given]) => (
          <span key={key} className="s12 t3">
            {t('detailIs', { name: worded(`detail.${key}`, key), value: value(given) })}
          </span>
        ))}
      </div>
    </div>
  );
}
