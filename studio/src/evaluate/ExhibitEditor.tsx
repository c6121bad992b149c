import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import fields from '../form/Fields.module.css';
import { IconButton } from '../parts/IconButton.js';
import type { FullExhibit } from '../projections/form/answers.js';
import styles from './Exhibits.module.css';

/** One piece of evidence: the file's name, what is to be said of it, whether it was checked. */
export function ExhibitEditor({
  exhibit,
  onChange,
  onRemove,
  onClose,
}: {
  exhibit: FullExhibit;
  onChange: (exhibit: FullExhibit) => void;
  onRemove: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('evaluate');
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (name.current?.value === '') name.current.focus();
  }, []);
  const noted = (note: string): FullExhibit => {
    const { note: _, ...rest } = exhibit;
    return note === '' ? rest : { ...rest, note };
  };
  return (
    <div
      className={styles.editor}
      role="group"
      aria-label={t('evidenceOne')}
      onKeyDown={({ key }) => {
        if (key === 'Escape' || key === 'Enter') onClose();
      }}
    >
      <span className={fields.input}>
        <input
          ref={name}
          aria-label={t('evidenceName')}
          placeholder={t('evidenceName')}
          value={exhibit.name}
          onChange={({ target }) => onChange({ ...exhibit, name: target.value })}
        />
      </span>
      <span className={fields.input}>
        <input
          aria-label={t('evidenceNote')}
          placeholder={t('evidenceNote')}
          value={exhibit.note ?? ''}
          onChange={({ target }) => onChange(noted(target.value))}
        />
      </span>
      <label className={styles.checked}>
        <input
          type="checkbox"
          checked={exhibit.checked ?? false}
          onChange={({ target }) => onChange({ ...exhibit, checked: target.checked })}
        />
        {t('checked')}
      </label>
      <IconButton icon="close" label={t('evidenceRemove')} onClick={onRemove} small />
    </div>
  );
}
