import { joinAddress, ordered } from '@biaochi/engine';
import type { Bound, Grade } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addBound, addGrade, limitKeys, limitOf, removeGrade, setLimit, type LimitKey } from '../../commands/ladder.js';
import { setField } from '../../commands/setField.js';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useScope } from '../../kinds/useScope.js';
import { GradeDot } from '../../parts/GradeDot.js';
import { nameOf } from '../../projections/explanation/names.js';
import { ConditionBuilder } from '../condition/ConditionBuilder.js';
import { FactPicker } from '../condition/FactPicker.js';
import { Token } from '../condition/Token.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import { NumberField } from '../fields/NumberField.js';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { RoundingField } from '../formula/RoundingField.js';
import { LadderLine } from './LadderLine.js';
import styles from './Rulings.module.css';

/** One minimum of a grade: of which total, how it compares, and the number or the quantity that sets it. */
function BoundLine({ grade, of: bound }: { grade: string; of: Bound }) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const run = useRun();
  const at = joinAddress('grades', grade, 'bounds', bound.id);
  const own = limitOf(bound);
  const key: LimitKey = own?.key ?? 'atLeast';
  const limit = own?.limit;
  const name = typeof limit === 'object' ? nameOf(scope, limit.fact) : t('another');
  return (
    <div className={styles.bound}>
      <SelectField
        isBare
        label={t('boundOf', { grade })}
        value={bound.total}
        options={scope.catalog.totals.map(({ id, label }) => ({ value: id, label: scope.text(label) }))}
        write={(total) => run(setField(`${at}/total`, total))}
      />
      <SelectField
        isBare
        label={t('operator')}
        value={key}
        options={limitKeys.map((each) => ({ value: each, label: t(`${each}.key`) }))}
        write={(next) => run(setLimit(grade, bound.id, next, limit ?? 0, key))}
      />
      {typeof limit !== 'object' && (
        <NumberField
          label={t('valueOf')}
          value={limit}
          write={(next) => run(setLimit(grade, bound.id, key, next ?? undefined))}
        />
      )}
      <Token
        isFact={typeof limit === 'object'}
        label={name}
        panel={(close) => (
          <>
            {typeof limit === 'object' && (
              <button
                type="button"
                className={fields.add}
                onClick={() => {
                  run(setLimit(grade, bound.id, key, 0));
                  close();
                }}
              >
                {t('plainValue')}
              </button>
            )}
            <FactPicker
              only="number"
              onChoose={(reference) => {
                run(setLimit(grade, bound.id, key, { fact: reference }));
                close();
              }}
            />
          </>
        )}
      >
        {typeof limit === 'object' ? name : '…'}
      </Token>
      <LineTools at={at} of={t('boundOf', { grade })} />
      <div className={styles.rounded}>
        <RoundingField at={`${at}/rounding`} value={bound.rounding} none={t('fullValue')} />
      </div>
    </div>
  );
}

/** One step of the ladder: its label, its minima, what else must hold. */
function GradeItem({ of: grade, index, count }: { of: Grade; index: number; count: number }) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const { result } = useLive();
  const at = joinAddress('grades', grade.id);
  const [total] = scope.catalog.totals;
  const isElse = !grade.bounds && !grade.when;
  return (
    <div className={styles.grade} data-place={at} aria-current={result.outcome.grade === grade.id || undefined}>
      <div className={fields.row}>
        <span className={styles.dot}>
          <GradeDot tone={index === count - 1 ? 'bad' : 'ok'} />
        </span>
        <WordsField at={`${at}/label`} label={t('name')} value={grade.label} isBare />
        <LineTools
          at={at}
          of={scope.text(grade.label)}
          isFirst={index === 0}
          isLast={index === count - 1}
          remove={removeGrade(grade.id)}
        />
      </div>
      {ordered(grade.bounds).map((bound) => (
        <BoundLine key={bound.id} grade={grade.id} of={bound} />
      ))}
      {isElse && index === count - 1 && <p className="t3 s12">{t('lowest')}</p>}
      <div className={styles.adds}>
        {total && <AddButton label={t('addBound')} command={() => addBound(grade.id, total.id)} />}
        {!grade.when && <ConditionBuilder at={`${at}/when`} value={undefined} start={t('extra')} />}
      </div>
      {grade.when && <ConditionBuilder at={`${at}/when`} value={grade.when} />}
      <AnchorField at={`${at}/anchor`} value={grade.anchor} isBare />
    </div>
  );
}

/** The grade ladder, best first: its bounds on a ruler, and every step in full. */
export function LadderBuilder() {
  const { t } = useTranslation('builders');
  const { ruleset } = useOpenStandard();
  const grades = ordered(ruleset.grades);
  return (
    <>
      <LadderLine />
      {grades.map((grade, index) => (
        <GradeItem key={grade.id} of={grade} index={index} count={grades.length} />
      ))}
      <AddButton label={t('addGrade')} command={() => addGrade({ zh: t('newGrade') })} />
    </>
  );
}
