import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../document/useLive.js';
import { ConditionView } from '../../kinds/condition/ConditionView.js';
import { rangeWords } from '../../kinds/scoring/ranges.js';
import { useScope } from '../../kinds/useScope.js';
import { Clause } from '../../parts/Clause.js';
import { nameOf } from '../../projections/explanation/names.js';
import { Why } from '../../why/Why.js';
import { MainRuler } from '../MainRuler.js';
import { DescentSection } from './Departures.js';
import { Head } from './Head.js';
import styles from './Inspector.module.css';
import { Section } from './Section.js';

/** The grade ladder, best first, with the total that decides it on its ruler. */
export function GradesPanel() {
  const { t } = useTranslation('panels');
  const scope = useScope();
  const { result } = useLive();
  const { ruleset } = scope.catalog;
  const limit = (value: string | number | { fact: string } | undefined) =>
    typeof value === 'object' ? nameOf(scope, value.fact) : value;
  return (
    <>
      <Head title={t('grades')} />
      <DescentSection places={['/grades']} />
      <Section title={<Why subject="grade:">{t('grades')}</Why>}>
        {ordered(ruleset.grades).map((grade) => (
          <div key={grade.id} className={styles.grade} aria-current={result.outcome.grade === grade.id || undefined}>
            <b>{scope.text(grade.label)}</b>
            <Clause of={grade.anchor} />
            {ordered(grade.bounds).map((bound) => {
              const { atLeast, above, atMost, below } = bound;
              const range = {
                ...(atLeast !== undefined && { atLeast: limit(atLeast) ?? '' }),
                ...(above !== undefined && { above: limit(above) ?? '' }),
                ...(atMost !== undefined && { atMost: limit(atMost) ?? '' }),
                ...(below !== undefined && { below: limit(below) ?? '' }),
              };
              return (
                <span key={bound.id} className="t2">
                  {nameOf(scope, `total:${bound.total}`)} {rangeWords(range, undefined, t)}
                </span>
              );
            })}
            {grade.when && <ConditionView condition={grade.when} />}
            {!grade.bounds && !grade.when && <span className="t2">{t('elseGrade')}</span>}
          </div>
        ))}
      </Section>
      <Section title={t('fixtures')}>
        <MainRuler size="full" />
      </Section>
    </>
  );
}
