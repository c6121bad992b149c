import { useTranslation } from 'react-i18next';
import { showDecimal } from '../i18n/numbers.js';
import { countsOn, wayBetween } from '../projections/replay/flows.js';
import styles from './Matrix.module.css';
import type { Cell } from './movers.js';
import type { Names } from './useNames.js';
import type { Reported } from './useReplays.js';

const shown = (count: number): string => showDecimal(String(count));

/** From which state to which, as numbers; a cell off the diagonal shows its enterprises in the list. */
export function Matrix({
  of: { report },
  names,
  cell,
  onCell,
}: {
  of: Reported;
  names: Names;
  cell: Cell | null;
  onCell: (cell: Cell | null) => void;
}) {
  const { t } = useTranslation('replay');
  const { impact } = report;
  const order = impact.states.map(({ id }) => id);
  const way = wayBetween(impact);
  const [before, after] = [countsOn(impact, 'from'), countsOn(impact, 'to')];
  const countOf = (from: string, to: string): number =>
    impact.flows.find((flow) => flow.from === from && flow.to === to)?.count ?? 0;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('matrix')}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <td />
            {order.map((to) => (
              <th key={to} scope="col" title={names.state(to)}>
                {names.short(to)}
              </th>
            ))}
            <th scope="col">{t('sum')}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((from) => (
            <tr key={from}>
              <th scope="row" title={names.state(from)}>
                {names.short(from)}
              </th>
              {order.map((to) => {
                const count = countOf(from, to);
                const kind = way(from, to);
                const isOn = cell?.from === from && cell.to === to;
                if (count === 0) {
                  return (
                    <td key={to} className={styles.none}>
                      ·
                    </td>
                  );
                }
                if (kind === 'same') {
                  return (
                    <td key={to} className={styles.same}>
                      {shown(count)}
                    </td>
                  );
                }
                return (
                  <td key={to} className={`${styles.moves} ${styles[kind]} ${isOn ? styles.on : ''}`}>
                    <button
                      type="button"
                      aria-pressed={isOn}
                      aria-label={t('flowLabel', { from: names.state(from), to: names.state(to), count })}
                      onClick={() => onCell(isOn ? null : { from, to })}
                    >
                      {shown(count)}
                    </button>
                  </td>
                );
              })}
              <td className={styles.sum}>{shown(before.get(from) ?? 0)}</td>
            </tr>
          ))}
          <tr className={styles.last}>
            <th scope="row">{t('sum')}</th>
            {order.map((to) => (
              <td key={to} className={styles.sum}>
                {shown(after.get(to) ?? 0)}
              </td>
            ))}
            <td className={styles.sum}>{shown(impact.count)}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.legend}>
        {(['worse', 'better', 'nowUndetermined', 'nowDecided'] as const).map((kind) => (
          <span key={kind}>
            <i className={styles[`${kind}Dot`]} />
            {t(kind)}
          </span>
        ))}
      </p>
    </div>
  );
}
