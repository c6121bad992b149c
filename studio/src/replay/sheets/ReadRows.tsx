import {
  type CellFinding,
  cellText,
  type ColumnTarget,
  renderDiagnostic,
  type SheetRow,
  splitAddress,
} from '@biaochi/engine';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../../i18n/useText.js';
import { IconButton } from '../../parts/IconButton.js';
import { Segmented } from '../../parts/Segmented.js';
import styles from './SheetImport.module.css';
import type { SheetReading } from './useSheets.js';

const STEP = 100;
const OUTCOME = '/outcome';

/** What stands at a place of an assessment. */
const valueAt = (assessment: unknown, place: string): unknown =>
  splitAddress(place).reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], assessment);

/** Cells that cannot be understood, each with where it stands, what was seen and the remedy. */
function Faults({ findings }: { findings: readonly CellFinding[] }) {
  const { t } = useTranslation('sheets');
  const language = useLanguage();
  const [most, setMost] = useState(STEP);
  if (findings.length === 0) return <p className={`t3 ${styles.none}`}>{t('noFaults')}</p>;
  return (
    <>
      <ul className={styles.faults} aria-label={t('faultsTitle')}>
        {findings.slice(0, most).map(({ row, column, finding }, index) => (
          // Findings stand in the order of the sheet.
          <li key={index}>
            <b>{column === null ? t('row', { row }) : `${column}${row}`}</b>
            <span>{renderDiagnostic(finding, language)}</span>
          </li>
        ))}
      </ul>
      {findings.length > most && (
        <Button type="text" block onClick={() => setMost(most + STEP)}>
          {t('more', { count: findings.length - most })}
        </Button>
      )}
    </>
  );
}

/** One row: what each of its cells says, and what was understood. */
function Understood({ reading, row }: { reading: SheetReading; row: SheetRow }) {
  const { t } = useTranslation('sheets');
  const text = useText();
  const { sheet, columns, targetOf } = reading;
  const cells = sheet.rows[row.row - 1] ?? [];
  const used = columns.flatMap(({ place }, at) => {
    const target = place === null ? null : targetOf(place);
    return target ? [{ at, target, seen: cellText(cells[at]) }] : [];
  });
  const answers = (row.past?.assessment as { answers?: Record<string, { notApplicable?: string }> } | undefined)
    ?.answers;
  const read = ({ place, code, kind }: ColumnTarget): string => {
    const reason = code === undefined ? undefined : answers?.[code]?.notApplicable;
    if (reason !== undefined) return t('notApplicable', { reason });
    const options = 'options' in kind ? kind.options : [];
    const named = (id: string): string => options.find((one) => one.id === id)?.names[0] ?? id;
    const value =
      place === OUTCOME ? row.past?.result?.outcome['grade' as never] : valueAt(row.past?.assessment, place);
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (Array.isArray(value)) return value.map(named).join('、');
    return typeof value === 'string' ? named(value) : '';
  };
  return (
    <table className={styles.understood}>
      <tbody>
        {used.map(({ at, target, seen }) => (
          <tr key={at}>
            <th scope="row" title={text(target.label)}>
              <span className="el">
                {target.code !== undefined && <b>{target.code} </b>}
                {text(target.label)}
              </span>
            </th>
            <td className="el t3">{seen}</td>
            <td className="el">{read(target) || <span className="t3">{t('notKnown')}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was understood row by row, and what not and why. */
export function ReadRows({ reading }: { reading: SheetReading }) {
  const { t } = useTranslation('sheets');
  const { rows, wrong } = reading;
  const findings = [...wrong, ...rows.flatMap((row) => row.findings)];
  const [shown, setShown] = useState<'faults' | 'rows' | null>(null);
  const [at, setAt] = useState(0);
  const view = shown ?? (findings.length > 0 ? 'faults' : 'rows');
  const taken = rows.filter(({ past }) => past !== null);
  const row = taken[Math.min(at, taken.length - 1)];
  return (
    <div className={styles.rows}>
      <div className={styles.tools}>
        <Segmented
          label={t('views')}
          value={view}
          onChange={setShown}
          options={[
            { value: 'faults', label: t('faultsView', { count: findings.length }) },
            { value: 'rows', label: t('rowsView', { count: taken.length }) },
          ]}
        />
        {view === 'rows' && row && (
          <span className={styles.walk}>
            <IconButton icon="up" label={t('previous')} onClick={() => setAt(Math.max(0, at - 1))} />
            <span className="t2 s12">{t('row', { row: row.row })}</span>
            <IconButton icon="down" label={t('next')} onClick={() => setAt(Math.min(at + 1, taken.length - 1))} />
          </span>
        )}
      </div>
      {view === 'faults' ? (
        <Faults findings={findings} />
      ) : row ? (
        <Understood reading={reading} row={row} />
      ) : (
        <p className={`t3 ${styles.none}`}>{t('noRows')}</p>
      )}
    </div>
  );
}
