import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { Card } from '../parts/Card.js';
import { Chip } from '../parts/Chip.js';
import { nameOf } from '../projections/explanation/names.js';
import { showText } from '../projections/words/figures.js';
import { useScope } from '../why/useExplanation.js';
import styles from './Comparison.module.css';
import { useGradeName } from './FixtureList.js';
import { useFixtureRun } from './useFixtureRun.js';

/** The name of a place in a result: `/totals/Q/value` is the total Q. */
function usePlaceName(): (place: string) => string {
  const scope = useScope();
  const spaces: Record<string, string> = { totals: 'total', gates: 'gate', indicators: 'points' };
  const { t } = useTranslation('words');
  return (place) => {
    const [room = '', id = ''] = place
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const space = spaces[room];
    if (room === 'outcome') return t('grade');
    return space === undefined ? t('findings') : nameOf(scope, `${space}:${id}`);
  };
}

/** What the fixture says its result should be, how that follows from the clauses, and where the bench differs from it. */
export function Expected() {
  const { t } = useTranslation('bench');
  const { fixture } = useLive();
  const text = useText();
  const scope = useScope();
  const gradeName = useGradeName();
  const run = useFixtureRun();
  const placeName = usePlaceName();
  if (fixture === null || run === null) return null;
  const { outcome, totals } = fixture.expect;
  const shown = (value: unknown): string => {
    if (value === null || value === undefined) return '—';
    if (typeof value !== 'string') return Array.isArray(value) ? value.map(shown).join(', ') : String(value);
    return scope.catalog.ruleset.grades.some(({ id }) => id === value) ? gradeName(value) : showText(value);
  };
  return (
    <Card
      title={t('expected')}
      remark={<Chip tone={run.pass ? 'ok' : 'bad'}>{t(run.pass ? 'matches' : 'differs')}</Chip>}
    >
      <p className={styles.summary}>
        <b>{gradeName(outcome.grade)}</b>
        {Object.entries(totals ?? {}).map(([id, { value }]) => (
          <span key={id} title={nameOf(scope, `total:${id}`)}>
            {id} {shown(value)}
          </span>
        ))}
      </p>
      {run.differences.length > 0 && (
        <table className={styles.differences}>
          <thead>
            <tr>
              <th />
              <th>{t('wanted')}</th>
              <th>{t('found')}</th>
            </tr>
          </thead>
          <tbody>
            {run.differences.map(({ place, expected, actual }) => (
              <tr key={place}>
                <th scope="row">{placeName(place)}</th>
                <td>{shown(expected)}</td>
                <td>{shown(actual)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <details className={styles.derivation} open>
        <summary>
          {t('derivation')} <span className="t3 s12">{t('derivationHelp')}</span>
        </summary>
        <ol>
          {fixture.derivation.map((step, index) => (
            <li key={index}>
              {text(step.text)} <span className={styles.clause}>{step.clause}</span>
            </li>
          ))}
        </ol>
      </details>
    </Card>
  );
}
