import { columnLetters, enterprisePlace } from '@biaochi/engine';
import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showDecimal } from '../../i18n/numbers.js';
import { useText } from '../../i18n/useText.js';
import { Chip, type Tone } from '../../parts/Chip.js';
import styles from './SheetImport.module.css';
import type { SheetColumn, SheetReading } from './useSheets.js';

const LEFT_OUT = '';
const tones: Record<SheetColumn['by'], Tone> = {
  kept: 'primary',
  named: 'ok',
  near: 'changed',
  chosen: 'primary',
  nothing: 'unknown',
};
const parts = ['enterprise', 'outcome', 'fact', 'parameter', 'answer'] as const;

/** Each column of the sheet: what it says first, what it is taken for and why, and how its cells read. */
export function ColumnTable({ reading }: { reading: SheetReading }) {
  const { t } = useTranslation('sheets');
  const text = useText();
  const { columns, targets, targetOf, choosePlace } = reading;
  const known = useMemo(
    () =>
      parts.flatMap((part) => {
        const within = targets.filter((target) => target.part === part);
        const options = within.map(({ place, label, code }) => ({
          value: place,
          label: code === undefined ? text(label) : `${code} ${text(label)}`,
        }));
        return options.length === 0 ? [] : [{ label: t(`part.${part}`), options }];
      }),
    [targets, text, t],
  );
  const optionsOf = ({ heading, place }: SheetColumn) => {
    const own = heading === '' ? null : enterprisePlace(heading);
    const about = [...new Set([own, place])].flatMap((one) => {
      const target =
        one === null || known.some(({ options }) => options.some(({ value }) => value === one)) ? null : targetOf(one);
      return target ? [{ value: target.place, label: t('asAbout', { name: text(target.label) }) }] : [];
    });
    return [{ value: LEFT_OUT, label: t('leftOut') }, ...about, ...known];
  };
  return (
    <div className={styles.columns}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('heading')}</th>
            <th scope="col">{t('sample')}</th>
            <th scope="col">{t('place')}</th>
            <th scope="col" className={styles.number}>
              {t('cells')}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => {
            const { heading, place, by, sample, filled, faults } = column;
            const letters = columnLetters(at);
            return (
              // Columns stand in their order.
              <tr key={at} className={place === null ? styles.out : ''} data-column={letters}>
                <td className="t3">{letters}</td>
                <td className="el" title={heading}>
                  {heading || <span className="t3">{t('noHeading')}</span>}
                </td>
                <td className="el t2" title={sample}>
                  {sample}
                </td>
                <td>
                  <div className={styles.place}>
                    <Select
                      size="small"
                      showSearch={{ optionFilterProp: 'label' }}
                      popupMatchSelectWidth={380}
                      aria-label={t('placeOf', { column: letters })}
                      value={place ?? LEFT_OUT}
                      onChange={(value: string) => choosePlace(at, value === LEFT_OUT ? null : value)}
                      options={optionsOf(column)}
                    />
                    <Chip tone={tones[by]}>{t(`by.${place === null && by === 'named' ? 'nothing' : by}`)}</Chip>
                  </div>
                </td>
                <td className={styles.number}>
                  {showDecimal(String(filled))}
                  {faults > 0 && <b className={styles.fault}> · {t('faults', { count: faults })}</b>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
