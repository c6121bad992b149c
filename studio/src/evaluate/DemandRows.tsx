import { useTranslation } from 'react-i18next';
import { Card } from '../parts/Card.js';
import { Clause } from '../parts/Clause.js';
import { StatusMark } from '../parts/StatusMark.js';
import { gateTally } from '../projections/explanation/gates.js';
import { demandNames } from '../projections/explanation/outcome.js';
import { markOf } from '../projections/explanation/reasons.js';
import { gapOf } from '../projections/verdict/headline.js';
import { seenValue } from '../projections/explanation/seen.js';
import type { Scope } from '../projections/explanation/scope.js';
import { readReference } from '../projections/words/reference.js';
import { useScope } from '../why/useExplanation.js';
import { Why } from '../why/Why.js';
import styles from './Standing.module.css';

/** How far a bound still is, where that can be told. */
function gapAt(scope: Scope, grade: string, id: string) {
  const bound = scope.catalog.ruleset.grades.find((each) => each.id === grade)?.bounds?.find((each) => each.id === id);
  return bound ? gapOf(scope, bound, seenValue(scope, `total:${bound.total}`)) : null;
}

/** The gates and bounds of the best grade, each with its count, what is open, and its clause. */
export function DemandRows() {
  const { t } = useTranslation(['evaluate', 'bench']);
  const scope = useScope();
  return (
    <Card>
      <ul className={styles.rows} aria-label={t('bench:demands')}>
        {demandNames(scope).map(({ subject, name, holds }) => {
          const { space, name: id, member = '' } = readReference(subject);
          const tally = space === 'gate' ? gateTally(scope, id) : null;
          const gap = space === 'bound' && holds !== true ? gapAt(scope, id, member) : null;
          const gate = scope.catalog.ruleset.gates.find((each) => each.id === id);
          const grade = scope.catalog.ruleset.grades.find((each) => each.id === id);
          return (
            <li key={subject}>
              <StatusMark status={markOf(holds)} />
              <Why subject={subject} className={styles.name}>
                {name}
              </Why>
              {tally && tally.open.length > 0 && (
                <span className="t3 s12 nw">{t('waiting', { count: tally.open.length })}</span>
              )}
              {gap && <span className="t3 s12 nw">{t(`bench:${gap.side}` as const, { by: gap.by })}</span>}
              <span className="sp" />
              {tally && tally.members.length > 0 && (
                <b>
                  {tally.met.length}/{tally.members.length - tally.notApplicable.length}
                </b>
              )}
              <Clause of={gate?.anchor ?? grade?.anchor} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
