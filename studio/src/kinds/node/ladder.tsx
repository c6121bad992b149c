import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../../document/useStandard.js';
import { Clause } from '../../parts/Clause.js';
import { StatusMark, type Status } from '../../parts/StatusMark.js';
import { demandNames } from '../../projections/explanation/outcome.js';
import { gradeTone } from '../../projections/gradeTone.js';
import { liveScale } from '../../projections/verdict/liveScale.js';
import type { Scope } from '../../projections/explanation/scope.js';
import { useScope } from '../../why/useExplanation.js';
import { Why } from '../../why/Why.js';
import { suffixText } from '../../projections/suffixText.js';
import { LadderRuler } from './LadderRuler.js';
import styles from './Node.module.css';
import type { NodeOf, NodeSpec, NodeState } from './spec.js';

const marks: Record<ReturnType<typeof gradeTone>, Status> = { ok: 'met', bad: 'unmet', unknown: 'unknown' };
const tones = { ok: 'pass', bad: 'fail', unknown: 'unknown' } as const;

function Ladder(_: { node: NodeOf<'ladder'>; state: NodeState }) {
  const { t } = useTranslation('canvas');
  const scope = useScope();
  const { blank } = useOpenStandard();
  const { ruleset } = scope.catalog;
  const grades = ordered(ruleset.grades);
  const { grade, possible } = scope.result.outcome;
  const tone = gradeTone(ruleset, scope.result);
  const scale = liveScale(scope, blank);
  const name = (id: string): string => scope.text(grades.find((each) => each.id === id)?.label);
  const failed = demandNames(scope).filter((each) => each.holds === false);
  const why =
    grade === null
      ? possible.map(name).join(' / ')
      : failed.length === 0
        ? t('allDemands')
        : failed.map((each) => each.name).join(t('comma'));
  return (
    <div className={styles.ladder}>
      <header className={styles.ladderHead}>
        <b>{t('grade')}</b>
        <Clause of={grades[0]?.anchor} />
      </header>
      <div style={{ height: bodyHeight(scope) }}>
        {scale ? (
          <LadderRuler scale={scale} />
        ) : (
          <ol className={styles.steps}>
            {grades.map((each) => (
              <li key={each.id} aria-current={each.id === grade}>
                {scope.text(each.label)}
              </li>
            ))}
          </ol>
        )}
      </div>
      <Why subject="outcome" className={`${styles.outcome} ${styles[tones[tone]]}`}>
        <StatusMark status={marks[tone]} size={16} label="" />
        <b>{grade === null ? t('undetermined') : name(grade) + suffixText(ruleset, scope.result, scope.text)}</b>
      </Why>
      <p className={styles.because}>
        {grade === null ? t('possible', { grades: why }) : failed.length === 0 ? why : t('because', { names: why })}
      </p>
    </div>
  );
}

/** A ladder on a total stands beside its ruler; one of demands alone is a list of its steps. */
function bodyHeight({ catalog: { ruleset } }: Scope): number {
  const hasRuler = ruleset.grades.some((each) => (each.bounds?.length ?? 0) > 0);
  return hasRuler ? RULER : 16 + 36 * ruleset.grades.length;
}

const RULER = 322;
const HEAD = 36;
const BADGE = 38;
const FOOT = 56;

/** The middle of the outcome's badge, from the ladder's top: where the path that settled the verdict ends. */
export function outcomeMiddle(scope: Scope): number {
  return HEAD + bodyHeight(scope) + BADGE / 2;
}

export const ladder: NodeSpec<'ladder'> = {
  icon: 'bench',
  width: 172,
  height: (_, _isOpen, scope) => HEAD + bodyHeight(scope) + BADGE + FOOT,
  folds: () => false,
  name: (_, scope) => scope.word('node.ladder'),
  Component: Ladder,
};
