import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { ClassChip } from '../../parts/ClassChip.js';
import { Clause } from '../../parts/Clause.js';
import { StatusMark } from '../../parts/StatusMark.js';
import { indicatorLine, pointsText } from '../../projections/explanation/indicators.js';
import type { Draft } from '../../projections/explanation/line.js';
import { SentenceText } from '../../why/SentenceText.js';
import { useScope } from '../../why/useExplanation.js';
import styles from './Report.module.css';

/** What a verdict rests on, in words, down to the values; where an answer alone decides, the verdict says it all. */
function Reasons({ of }: { of: readonly Draft[] }) {
  const told = of.filter(({ kind }) => kind !== 'reading' && kind !== 'note');
  if (told.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {told.map((line, index) => (
        <li key={`${line.subject} ${index}`}>
          {line.mark && <StatusMark status={line.mark} size={11} label="" />}
          <span>
            <SentenceText of={line.text} quiet />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Row({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('words');
  const scope = useScope();
  const own = scope.catalog.classOf(indicator);
  const seen = scope.result.indicators[indicator.code];
  const line = indicatorLine(scope, indicator, true);
  const note = scope.assessment?.answers[indicator.code]?.note;
  const status = seen?.status ?? 'unknown';
  return (
    <tr data-item={indicator.code}>
      <td>{own && <ClassChip of={own} small />}</td>
      <td>
        <SentenceText of={line.text} quiet /> <Clause of={indicator.anchor} />
        {indicator.scoring.method !== 'met' && <Reasons of={line.children} />}
        {note && <p className={styles.note}>{note}</p>}
      </td>
      <td className={styles.status}>
        <span>
          <StatusMark status={status} size={12} label="" />
          {t(status)}
        </span>
      </td>
      <td className={styles.points}>{seen ? pointsText(seen) : ''}</td>
    </tr>
  );
}

/** Every indicator, group by group, with its status, points and reason. */
export function Indicators() {
  const { t } = useTranslation(['evaluate', 'words']);
  const { catalog, text } = useScope();
  return (
    <section>
      <h2>{t('report.indicators')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('words:class')}</th>
            <th scope="col">{t('report.verdict')}</th>
            <th scope="col">{t('report.status')}</th>
            <th scope="col" className={styles.points}>
              {t('words:points')}
            </th>
          </tr>
        </thead>
        {catalog.topGroups.map((group) => {
          const members = catalog.indicators.filter((each) => catalog.topGroupOf(each) === group);
          return (
            members.length > 0 && (
              <tbody key={group.code}>
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={4}>
                    {text(group.title)}
                  </th>
                </tr>
                {members.map((indicator) => (
                  <Row key={indicator.code} indicator={indicator} />
                ))}
              </tbody>
            )
          );
        })}
      </table>
    </section>
  );
}
