import { useTranslation } from 'react-i18next';
import { usePerson } from '../../access/usePerson.js';
import { useWhen } from '../../access/useWhen.js';
import { VerdictRuler } from '../../bench/VerdictRuler.js';
import { useLive } from '../../document/useLive.js';
import { Chip } from '../../parts/Chip.js';
import { gradeTone } from '../../projections/gradeTone.js';
import { headline } from '../../projections/verdict/headline.js';
import { useScope } from '../../why/useExplanation.js';
import { enterpriseFields } from '../enterprise.js';
import type { Evaluation } from '../useEvaluation.js';
import { suffixText } from '../../projections/suffixText.js';
import { Demands } from './Demands.js';
import { Entities } from './Entities.js';
import { EvidenceIndex } from './EvidenceIndex.js';
import { Indicators } from './Indicators.js';
import { Page } from './Page.js';
import styles from './Report.module.css';
import { Remarks } from './Remarks.js';
import { Settings } from './Settings.js';
import { Totals } from './Totals.js';

/** The enterprise and the standard it was evaluated by. */
function Subject({ of: { record, standard } }: { of: Evaluation }) {
  const { t } = useTranslation(['evaluate', 'words']);
  const scope = useScope();
  const { enterprise = {}, date } = record.content;
  const { ruleset } = standard;
  const [source] = [...ruleset.sources].sort((a, b) => a.order - b.order);
  const others = Object.keys(enterprise).filter((key) => !(enterpriseFields as readonly string[]).includes(key));
  return (
    <section>
      <h2>{t('report.subject')}</h2>
      <dl className={styles.facts}>
        {enterpriseFields
          .filter((field) => enterprise[field])
          .map((field) => (
            <div key={field}>
              <dt>{t(`enterprise.${field}`)}</dt>
              <dd>{enterprise[field]}</dd>
            </div>
          ))}
        {others.map((key) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{enterprise[key]}</dd>
          </div>
        ))}
        {date && (
          <div>
            <dt>{t('date')}</dt>
            <dd>{date}</dd>
          </div>
        )}
        <div>
          <dt>{t('byStandard')}</dt>
          <dd>
            {source && `${source.number} `}
            {scope.text(ruleset.title)} {ruleset.example && <Chip tone="changed">{t('words:example')}</Chip>}
          </dd>
        </div>
        <div>
          <dt>{t('report.version')}</dt>
          <dd>
            {ruleset.version}
            {record.issue?.state === 'superseded' && ` (${t('report.superseded')})`}
          </dd>
        </div>
        <div className={styles.wide}>
          <dt>{t('report.digest')}</dt>
          <dd className="mono">{standard.digest}</dd>
        </div>
      </dl>
    </section>
  );
}

/** The outcome, large, with the total on its ruler and what was demanded. */
function Outcome() {
  const { t } = useTranslation(['evaluate', 'words']);
  const scope = useScope();
  const { result } = useLive();
  const head = headline(scope);
  const { ruleset } = scope.catalog;
  const tone = gradeTone(ruleset, result);
  const name = (id: string) => scope.text(ruleset.grades.find((each) => each.id === id)?.label) || id;
  const { grade, possible } = result.outcome;
  return (
    <section className={styles.outcome}>
      <h2>{t('report.outcome')}</h2>
      <p className={styles.verdict} data-tone={tone}>
        <b>{grade === null ? t('words:undetermined') : name(grade) + suffixText(ruleset, result, scope.text)}</b>
        {head && (
          <span>
            {scope.text(head.total.label)} <i>{head.seen.text}</i>
          </span>
        )}
      </p>
      {grade === null && (
        <p className={styles.possible}>
          {t('words:possible')}
          {possible.map((id) => (
            <Chip key={id}>{name(id)}</Chip>
          ))}
        </p>
      )}
      <VerdictRuler />
      <Demands />
    </section>
  );
}

/** Who issued the result, when, and with which software. */
function Issued({ of: { record } }: { of: Evaluation }) {
  const { t } = useTranslation('evaluate');
  const when = useWhen();
  const person = usePerson();
  const { issue } = record;
  if (!issue) return <p className={styles.preview}>{t('report.notIssued')}</p>;
  const by = person(issue.by, { people: issue.people, isFull: true });
  return (
    <section className={styles.issued}>
      <h2>{t('report.issued')}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>{t('report.by')}</dt>
          <dd>{by}</dd>
        </div>
        <div>
          <dt>{t('report.at')}</dt>
          <dd>{when(issue.at)}</dd>
        </div>
        <div>
          <dt>{t('report.software')}</dt>
          <dd>{t('report.versions', { engine: issue.versions.engine, schema: issue.versions.schema })}</dd>
        </div>
        <div>
          <dt>{t('report.number')}</dt>
          <dd className="mono">{record.id}</dd>
        </div>
      </dl>
      <p className={styles.signs}>
        <span>{t('report.sign')}</span>
        <span>{t('report.seal')}</span>
      </p>
    </section>
  );
}

/** The result as a report of A4 pages: outcome, every indicator with its reason, evidence, readings, and who issued it. */
export function Report({ of }: { of: Evaluation }) {
  const { t } = useTranslation('evaluate');
  const scope = useScope();
  const { enterprise = {} } = of.record.content;
  const name = enterprise['name'] ?? t('nameless');
  const title = t('report.title', { standard: scope.text(of.standard.ruleset.title) });
  return (
    <Page head={`${title} · ${name}`} sign={of.standard.digest}>
      <header className={styles.title}>
        <h1>{title}</h1>
        <p>{name}</p>
        {!of.record.issue && <Chip tone="changed">{t('report.previewChip')}</Chip>}
      </header>
      <Subject of={of} />
      <Outcome />
      <Entities />
      <Totals />
      <Indicators />
      <EvidenceIndex />
      <Settings of={of} />
      <Remarks />
      <Issued of={of} />
    </Page>
  );
}
