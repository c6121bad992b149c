import { useTranslation } from 'react-i18next';
import { SelectField } from '../fields/SelectField.js';
import type { Shown } from './useShownEntity.js';

/** Chooses the entity whose values stand beside what is written; nothing where there is none on the bench. */
export function ShownEntity({ entities, entity, show }: Shown) {
  const { t } = useTranslation('builders');
  if (entity === null) return null;
  return (
    <SelectField
      label={t('entities.shown')}
      value={entity.id}
      options={entities.map(({ id, name = id }) => ({ value: id, label: name }))}
      write={(id) => {
        show(id);
        return null;
      }}
    />
  );
}
