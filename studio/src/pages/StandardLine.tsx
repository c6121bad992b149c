import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FixtureListing, RulesetListing } from '../api/rulesets.js';
import { RulesetState } from '../evaluate/RulesetState.js';
import { showInterval } from '../i18n/numbers.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { ClassChip } from '../parts/ClassChip.js';
import { CompositionBar } from '../parts/CompositionBar.js';
import { GradeDot } from '../parts/GradeDot.js';
import { Ruler } from '../parts/ruler/Ruler.js';
import type { RulerMember } from '../parts/ruler/types.js';
import { Icon } from '../parts/Icon.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './HomePage.module.css';
import { viewNames, views } from './views.js';

function Composition({ of: { classes, indicators } }: { of: RulesetListing }) {
  const shares = classes
    .filter(({ count }) => count > 0)
    .map((each) => ({ class: { ...each, order: 0 }, count: each.count }));
  return (
    <>
      <CompositionBar shares={shares} of={indicators} thick />
      <span className={styles.classes}>
        {shares.map(({ class: own, count }) => (
          <span key={own.code}>
            <ClassChip of={own} small />
            {count}
          </span>
        ))}
      </span>
    </>
  );
}

function Findings({ of: { findings } }: { of: RulesetListing }) {
  const { t } = useTranslation('table');
  const { t: word } = useTranslation('words');
  if (findings.error + findings.warning === 0) return <span className="t3">{word('none')}</span>;
  return (
    <span className={styles.chips}>
      {findings.error > 0 && <Chip tone="bad">{t('errors', { count: findings.error })}</Chip>}
      {findings.warning > 0 && <Chip tone="changed">{t('warnings', { count: findings.warning })}</Chip>}
    </span>
  );
}

function Fixtures({ of: { passed, failed, list } }: { of: RulesetListing['fixtures'] }) {
  const open = list.filter(({ grade }) => grade === null).length;
  const { t } = useTranslation('home');
  if (passed + failed === 0) return <span className="t3">{t('noFixtures')}</span>;
  return (
    <div className={styles.fixtures}>
      <StatusMark status={failed > 0 ? 'unmet' : 'met'} label="" />
      <span>
        <b>{passed}</b>
        <span className="t3"> / {t('asExpected', { count: passed + failed })}</span>
        {failed > 0 && <span className={styles.failed}>{t('notAsExpected', { count: failed })}</span>}
        {open > 0 && <span className={styles.open}>{t('undetermined', { count: open })}</span>}
      </span>
    </div>
  );
}

/** How many fixtures come to each grade, where no total decides. */
function Outcomes({ grades, list }: { grades: RulesetListing['grades']; list: FixtureListing[] }) {
  const { t } = useTranslation('words');
  const text = useText();
  if (list.length === 0) return <span className="t3">–</span>;
  const told = [
    ...grades.map(({ id, label }) => {
      return { id, label: text(label), tone: id === grades.at(-1)?.id ? ('bad' as const) : ('ok' as const) };
    }),
    { id: null, label: t('undetermined'), tone: 'unknown' as const },
  ];
  return (
    <ul className={styles.outcomes}>
      {told.map(({ id, label, tone }) => (
        <li key={label}>
          <GradeDot tone={tone} />
          {label}
          <b>{list.filter(({ grade }) => grade === id).length}</b>
        </li>
      ))}
    </ul>
  );
}

