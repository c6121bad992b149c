import type { Diff, Indicator, Ruleset } from '@biaochi/schemas/types';
import { Switch } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/useText.js';
import { ScoringCell } from '../kinds/scoring/ScoringCell.js';
import { ClassChip } from '../parts/ClassChip.js';
import { EmptyState } from '../parts/EmptyState.js';
import styles from './Compare.module.css';
import { classIn, type Column, isChanged, pairedRows, type PairedRow } from './tableDiff.js';

interface SideProps {
  readonly ruleset: Ruleset;
  readonly of: Indicator | null;
  readonly differs: ReadonlySet<Column>;
  readonly side: 'before' | 'after';
}

/** One side of a row: what it asks, its class and how it is scored; what differs is marked. */
function Side({ ruleset, of, differs, side }: SideProps) {
  const { t } = useTranslation('compare');
  const text = useText();
  if (of === null) {
    return (
      <td colSpan={4} className={styles.none}>
        {t(side === 'before' ? 'notBefore' : 'gone')}
      </td>
    );
  }
  const own = classIn(ruleset, of);
  const mark = (column: Column): string | undefined => (differs.has(column) ? styles[side] : undefined);
  return (
    <>
      <td className={styles.code}>{of.code}</td>
      <td className={mark('requirement')}>
        {text(of.title)}
        {differs.has('other') && <small className="t3"> {t('otherToo')}</small>}
      </td>
      <td className={mark('class')}>{own && <ClassChip of={own} small />}</td>
      <td className={mark('scoring')}>{own && <ScoringCell scoring={of.scoring} kind={own.kind} />}</td>
    </>
  );
}

function Row({ of: { before, after, differs }, a, b }: { of: PairedRow; a: Ruleset; b: Ruleset }) {
  return (
    <tr data-pair={after?.code ?? before?.code}>
      <Side ruleset={a} of={before} differs={differs} side="before" />
      <Side ruleset={b} of={after} differs={differs} side="after" />
    </tr>
  );
}

/** The rows of both tables side by side, and under them what else differs. */
export function SideBySide({ a, b, diff }: { a: Ruleset; b: Ruleset; diff: Diff }) {
  const { t } = useTranslation('compare');
  const text = useText();
  const [isAll, setAll] = useState(false);
  const rows = useMemo(() => pairedRows(a, b), [a, b]);
  const shown = isAll ? rows : rows.filter(isChanged);
  const beyond = diff.entries.filter(({ at }) => !at.startsWith('/indicators/'));
  return (
    <div className={styles.list}>
      <label className={styles.all}>
        <Switch size="small" checked={isAll} onChange={setAll} />
        {t('allRows')}
        <span className="t3 s12">{t('rowCount', { shown: shown.length, count: rows.length })}</span>
      </label>
      {shown.length === 0 ? (
        <EmptyState icon="table" title={t('sameRows')} />
      ) : (
        <table className={styles.table}>
          <colgroup>
            {[0, 1].flatMap((side) =>
              (['code', 'requirement', 'class', 'scoring'] as const).map((column) => (
                <col key={`${side} ${column}`} className={styles[`${column}Column`]} />
              )),
            )}
          </colgroup>
          <thead>
            <tr>
              {[a, b].map(({ version }, index) => (
                <th key={index} colSpan={4} scope="colgroup">
                  {t(index === 0 ? 'before' : 'after')} {version}
                </th>
              ))}
            </tr>
            <tr>
              {[0, 1].flatMap((side) =>
                (['code', 'requirement', 'class', 'scoring'] as const).map((column) => (
                  <th key={`${side} ${column}`} scope="col">
                    {t(`column.${column}`)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={`${row.before?.code} ${row.after?.code}`} of={row} a={a} b={b} />
            ))}
          </tbody>
        </table>
      )}
      {beyond.length > 0 && (
        <section className={styles.kind} aria-label={t('beyond')}>
          <header>
            <h2>{t('beyond')}</h2>
            <span className="t3">{beyond.length}</span>
          </header>
          <ul className={styles.beyond}>
            {beyond.map((entry) => (
              <li key={`${entry.op} ${entry.at}`}>{text(entry.text)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
