import { useTranslation } from 'react-i18next';
import type { RefusedLine } from '@biaochi/schemas/types';
import type { StoredArchive } from '../api/replays.js';
import { useText } from '../i18n/useText.js';
import styles from './NewReplay.module.css';

/** What became of an import: how many were stored, and what was refused, each with its place and reason. */
export function Stored({ of: { count, refused, refusals } }: { of: StoredArchive }) {
  const { t } = useTranslation('replay');
  const text = useText();
  const placeOf = ({ file, sheet, column, line }: RefusedLine): string => {
    const row =
      sheet === undefined
        ? t('refusedLine', { line })
        : column === undefined
          ? t('refusedRow', { line })
          : `${column}${line}`;
    return [file ?? sheet, row].filter((part) => part !== undefined).join(' ');
  };
  return (
    <div className={styles.stored} role="status">
      <p>
        {t('stored', { count })}
        {refused > 0 && <b className={styles.refused}> · {t('refused', { count: refused })}</b>}
      </p>
      {refusals.length > 0 && (
        <ul>
          {refusals.map((refusal, index) => (
            // They stand in the order of the file.
            <li key={index}>
              <b>{placeOf(refusal)}</b> {text(refusal.reason)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
