import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDatedCase } from '../../commands/tables.js';
import { Icon } from '../../parts/Icon.js';
import { DayField } from '../fields/DayField.js';
import fields from '../fields/Fields.module.css';
import { useRun } from '../fields/useRun.js';

/** The way to a row of a table that holds from a day on: which day is asked first. */
export function DatedRow({ id, within }: { id: string; within: string }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <button type="button" className={fields.add} aria-expanded={false} onClick={() => setAsked(true)}>
        <Icon name="plus" size="small" />
        {t('addDated')}
      </button>
    );
  }
  const add = (day: string | undefined): string | null => {
    const refused = day === undefined ? null : run(addDatedCase(id, day, within));
    if (refused === null) setAsked(false);
    return refused;
  };
  return <DayField label={t('validFrom')} value={undefined} write={add} />;
}
