import { useTranslation } from 'react-i18next';
import { setField } from '../../commands/setField.js';
import { useLineage } from '../../document/useLineage.js';
import fields from '../fields/Fields.module.css';
import { SelectField } from '../fields/SelectField.js';
import { TextField } from '../fields/TextField.js';
import { useRun } from '../fields/useRun.js';

/** After which rows of the version before a row takes: that of its own code, those that are named, or none. */
export function FormerlyField({ at, code, value }: { at: string; code: string; value: readonly string[] | undefined }) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const { lineage } = useLineage();
  // A standard that revises nothing has no version before; what was written all the same can be taken back.
  if (lineage === null && value === undefined) return null;
  const kind = value === undefined ? 'same' : value.length === 0 ? 'none' : 'named';
  const starts = { same: undefined, none: [], named: [code] } as const;
  return (
    <div className={fields.fields}>
      <SelectField
        label={t('formerly')}
        value={kind}
        options={(['same', 'named', 'none'] as const).map((each) => ({ value: each, label: t(`formerly.${each}`) }))}
        write={(next) => run(setField(at, starts[next]))}
      />
      {kind === 'named' && (
        <TextField
          label={t('formerly.codes')}
          value={(value ?? []).join(t('listSeparator'))}
          write={(codes) =>
            run(
              setField(
                at,
                codes.split(/[、，,\s]+/u).filter((each) => each !== ''),
              ),
            )
          }
          isMono
        />
      )}
    </div>
  );
}
