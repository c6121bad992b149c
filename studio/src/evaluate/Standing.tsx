import { useTranslation } from 'react-i18next';
import { Notices } from '../bench/Notices.js';
import { VerdictRuler } from '../bench/VerdictRuler.js';
import { useLive } from '../document/useLive.js';
import { Card } from '../parts/Card.js';
import { Chip } from '../parts/Chip.js';
import { headline } from '../projections/verdict/headline.js';
import { showText } from '../projections/words/figures.js';
import { totalDecimals } from '../projections/explanation/seen.js';
import { useScope } from '../why/useExplanation.js';
import { Why } from '../why/Why.js';
import { suffixText } from '../projections/suffixText.js';
import { DemandRows } from './DemandRows.js';
import { Faults } from './Faults.js';
import { MissingRows } from './MissingRows.js';
import styles from './Standing.module.css';

/** The main total in words: its value, or between what ends it lies. */
function Total() {
  const { t } = useTranslation('evaluate');
  const scope = useScope();
  const head = headline(scope);
  if (head === null) return null;
  const { total, seen } = head;
  const { min = null, max = null } = scope.result.totals[total.id] ?? {};
  const subject = `total:${total.id}`;
  if (seen.known || min === null || max === null) {
    return (
      <p className={styles.total}>
        {scope.text(total.label)}
        <Why subject={subject} className={styles.figure}>
          {seen.text}
        </Why>
      </p>
    );
  }
  const digits = totalDecimals(scope, total.id);
  return (
    <p className={styles.total}>
      {scope.text(total.label)}
      <Why subject={subject} className={styles.figure}>
        {showText(min, digits)}
      </Why>
      {t('to')}
      <Why subject={subject} className={styles.figure}>
        {showText(max, digits)}
      </Why>
    </p>
  );
}

/** What the evaluation comes to as it stands: outcome, total on its ruler, gates, what is wrong and what is missing. */
export function Standing({ onGo }: { onGo: (code: string) => void }) {
  const { t } = useTranslation(['evaluate', 'words']);
  const scope = useScope();
  const { result } = useLive();
  const grades = scope.catalog.ruleset.grades;
  const { grade, possible } = result.outcome;
  const lowest = [...grades].sort((a, b) => b.order - a.order)[0]?.id;
  const nameOf = (id: string): string => scope.text(grades.find((each) => each.id === id)?.label) || id;
  const tone = (id: string) => (id === lowest ? 'bad' : 'ok');
  return (
    <aside className={styles.standing} aria-label={t('standing')}>
      <Card
        title={t('standing')}
        remark={
          <Chip tone={grade === null ? 'unknown' : tone(grade)}>
            {grade === null
              ? t('words:undetermined')
              : nameOf(grade) + suffixText(scope.catalog.ruleset, result, scope.text)}
          </Chip>
        }
      >
        <div className={styles.body} aria-live="polite" data-grade={grade ?? 'undetermined'}>
          <Total />
          <VerdictRuler />
          {grade === null && (
            <p className={styles.possible}>
              {t('words:possible')}
              {possible.map((id) => (
                <Chip key={id} tone={tone(id)}>
                  {nameOf(id)}
                </Chip>
              ))}
            </p>
          )}
        </div>
      </Card>
      <DemandRows />
      <Faults onGo={onGo} />
      <Notices />
      <MissingRows onGo={onGo} />
    </aside>
  );
}
