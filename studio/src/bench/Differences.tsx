import type { Difference } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../projections/explanation/names.js';
import { showText } from '../projections/words/figures.js';
import { useScope } from '../why/useExplanation.js';
import { Why } from '../why/Why.js';
import styles from './Comparison.module.css';
import { useGradeName } from './FixtureList.js';

const spaces: Readonly<Record<string, string>> = {
  totals: 'total',
  gates: 'gate',
  indicators: 'points',
  derived: 'derived',
};

/** The subject that explains a place of a result, such as `total:Q` for `/totals/Q/value`; null where nothing explains it. */
function subjectOf(place: string): string | null {
  const [room = '', id = ''] = place
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (room === 'outcome') return 'outcome';
  const space = spaces[room];
  return space === undefined ? null : `${space}:${id}`;
}

/** Where a result is not as expected: the place, what was expected, and what is there, which opens its why. */
export function Differences({ of }: { of: readonly Difference[] }) {
  const { t } = useTranslation(['bench', 'words']);
  const scope = useScope();
  const gradeName = useGradeName();
  const shown = (value: unknown): string => {
    if (value === null || value === undefined) return '—';
    if (typeof value !== 'string') return Array.isArray(value) ? value.map(shown).join(', ') : String(value);
    return scope.catalog.ruleset.grades.some(({ id }) => id === value) ? gradeName(value) : showText(value);
  };
  const nameAt = (subject: string | null): string =>
    subject === null ? t('words:findings') : subject === 'outcome' ? t('words:grade') : nameOf(scope, subject);
  return (
    <table className={styles.differences}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('wanted')}</th>
          <th scope="col">{t('found')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ place, expected, actual }) => {
          const subject = subjectOf(place);
          return (
            <tr key={place}>
              <th scope="row">{nameAt(subject)}</th>
              <td>{shown(expected)}</td>
              <td>{subject === null ? shown(actual) : <Why subject={subject}>{shown(actual)}</Why>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
