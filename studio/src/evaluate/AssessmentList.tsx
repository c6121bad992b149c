import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAccess } from '../access/useAccess.js';
import { usePerson } from '../access/usePerson.js';
import { useWhen } from '../access/useWhen.js';
import type { AssessmentSummary } from '../api/assessments.js';
import { useStandards } from '../document/useStandards.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { EmptyState } from '../parts/EmptyState.js';
import { Icon } from '../parts/Icon.js';
import styles from './AssessmentList.module.css';
import { NewAssessment } from './NewAssessment.js';
import { RulesetState } from './RulesetState.js';
import { useAssessments } from './useAssessments.js';

const columns = ['enterprise', 'standard', 'progress', 'outcome', 'changed', 'issued'] as const;

/** What it comes to: a grade of the standard by its name, or that it is undetermined. */
function Outcome({ of: { outcome, ruleset } }: { of: AssessmentSummary }) {
  const { t } = useTranslation('words');
  const text = useText();
  const grades = useStandards().find(({ id }) => id === ruleset.id)?.grades ?? [];
  if (outcome.grade === null) return <Chip tone="unknown">{t('undetermined')}</Chip>;
  const label = grades.find(({ id }) => id === outcome.grade)?.label;
  const isLowest = grades.at(-1)?.id === outcome.grade;
  return <Chip tone={isLowest ? 'bad' : 'ok'}>{label ? text(label) : outcome.grade}</Chip>;
}

function Line({ of }: { of: AssessmentSummary }) {
  const { t } = useTranslation('evaluate');
  const text = useText();
  const when = useWhen();
  const { id, enterprise, ruleset, title, rulesetState, settled, indicators, state, changedAt, changedBy } = of;
  const person = usePerson();
  const path = `/assessments/${encodeURIComponent(id)}`;
  return (
    <div role="row" className={styles.line} data-assessment={id}>
      <div role="cell" className={styles.name}>
        <Link to={state === 'issued' ? `${path}/result` : path} className={styles.link}>
          {enterprise['name'] || t('nameless')}
        </Link>
      </div>
      <div role="cell" className={styles.standard}>
        <span className="el">{text(title)}</span>
        <span className="t3 s12 nw">{ruleset.version}</span>
        <RulesetState state={rulesetState} />
      </div>
      <div role="cell" className={styles.progress}>
        <span className={styles.bar}>
          <i style={{ width: `${indicators === 0 ? 100 : (settled / indicators) * 100}%` }} />
        </span>
        <span className="s12">
          {settled}/{indicators}
        </span>
      </div>
      <div role="cell">
        <Outcome of={of} />
      </div>
      <div role="cell" className="s12 t2">
        {when(changedAt)} <span className="t3">{person(changedBy)}</span>
      </div>
      <div role="cell" className="s12">
        {of.issuedAt ? (
          <span className={styles.issued}>
            <Icon name="check" size="small" />
            {when(of.issuedAt)}
          </span>
        ) : (
          <span className="t3">{t('notIssued')}</span>
        )}
      </div>
    </div>
  );
}

/** Every assessment: whom, by which standard, how far, and what it comes to; and the way to a new one. */
export function AssessmentList() {
  const { t } = useTranslation('evaluate');
  const { can } = useAccess();
  const all = useAssessments();
  const [isNew, setNew] = useState(false);
  const mayCreate = can('create', 'Assessment');
  const fresh = mayCreate && (
    <Button type="primary" onClick={() => setNew(true)}>
      {t('new')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('name')}</h1>
        <span className="t3">{all.length}</span>
        <span className="sp" />
        {all.length > 0 && fresh}
      </header>
      {all.length === 0 ? (
        <EmptyState icon="form" title={t('noAssessment')} help={t(mayCreate ? 'noAssessmentHelp' : 'mayNotCreate')}>
          {fresh}
        </EmptyState>
      ) : (
        <div role="table" aria-label={t('name')} className={styles.list}>
          <div role="row" className={`${styles.line} ${styles.columns}`}>
            {columns.map((column) => (
              <span key={column} role="columnheader">
                {t(`column.${column}`)}
              </span>
            ))}
          </div>
          {all.map((each) => (
            <Line key={each.id} of={each} />
          ))}
        </div>
      )}
      {isNew && <NewAssessment onClose={() => setNew(false)} />}
    </div>
  );
}
