import { useTranslation } from 'react-i18next';
import { useGradeName } from '../bench/FixtureList.js';
import type { Flow } from './outcomes.js';
import styles from './Outcomes.module.css';

/** So many are named of each flow; the others are counted. */
const MOST = 24;

interface FlowsProps {
  readonly flows: readonly Flow[];
  /** How one of the list is called, in short and at length, and by which it is chosen. */
  readonly name: (at: number) => { readonly key: string; readonly short: string; readonly long: string };
  readonly chosen: string | null;
  readonly onChoose: (at: number) => void;
}

/** Who moves, from where to where; each is a door to why. */
export function Flows({ flows, name, chosen, onChoose }: FlowsProps) {
  const { t } = useTranslation('whatif');
  const gradeName = useGradeName();
  if (flows.length === 0) return <p className={styles.remark}>{t('noMove')}</p>;
  return (
    <ul className={styles.flows}>
      {flows.map(({ from, to, way, who }) => (
        <li key={`${from} ${to}`} data-flow={`${from} ${to}`}>
          <h4 className={styles[way]}>
            {t('ofMoved', { from: gradeName(from), to: gradeName(to) })} <span className="t3">{who.length}</span>
          </h4>
          <div className={styles.who}>
            {who.slice(0, MOST).map((at) => {
              const { key, short, long } = name(at);
              return (
                <button
                  key={key}
                  type="button"
                  className="el"
                  title={long}
                  aria-pressed={key === chosen}
                  onClick={() => onChoose(at)}
                >
                  {short}
                </button>
              );
            })}
            {who.length > MOST && <span className="t3 s12">{t('more', { count: who.length - MOST })}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
