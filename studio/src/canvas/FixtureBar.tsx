import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useLanguage, useText } from '../i18n/useText.js';
import { StatusMark } from '../parts/StatusMark.js';
import { scopeOf } from '../projections/explanation/scope.js';
import { seenValue } from '../projections/explanation/seen.js';
import { mainScale } from '../projections/mainScale.js';
import styles from './FixtureBar.module.css';

/** Every fixture in one line, with its mark and score; the chosen one is on the canvas. */
export function FixtureBar() {
  const { t } = useTranslation('words');
  const { t: say } = useTranslation('bench');
  const { ruleset, blank, runs } = useOpenStandard();
  const { fixture, chooseFixture } = useLive();
  const text = useText();
  const language = useLanguage();
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [fixture?.id]);
  const total = mainScale(ruleset, blank)?.total.id;
  return (
    <nav className={styles.bar} aria-label={t('fixture')}>
      <b>{t('fixture')}</b>
      <div className={styles.list}>
        {[...runs.values()].map((run) => (
          <button
            key={run.fixture.id}
            ref={run.fixture.id === fixture?.id ? chosen : undefined}
            type="button"
            className={run.pass ? styles.one : `${styles.one} ${styles.fails}`}
            aria-current={run.fixture.id === fixture?.id}
            title={text(run.fixture.title)}
            onClick={() => chooseFixture(run.fixture.id)}
          >
            <StatusMark
              status={run.pass ? 'met' : 'unmet'}
              size={13}
              label={say(run.pass ? 'asExpected' : 'notAsExpected')}
            />
            {(run.fixture.id.split('-')[0] ?? '').toUpperCase()}
            <b>{total === undefined ? '' : seenValue(scopeOf(ruleset, run.result, language), `total:${total}`).text}</b>
          </button>
        ))}
      </div>
    </nav>
  );
}
