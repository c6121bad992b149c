import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showDecimal } from '../i18n/numbers.js';
import { useWidth } from '../parts/useWidth.js';
import { ribbonPath, sankeyOf, type SankeyNode } from '../projections/replay/sankey.js';
import styles from './Charts.module.css';
import type { Cell } from './movers.js';
import type { Names } from './useNames.js';
import type { Reported } from './useReplays.js';

const HEIGHT = 268;
const BAR = 10;
/** A ribbon with at least this many pixels in its middle carries its number. */
const MOST_NAMED = 6;

/** The colour of a bar: the best state, what is undetermined, and the others. */
const toneOf = (index: number, id: string): string =>
  id === 'undetermined' ? 'unk' : index === 0 ? 'ok' : id.includes('/') ? 'chg' : 'bad';

/** From which state to which enterprises go; a ribbon shows its enterprises in the list. */
export function SankeyChart({
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
  const [box, width] = useWidth<HTMLDivElement>();
  const { impact } = report;
  const { left, right, ribbons } = useMemo(() => sankeyOf(impact, HEIGHT), [impact]);
  const order = impact.states.map(({ id }) => id);
  const side = Math.min(210, Math.max(110, width * 0.31));
  const [x0, x1] = [side, Math.max(side + 80, width - side)];
  const label = (node: SankeyNode, at: 'left' | 'right') => {
    const x = at === 'left' ? x0 - BAR - 8 : x1 + BAR + 8;
    const name = names.short(node.id);
    // A Latin letter is about half as wide as a Chinese character.
    const room = Math.floor((side - 56) / (/\p{Script=Han}/u.test(name) ? 12.5 : 6.6));
    const short = name.length > room ? `${name.slice(0, Math.max(3, room - 1))}…` : name;
    return (
      <text
        key={node.id}
        x={x}
        y={node.label + 4}
        className={styles.label}
        textAnchor={at === 'left' ? 'end' : 'start'}
      >
        <title>{names.state(node.id)}</title>
        {short} <tspan className={styles.strong}>{showDecimal(String(node.count))}</tspan>
      </text>
    );
  };
  const bar = (node: SankeyNode, x: number) => (
    <rect
      key={node.id}
      x={x}
      y={node.top}
      width={BAR}
      height={Math.max(1, node.bottom - node.top)}
      rx={2}
      className={styles[toneOf(order.indexOf(node.id), node.id)]}
    />
  );
  const moving = ribbons.filter(({ way }) => way !== 'same');
  return (
    <div ref={box} className={styles.chart} style={{ height: HEIGHT }}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="group" aria-label={t('flows')}>
          {ribbons.map((ribbon) => {
            const spoken = t('flowLabel', {
              from: names.state(ribbon.from),
              to: names.state(ribbon.to),
              count: ribbon.count,
            });
            const isOn = cell?.from === ribbon.from && cell.to === ribbon.to;
            const d = ribbonPath(ribbon, x0, x1);
            if (ribbon.way === 'same') {
              return (
                <path key={`${ribbon.from}>${ribbon.to}`} d={d} className={styles.stays}>
                  <title>{spoken}</title>
                </path>
              );
            }
            const choose = () => onCell(isOn ? null : { from: ribbon.from, to: ribbon.to });
            return (
              <path
                key={`${ribbon.from}>${ribbon.to}`}
                d={d}
                className={`${styles.ribbon} ${styles[ribbon.way]} ${isOn ? styles.on : ''}`}
                role="button"
                tabIndex={0}
                aria-pressed={isOn}
                aria-label={spoken}
                onClick={choose}
                onKeyDown={({ key }) => {
                  if (key === 'Enter' || key === ' ') choose();
                }}
              >
                <title>{spoken}</title>
              </path>
            );
          })}
          {left.map((node) => bar(node, x0 - BAR))}
          {right.map((node) => bar(node, x1))}
          {left.map((node) => label(node, 'left'))}
          {right.map((node) => label(node, 'right'))}
          {moving.slice(0, MOST_NAMED).map((ribbon, index) => {
            // Numbers stand along the way one after the other, so that crossing ribbons keep theirs apart.
            const share = (index + 1) / (Math.min(moving.length, MOST_NAMED) + 1);
            const ease = share * share * (3 - 2 * share);
            const [a, b] = [(ribbon.left[0] + ribbon.left[1]) / 2, (ribbon.right[0] + ribbon.right[1]) / 2];
            const at = { x: x0 + (x1 - x0) * share, y: a + (b - a) * ease + 4 };
            return (
              <text
                key={`${ribbon.from}>${ribbon.to}`}
                {...at}
                className={styles.onRibbon}
                textAnchor="middle"
                aria-hidden
              >
                {showDecimal(String(ribbon.count))}
              </text>
            );
          })}
        </svg>
      )}
    </div>
  );
}
