import { joinAddress, ordered } from '@biaochi/engine';
import type { ReferenceTable } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { firstCondition } from '../../commands/levels.js';
import { setField } from '../../commands/setField.js';
import { addCase, otherwiseOf } from '../../commands/tables.js';
import { firstCase } from '../../kinds/condition/firstCase.js';
import { useScope } from '../../kinds/useScope.js';
import { ConditionBuilder } from '../condition/ConditionBuilder.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import { DayField } from '../fields/DayField.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';
import { DatedRow } from './DatedRow.js';
import styles from './Inputs.module.css';
import { UnitField } from './UnitField.js';
import { ValueNow } from './ValueNow.js';

type Case = ReferenceTable['cases'][number];

/** One row of a table: its words, its number, and below them since when and on what condition; the last may always hold. */
function CaseItem({
  at,
  of: { id, label, when, validFrom, value },
  name,
  unit,
  isLive,
  isFirst,
  isLast,
}: {
  at: string;
  of: Case;
  name: string;
  unit: string | undefined;
  isLive: boolean;
  isFirst: boolean;
  isLast: boolean;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  return (
    <div className={styles.case} data-case={id} role="group" aria-label={name} aria-current={isLive || undefined}>
      <div className={fields.row}>
        <b className={styles.number}>{name}</b>
        <WordsField
          at={`${at}/label`}
          label={`${name} ${t('caseWords')}`}
          value={label}
          isOptional
          isBare
          placeholder={t(when ? 'caseWords' : validFrom === undefined ? 'otherwise' : 'fromThenOn')}
        />
        <NumberField
          label={`${name} ${t('caseValue')}`}
          value={value}
          unit={unit}
          write={(next) => run(setField(`${at}/value`, next))}
        />
        <LineTools at={at} of={name} isFirst={isFirst} isLast={isLast} />
      </div>
      {validFrom !== undefined && (
        <div className={styles.under}>
          <DayField label={t('validFrom')} value={validFrom} write={(day) => run(setField(`${at}/validFrom`, day))} />
        </div>
      )}
      {(when || validFrom !== undefined) && (
        <div className={styles.under}>
          <ConditionBuilder at={`${at}/when`} value={when} />
        </div>
      )}
    </div>
  );
}

/**
 * A reference table, or `within` a list of entities one of each of them: a number by case, or by the day of the
 * assessment. The rows are asked from the top, the first that holds gives the number; the row that the assessment, or
 * the entity, on the bench gets is lit.
 */
export function TableBuilder({ of: table, within = '' }: { of: ReferenceTable; within?: string }) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const { id, label, unit, anchor } = table;
  const at = within + joinAddress('tables', id);
  const cases = ordered(table.cases);
  const last = otherwiseOf(table);
  const asked = cases.filter((each) => each !== last);
  const live = firstCase(scope, table);
  const first = firstCondition(scope.catalog.ruleset);
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/label`} label={t('name')} value={label} />
      <CodeField at={at} code={id} />
      <UnitField at={`${at}/unit`} value={unit} />
      <div className={styles.cases}>
        {cases.map((one, index) => (
          <CaseItem
            key={one.id}
            at={at + joinAddress('cases', one.id)}
            of={one}
            name={one === last ? t('otherwise') : t('caseNumber', { number: index + 1 })}
            unit={unit}
            isLive={one.id === live}
            isFirst={index === 0 || one === last}
            isLast={index >= asked.length - 1}
          />
        ))}
      </div>
      <div className={styles.adds}>
        {first && <AddButton label={t('addCase')} command={() => addCase(id, first, within)} />}
        {!last && <AddButton label={t('addOtherwise')} command={() => addCase(id, null, within)} />}
        <DatedRow id={id} within={within} />
      </div>
      <ValueNow of={`table:${id}`} />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
