import { useTranslation } from 'react-i18next';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useLanguage, useText } from '../../i18n/useText.js';
import { Chip } from '../../parts/Chip.js';
import { scopeOf } from '../../projections/explanation/scope.js';
import { demandHolds } from '../../projections/graph/deciding.js';
import type { GraphNode } from '../../projections/graph/node.js';
import styles from './Panel.module.css';

const MOST = 8;

/** The fixtures that a gate or bound holds up, or may. */
export function Affected({ node }: { node: GraphNode }) {
  const { t } = useTranslation('canvas');
  const { ruleset, runs } = useOpenStandard();
  const { chooseFixture } = useLive();
  const language = useLanguage();
  const text = useText();
  if (node.kind !== 'gate' && node.kind !== 'bound') return null;
  const held = [...runs.values()].flatMap(({ fixture, result }) => {
    const holds = demandHolds(scopeOf(ruleset, result, language), node.id);
    return holds === true ? [] : [{ fixture, tone: holds === null ? ('unknown' as const) : ('bad' as const) }];
  });
  return (
    <section className={styles.part}>
      <h3>
        {t('affected')} <span className="t3 s12">{held.length}</span>
      </h3>
      {held.length === 0 && <p className="t3">{t('affectedNone')}</p>}
      <div className={styles.chips}>
        {held.slice(0, MOST).map(({ fixture, tone }) => (
          <button key={fixture.id} type="button" onClick={() => chooseFixture(fixture.id)}>
            <Chip tone={tone}>
              {(fixture.id.split('-')[0] ?? '').toUpperCase()} {text(fixture.title)}
            </Chip>
          </button>
        ))}
        {held.length > MOST && <span className="t3 s12">{t('more', { count: held.length - MOST })}</span>}
      </div>
    </section>
  );
}
