import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/Card.js';
import { CaseDialog } from './CaseDialog.js';
import { Causes } from './Causes.js';
import { Details } from './Details.js';
import { Figures } from './Figures.js';
import { Histogram } from './Histogram.js';
import { Matrix } from './Matrix.js';
import { type Cell, everything, moversOf } from './movers.js';
import { Movers } from './Movers.js';
import { mainTotalOf } from './percent.js';
import styles from './Report.module.css';
import { SankeyChart } from './SankeyChart.js';
import { SweepChart } from './SweepChart.js';
import { useNames } from './useNames.js';
import { useReport } from './useReplays.js';

/** What a replay found: who goes where, how scores shift, which change does it, and every enterprise that moves. */
export function Report({ id }: { id: string }) {
  const { t } = useTranslation('replay');
  const of = useReport(id);
  const names = useNames(of);
  const [narrowing, setNarrowing] = useState(everything);
  const [opened, setOpened] = useState<number | null>(null);
  const { report } = of;
  const movers = useMemo(() => moversOf(report), [report]);
  const mover = movers.find(({ position }) => position === opened);
  const total = mainTotalOf(report.sweeps, Object.keys(report.impact.shifts));
  const shift = total === null ? undefined : report.impact.shifts[total];
  const sweep = report.sweeps?.[0];
  const toCell = (cell: Cell | null) => setNarrowing({ ...everything, name: narrowing.name, cell });
  const versions = { from: report.from.version, to: report.to.version };
  return (
    <>
      <Figures of={of} names={names} />
      <div className={styles.grid}>
        <Card title={t('flows')} remark={t('flowsHelp', versions)} className={styles.flows}>
          <SankeyChart of={of} names={names} cell={narrowing.cell} onCell={toCell} />
        </Card>
        <Card title={t('matrix')} remark={t('matrixHelp')} className={styles.matrix}>
          <Matrix of={of} names={names} cell={narrowing.cell} onCell={toCell} />
        </Card>
        <Card
          title={t('shift', { total: total === null ? '' : names.total(total) })}
          remark={shift && shift.settled > 0 && t('shiftHelp', { width: shift.bins.width })}
          className={styles.shift}
        >
          {total !== null && shift && shift.settled > 0 ? (
            <Histogram of={of} total={total} />
          ) : (
            <p className={`t3 ${styles.none}`}>{t('noShift')}</p>
          )}
        </Card>
        <Card
          title={t('sweep')}
          remark={sweep && t('sweepHelp', { total: names.total(sweep.total) })}
          className={styles.sweep}
        >
          {sweep ? <SweepChart of={of} sweep={sweep} /> : <p className={`t3 ${styles.none}`}>{t('noSweep')}</p>}
        </Card>
        <div className={styles.people}>
          <Causes
            of={of}
            names={names}
            cause={narrowing.cause}
            onCause={(cause) => setNarrowing({ ...narrowing, cause })}
          />
          <Movers
            of={of}
            movers={movers}
            total={total}
            names={names}
            narrowing={narrowing}
            onNarrow={setNarrowing}
            onOpen={setOpened}
          />
        </div>
        <div className={styles.details}>
          <Details of={of} names={names} />
        </div>
      </div>
      {mover && <CaseDialog of={of} mover={mover} names={names} onClose={() => setOpened(null)} />}
    </>
  );
}
