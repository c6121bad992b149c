import { evaluate, ordered } from '@biaochi/engine';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { Clause } from '../../parts/Clause.js';
import { Icon } from '../../parts/Icon.js';
import { StatusMark } from '../../parts/StatusMark.js';
import { isSign } from '../../kinds/node/index.js';
import { rowName } from '../../projections/explanation/names.js';
import type { GraphNode } from '../../projections/graph/node.js';
import { headline } from '../../projections/verdict/headline.js';
import { useScope } from '../../why/useExplanation.js';
import { SentenceText } from '../../why/SentenceText.js';
import { useWhy } from '../../why/WhyContext.js';
import { subjectOf } from '../selection.js';
import styles from './Panel.module.css';

const MOST = 6;

/** What the verdict would be if the one member that holds up a gate were met; null where several do, or none. */
function useWhatIf(node: GraphNode): { name: string; grade: string } | null {
  const standard = useOpenStandard();
  const { assessment } = useLive();
  const scope = useScope();
  return useMemo(() => {
    const failed = node.kind === 'gate' ? (scope.result.gates[node.gate]?.failed ?? []) : [];
    const indicator = failed.length === 1 ? scope.catalog.indicator.get(failed[0]!) : undefined;
    if (indicator === undefined || indicator.scoring.method !== 'met') return null;
    const program = standard.programFor(assessment.readings ?? {}) ?? standard.program;
    if (program === null) return null;
    const answers = { ...assessment.answers, [indicator.code]: { met: true } };
    const { outcome } = evaluate(program, { ...assessment, answers });
    const grade = ordered(scope.catalog.ruleset.grades).find((each) => each.id === outcome.grade);
    return { name: rowName(scope, indicator), grade: grade ? scope.text(grade.label) : scope.word('gate.unknown') };
  }, [node, standard, assessment, scope]);
}

/** Why the node is as it is: its sentence, and beneath it what decided. */
export function Reasons({ node }: { node: GraphNode }) {
  const { t } = useTranslation('canvas');
  const { path } = useOpenStandard();
  const { lineOf } = useWhy();
  const whatIf = useWhatIf(node);
  const scope = useScope();
  const { text } = scope;
  const head = headline(scope);
  const subject = subjectOf(node.id);
  if (subject === null) return null;
  const line = lineOf(subject);
  // Points do not make up for a failed gate; a reader who sees a high total asks just that.
  const isOffset = node.kind === 'gate' && line.mark === 'unmet' && head?.holds === true;
  const deciding = line.children.filter((child) => child.deciding && child.kind !== 'indicator').slice(0, MOST);
  return (
    <section className={styles.part}>
      <h3>{t('why')}</h3>
      <p className={styles.sentence}>
        <SentenceText of={line.text} />
      </p>
      {deciding.map((child) => (
        <p key={child.id} className={styles.reason}>
          {child.mark ? <StatusMark status={child.mark} label="" /> : <Icon name="right" size="small" />}
          <span className="sp">
            <SentenceText of={child.text} />
          </span>
          <Clause of={child.clause ?? undefined} />
        </p>
      ))}
      {isOffset && (
        <p className={styles.aside}>
          {t('noOffset', {
            total: isSign(head.total.id) ? head.total.id : text(head.total.label),
            value: head.seen.text,
          })}
        </p>
      )}
      {whatIf && (
        <p className={styles.whatIf}>
          <Icon name="swap" size="small" />
          {t('ifMet', whatIf)}
        </p>
      )}
      <Link className={styles.link} to={`${path}/bench?why=${encodeURIComponent(subject)}`}>
        {t('bench')}
      </Link>
    </section>
  );
}
