import { improvements, ordered } from '@biaochi/engine';
import type { Answer, Improvements, ImprovementSet, Ruleset } from '@biaochi/schemas/types';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/useText.js';
import { showText } from '../projections/words/figures.js';
import styles from './CaseDialog.module.css';

/** A page is kept waiting for no more evaluations than these. */
const BOUNDS = { size: 4, evaluations: 6000, sets: 12 } as const;
/** Ways that are listed one by one. */
const SHOWN = 4;

/** An answer that would have to be given, in words. */
function useAnswerWords(ruleset: Ruleset): (code: string, answer: Answer) => string {
  const { t } = useTranslation('replay');
  const text = useText();
  return (code, { met, level, value, values = {}, checks = {} }) => {
    const indicator = ruleset.indicators.find((one) => one.code === code)!;
    const { scoring, inputs = [] } = indicator;
    const levels = scoring.method === 'levels' ? scoring.levels : [];
    const label = levels.find(({ id }) => String(id) === String(level))?.label;
    const named = 'checks' in scoring ? scoring.checks : [];
    return [
      ...(met === true ? [t('becomesMet')] : []),
      ...(level === undefined ? [] : [label ? text(label) : String(level)]),
      ...(value === undefined ? [] : [showText(value)]),
      ...ordered(inputs).flatMap(({ id, label: called }) =>
        values[id] === undefined ? [] : [`${text(called)} ${showText(String(values[id]))}`],
      ),
      ...ordered(named).flatMap(({ id, label: called }) => (checks[id] === true ? [text(called)] : [])),
    ].join('、');
  };
}

function Way({ way, ruleset }: { way: ImprovementSet; ruleset: Ruleset }) {
  const text = useText();
  const words = useAnswerWords(ruleset);
  return (
    <li>
      {Object.entries(way.answers).map(([code, answer]) => {
        const indicator = ruleset.indicators.find((one) => one.code === code);
        return (
          <span key={code} className={styles.item}>
            <b>{code}</b> <span className="t2 el">{indicator && text(indicator.title)}</span>
            <span className="nw">{words(code, answer)}</span>
          </span>
        );
      })}
    </li>
  );
}

/** The fewest items that lead one enterprise to the next better grade under a ruleset; searched when asked for. */
export function Distance({ ruleset, assessment }: { ruleset: Ruleset; assessment: object }) {
  const { t } = useTranslation('replay');
  const text = useText();
  const [found, setFound] = useState<Improvements | null>(null);
  if (!found) {
    return (
      <Button size="small" onClick={() => setFound(improvements(ruleset, assessment, BOUNDS))}>
        {t('distance')}
      </Button>
    );
  }
  const { target, reachable, sets, search, needed } = found;
  if (target === null) return <p className="t2">{t('distanceBest')}</p>;
  const grade = ruleset.grades.find(({ id }) => id === target);
  const to = grade ? text(grade.label) : target;
  if (reachable !== 'yes')
    return <p className="t2">{t(reachable === 'no' ? 'distanceNo' : 'distanceUnknown', { to })}</p>;
  return (
    <section className={styles.distance} aria-label={t('distance')}>
      <p>
        <b>{t('distanceItems', { count: search.size, to })}</b>{' '}
        <span className="t2">
          {t(search.complete ? 'distanceWays' : 'distanceSome', { count: sets.length })}
          {needed.length > 0 && ` · ${t('distanceNeeded', { codes: needed.join('、') })}`}
        </span>
      </p>
      <ul>
        {sets.slice(0, SHOWN).map((way) => (
          <Way key={Object.keys(way.answers).join(' ')} way={way} ruleset={ruleset} />
        ))}
      </ul>
    </section>
  );
}
