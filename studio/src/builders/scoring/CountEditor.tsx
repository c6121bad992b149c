import type { CountScoring } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setCountPoints } from '../../commands/checks.js';
import { useLive } from '../../document/useLive.js';
import panels from '../../kinds/scoring/Panels.module.css';
import { NumberField } from '../fields/NumberField.js';
import { useRun } from '../fields/useRun.js';
import { Checklist } from './Checklist.js';
import type { ScoringEditorProps } from './ScoringBuilder.js';

/** Sub-checks, and the points for each number of them that is met; an empty box counts as the next row below. */
export function CountEditor({ scoring: { checks, steps }, indicator: { code } }: ScoringEditorProps<CountScoring>) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const answers = useLive().assessment.answers[code]?.checks ?? {};
  const met = checks.every(({ id }) => answers[id] !== undefined)
    ? checks.filter(({ id }) => answers[id] === true).length
    : null;
  const counts = Array.from({ length: checks.length + 1 }, (_, index) => checks.length - index);
  const words = (count: number): string =>
    count === 0 ? t('noneMet') : t(count === checks.length ? 'allMet' : 'atLeast', { count });
  return (
    <>
      <Checklist code={code} method="count" checks={checks} />
      <table className={panels.table}>
        <tbody>
          {counts.map((count) => (
            <tr key={count} aria-current={count === met || undefined}>
              <td>{words(count)}</td>
              <td className={panels.points}>
                <NumberField
                  label={`${words(count)} ${t('points')}`}
                  value={steps.find((step) => step.count === count)?.points}
                  isOptional
                  placeholder={count === 0 ? '' : t('asBelow')}
                  write={(points) => run(setCountPoints(code, count, points))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
