import { type Diagnostic, renderDiagnostic, sub, type Rational } from '@biaochi/engine';
import type { Change } from '@biaochi/schemas/types';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../document/useStandard.js';
import type { Ground } from '../document/useTrial.js';
import { keyOfFinding } from '../findings/key.js';
import { useLanguage, useText } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { showFigure } from '../projections/words/figures.js';
import type { Knob } from './knobs.js';
import { KeepSum } from './KeepSum.js';
import { type Sum, sumsMoved } from './sums.js';
import styles from './WhatIf.module.css';

/** So many findings are written out. */
const MOST = 4;

const signed = (shift: Rational): string => (shift.n > 0n ? `+${showFigure(shift)}` : showFigure(shift));

function SumWords({ of: { total, before, after, declared } }: { of: Sum }) {
  const { t } = useTranslation('whatif');
  const text = useText();
  const shift = sub(after, before);
  const words = {
    total: text(total.label),
    before: showFigure(before),
    after: showFigure(after),
    shift: signed(shift),
  };
  const agrees = declared && sub(declared, after).n === 0n;
  return (
    <p>
      {t('sum', words)}
      {declared && ` · ${t(agrees ? 'sumNow' : 'sumDeclared', { declared: showFigure(declared) })}`}
      {total.method === 'normalisedSum' && ` · ${t('sumScaled')}`}
    </p>
  );
}

/** The findings of the tried standard that the document does not have; none until both were checked. */
function useNewFindings({ document }: Ground): readonly Diagnostic[] {
  const { findings, isChecked } = useOpenStandard();
  return useMemo(() => {
    if (!isChecked) return [];
    const known = new Set(document.findings.map(keyOfFinding));
    return findings.filter((one) => !known.has(keyOfFinding(one)));
  }, [document, findings, isChecked]);
}

interface ConsequencesProps {
  readonly ground: Ground;
  readonly knobs: readonly Knob[];
  readonly changes: readonly Change[];
  readonly onKeepSum: (changes: readonly Change[]) => void;
}

/** What a trial brings besides other outcomes: sums that no longer agree, with ways to keep them, and new findings. */
export function Consequences({ ground, knobs, changes, onKeepSum }: ConsequencesProps) {
  const { t } = useTranslation('whatif');
  const language = useLanguage();
  const standard = useOpenStandard();
  const { document, isTried } = ground;
  const sums = useMemo(
    () => (isTried ? sumsMoved(document.ruleset, standard.ruleset) : []),
    [isTried, document.ruleset, standard.ruleset],
  );
  const found = useNewFindings(ground);
  // What is said of a sum above is not said again.
  const others = found.filter(({ code }) => code !== 'full-differs');
  if (sums.length === 0 && others.length === 0) return null;
  return (
    <ul className={styles.consequences} aria-label={t('consequences')} data-consequences>
      {sums.map((sum) => (
        <li key={sum.total.id} data-sum={sum.total.id}>
          <Icon name="warn" />
          <div>
            <SumWords of={sum} />
            <KeepSum {...{ document: document.ruleset, knobs, changes, sum }} onKeep={onKeepSum} />
          </div>
        </li>
      ))}
      {others.length > 0 && (
        <li>
          <Icon name="warn" />
          <div>
            <p>{t('newFindings', { count: others.length })}</p>
            <ul className={styles.found}>
              {others.slice(0, MOST).map((finding) => (
                <li key={keyOfFinding(finding)}>{renderDiagnostic(finding, language)}</li>
              ))}
              {others.length > MOST && <li>{t('moreFindings', { count: others.length - MOST })}</li>}
            </ul>
          </div>
        </li>
      )}
    </ul>
  );
}
