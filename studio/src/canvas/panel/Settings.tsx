import { ordered } from '@biaochi/engine';
import type { Effect } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { roundingWords } from '../../projections/explanation/roundings.js';
import type { Scope } from '../../projections/explanation/scope.js';
import type { GraphNode } from '../../projections/graph/node.js';
import { showText } from '../../projections/words/figures.js';
import { useScope } from '../../why/useExplanation.js';
import styles from './Panel.module.css';

function effectWords({ catalog, text, word }: Scope, effect: Effect): string {
  const grades = ordered(catalog.ruleset.grades);
  const label = (id: string | undefined): string => text(grades.find((each) => each.id === id)?.label);
  if (effect.type === 'ineligible') return word('effect.ineligible.short', { grade: label(grades.at(-1)?.id) });
  if (effect.type === 'gradeAtMost') return word('effect.gradeAtMost.short', { grade: label(effect.grade) });
  return word('effect.gradesDown.short', { n: effect.steps });
}

/** What the ruleset lays down for the node, as name and value. */
function useSettings(node: GraphNode): [string, string][] {
  const { t } = useTranslation('canvas');
  const scope = useScope();
  const { catalog } = scope;
  const rounding = (id: string | undefined): string => {
    const found = catalog.rounding(id);
    return found === undefined ? t('notRounded') : roundingWords(scope, found);
  };
  if (node.kind === 'gate') {
    const effect = catalog.ruleset.gates.find((each) => each.id === node.gate)?.effect;
    if (effect === undefined) return [];
    return [
      [t('whenFails'), effectWords(scope, effect)],
      [t('total'), t('computed')],
      [t('whenNotApplicable'), t('noObstacle')],
    ];
  }
  if (node.kind === 'bound') {
    const grade = catalog.ruleset.grades.find((each) => each.id === node.grade);
    const bound = grade?.bounds?.find((each) => each.id === node.bound);
    return [
      [t('grade'), scope.text(grade?.label)],
      [t('comparison'), bound?.rounding === undefined ? t('fullValue') : rounding(bound.rounding)],
    ];
  }
  const total = node.kind === 'total' ? catalog.total.get(node.total) : undefined;
  if (total === undefined) return [];
  const scale = 'scale' in total && total.scale !== undefined ? showText(total.scale) : '';
  const policies =
    'members' in total
      ? catalog.members(total.members).map((each) => catalog.classOf(each)?.whenNotApplicable ?? 'drop')
      : [];
  const [policy] = new Set(policies).size === 1 ? policies : [];
  return [
    [t('method'), t(`method_${total.method}`, { scale })],
    [t('rounding'), rounding(total.rounding)],
    ...(policy === undefined ? [] : [[t('whenNotApplicable'), t(`policy_${policy}`)] satisfies [string, string]]),
  ];
}

/** The node's settings in the ruleset. */
export function Settings({ node }: { node: GraphNode }) {
  const { t } = useTranslation('canvas');
  const settings = useSettings(node);
  if (settings.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('settings')}</h3>
      <dl className={styles.settings}>
        {settings.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
