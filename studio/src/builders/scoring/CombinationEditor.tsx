import { ordered } from '@biaochi/engine';
import type { CombinationScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { combinations, setCombinationPoints } from '../../commands/checks.js';
import { useLive } from '../../document/useLive.js';
import panels from '../../kinds/scoring/Panels.module.css';
import { StatusMark } from '../../parts/StatusMark.js';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';
import { Checklist } from './Checklist.js';
import type { ScoringEditorProps } from './ScoringBuilder.js';

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

/** Sub-checks, and the points of every combination of them; an empty box counts as the first row below that fits. */
export function CombinationEditor({
  scoring: { checks, rows },
  indicator: { code },
}: ScoringEditorProps<CombinationScoring>) {
  const { t } = useTranslation(['builders', 'panels']);
  const run = useRun();
  const answers = useLive().assessment.answers[code]?.checks ?? {};
  const isAnswered = checks.every(({ id }) => answers[id] !== undefined);
  const met = checks.flatMap(({ id }) => (answers[id] === true ? [id] : []));
  const columns = ordered(checks).map(({ id }) => id);
  const all = combinations(checks);
  return (
    <>
      <Checklist code={code} method="combination" checks={checks} />
      {all === null && <p className={panels.aside}>{t('tooMany')}</p>}
      <table className={panels.table}>
        <thead>
          <tr>
            {columns.map((id) => (
              <th key={id} scope="col" className={panels.mark}>
                {id}
              </th>
            ))}
            <th scope="col">{t('panels:demand')}</th>
            <th scope="col" className={panels.points}>
              {t('points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ?? rows.map((row) => row.met)).map((ids) => {
            const words =
              ids.length === 0 ? t('noneMet') : t('panels:theseMet', { checks: ids.join(t('panels:listSeparator')) });
            return (
              <tr key={ids.join(' ')} aria-current={(isAnswered && sameSet(ids, met)) || undefined}>
                {columns.map((id) => (
                  <td key={id} className={panels.mark}>
                    {ids.includes(id) ? <StatusMark status="met" size={13} /> : <span className="t3">·</span>}
                  </td>
                ))}
                <td className="t2">{words}</td>
                <td className={panels.points}>
                  <NumberField
                    label={`${words} ${t('points')}`}
                    value={rows.find((row) => sameSet(row.met, ids))?.points}
                    isOptional
                    placeholder={t('asBelow')}
                    write={(points) => run(setCombinationPoints(code, ids, points))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
