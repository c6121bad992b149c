import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useEditor } from '../document/useEditor.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useTrialOn } from '../document/useTrial.js';
import type { Offer } from '../palette/offer.js';
import { useOffers } from '../palette/usePalette.js';
import { NoticeBar } from '../parts/NoticeBar.js';
import { showText } from '../projections/words/figures.js';
import { knobsOf } from './knobs.js';
import { triedValue, turnedIn } from './trial.js';
import styles from './TrialBar.module.css';
import { useKnobName } from './useKnobName.js';
import { useWaysOut, type WaysOut } from './useWaysOut.js';

/** So many turned numbers are named; the others are counted. */
const MOST = 2;

function useTrialOffers({ keep, throwAway }: WaysOut): void {
  const { t } = useTranslation('whatif');
  const offers = useMemo(
    (): Offer[] => [
      ...(keep ? [{ key: 'trial:keep', kind: 'do', icon: 'check', label: t('offerKeep'), run: keep } as const] : []),
      { key: 'trial:throw', kind: 'do', icon: 'trash', label: t('offerThrow'), run: throwAway },
    ],
    [t, keep, throwAway],
  );
  useOffers('trial', offers);
}

/** Says in every view that something is tried and what, whether the view shows it, and the ways out; nothing while nothing is. */
export function TrialBar({ isShown }: { isShown: boolean }) {
  const document = useOpenStandard();
  const { changes, lost } = useTrialOn(document);
  if (changes.length + lost === 0) return null;
  return <Bar isShown={isShown} />;
}

function Bar({ isShown }: { isShown: boolean }) {
  const { t } = useTranslation('whatif');
  const document = useOpenStandard();
  const editor = useEditor();
  const { changes, lost } = useTrialOn(document);
  const { pathname } = useLocation();
  const nameOf = useKnobName();
  const ways = useWaysOut();
  useTrialOffers(ways);
  const { ruleset, path } = document;
  const knobs = useMemo(() => knobsOf(ruleset), [ruleset]);
  const turned = turnedIn(ruleset, changes, knobs);
  const room = `${path}/whatif`;
  return (
    <NoticeBar
      icon="slide"
      label={t('on')}
      way={pathname === room ? undefined : { to: room, label: t('toWhatIf') }}
      mark={{ 'data-trial': turned.length }}
      actions={
        <>
          {editor !== null && (
            <Button
              size="small"
              type="primary"
              title={t(ways.keep ? 'keepHelp' : 'keepNot')}
              disabled={ways.keep === null || changes.length === 0}
              onClick={() => ways.keep?.()}
            >
              {t('keep')}
            </Button>
          )}
          {ways.found && (
            <Button size="small" type="primary" title={t('foundHelp')} loading={ways.busy} onClick={ways.found}>
              {t('found')}
            </Button>
          )}
          <Button size="small" onClick={ways.throwAway}>
            {t('throwAway')}
          </Button>
        </>
      }
    >
      {turned.slice(0, MOST).map((knob) => (
        <span key={knob.id}>
          {t('turnedTo', {
            ...nameOf(knob),
            from: showText(knob.value),
            to: showText(triedValue(ruleset, changes, knob)),
          })}
        </span>
      ))}
      {turned.length > MOST && <span>{t('turnedMore', { count: turned.length })}</span>}
      {lost > 0 && <span>{t('lost', { count: lost })}</span>}
      <span className="t2">{t(isShown ? 'showsTried' : 'showsDocument')}</span>
      {ways.refusal && <span className={styles.refusal}>{ways.refusal}</span>}
    </NoticeBar>
  );
}