/** The fixtures' scores on the ruler of the deciding total. */
function Scores({ of: { mainTotal, fixtures, grades } }: { of: RulesetListing }) {
  const { t } = useTranslation('panels');
  const text = useText();
  if (!mainTotal) return <Outcomes grades={grades} list={fixtures.list} />;
  const limits = mainTotal.limits.map(({ at }) => ({ at: Number(at), label: at })).sort((a, b) => a.at - b.at);
  const from = Number(mainTotal.min ?? 0);
  const to = Number(mainTotal.max ?? 1.25 * (limits.at(-1)?.at ?? 80));
  const lowest = grades.at(-1)?.id;
  const members = fixtures.list.flatMap(({ id, title, min, max, grade }): RulerMember[] => {
    // Here a settled score counts; how many are open stands beside.
    if (min === null || max === null || min !== max) return [];
    const tone = grade === null ? 'unknown' : grade === lowest ? 'bad' : 'ok';
    const value = showInterval(min, max, 1);
    return [{ id, from: Number(min), to: Number(max), tone, title: `${text(title)} ${value}`, value }];
  });
  const starts = [from, ...limits.map(({ at }) => at)];
  const zones = starts.map((start, index) => {
    return { from: start, to: starts[index + 1] ?? to, tone: index === 0 ? ('bad' as const) : ('ok' as const) };
  });
  return (
    <Ruler
      size="list"
      label={t('mainRuler', { total: text(mainTotal.label) })}
      {...{ from, to, limits, zones, members }}
    />
  );
}

/** Of a variant, what it is a variant of and how many changes it makes. */
function Descent({ of, base }: { of: RulesetListing; base: RulesetListing | null }) {
  const { t } = useTranslation('lineage');
  const text = useText();
  if (!of.base) return null;
  return (
    <div className={styles.descent}>
      <span className="el">{t('of', { base: base ? text(base.title) : of.base.id })}</span>
      {of.changes !== undefined && <Chip>{t('changeCount', { count: of.changes })}</Chip>}
    </div>
  );
}

/** One standard in the list; a variant stands indented under its base. */
export function StandardLine({ of, depth, base }: { of: RulesetListing; depth: number; base: RulesetListing | null }) {
  const { t } = useTranslation(['home', 'words', 'shell']);
  const text = useText();
  const [source] = of.sources;
  return (
    <div
      role="row"
      className={depth > 0 ? `${styles.line} ${styles.variant}` : styles.line}
      style={{ '--depth': depth } as CSSProperties}
      data-standard={of.id}
    >
      <div role="cell" className={styles.name}>
        {depth > 0 && (
          <span className={styles.branch}>
            <Icon name="branch" />
          </span>
        )}
        <Link to={`/standards/${encodeURIComponent(of.id)}/table`} className={styles.link}>
          {text(of.title)}
        </Link>
        {of.example && <Chip tone="changed">{t('words:example')}</Chip>}
        <div className="s12 t2 el">{source?.number ?? of.id}</div>
        {of.base ? (
          <Descent of={of} base={base} />
        ) : (
          source?.publisher && <div className="s12 t3 el">{text(source.publisher)}</div>
        )}
      </div>
      <div role="cell" className={styles.state}>
        <div className={styles.version}>
          <i />
          {of.version}
        </div>
        <RulesetState state={of.standing.state} />
        {source?.stage && (
          <Chip title={text(source.stage)}>
            <span className="el">{text(source.stage)}</span>
          </Chip>
        )}
      </div>
      <div role="cell">
        <Composition of={of} />
      </div>
      <div role="cell">
        <Findings of={of} />
      </div>
      <div role="cell">
        <Fixtures of={of.fixtures} />
      </div>
      <div role="cell" className={styles.scores}>
        <Scores of={of} />
      </div>
      {of.summary && (
        <div role="cell" className={styles.summary}>
          {text(of.summary)}
          <span className="t3">{t('doubtful', { readings: of.readings, notes: of.notes })}</span>
          <span className="sp" />
          <nav className={styles.views} aria-label={text(of.title)}>
            {viewNames.map((name) => (
              <Link key={name} to={`/standards/${encodeURIComponent(of.id)}/${name}`}>
                <Icon name={views[name].icon} size="small" />
                {t(`shell:${views[name].label}`)}
              </Link>
            ))}
          </nav>
        </div>
      )}
    </div>
  );
}
