import type { Fixture } from '@biaochi/schemas/types';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setDerivation } from '../commands/fixtures.js';
import type { Editor } from '../document/useEditor.js';
import { useLanguage, useText } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { IconButton } from '../parts/IconButton.js';
import styles from './Derivation.module.css';

type Step = Fixture['derivation'][number];

/** A step may be kept once it has its words and its clause. */
const isWhole = ({ text, clause }: Step): boolean => text.zh.trim() !== '' && /\S/.test(clause);

const empty: Step = { text: { zh: '' }, clause: '' };

/** How the expected values follow from the clauses, step by step; each step needs words and clause before it counts. */
export function DerivationSteps({ of }: { of: readonly Step[] }) {
  const text = useText();
  return (
    <ol className={styles.steps}>
      {of.map((step, index) => (
        <li key={index}>
          {text(step.text)} <span className={styles.clause}>{step.clause}</span>
        </li>
      ))}
    </ol>
  );
}

/** The same to be written; a step that lacks words or clause stays here and is told to be open. */
export function DerivationEditor({ fixture, editor }: { fixture: Fixture; editor: Editor }) {
  const { t } = useTranslation('bench');
  const language = useLanguage();
  // What is typed is kept as typed; steps that are not whole yet have no place in the draft.
  const [typed, setTyped] = useState<readonly Step[] | null>(null);
  const steps = typed ?? fixture.derivation;
  const write = (next: readonly Step[]) => {
    setTyped(next.every(isWhole) ? null : next);
    editor.run(setDerivation(fixture.id, next.filter(isWhole)));
  };
  const change = (index: number, step: Step) => write(steps.map((one, at) => (at === index ? step : one)));
  const shown = ({ text }: Step): string => (language === 'en' ? (text.en ?? text.zh) : text.zh);
  const worded = (step: Step, words: string): Step => {
    // English words beside Chinese ones; the Chinese ones are needed and take the English ones for the time being.
    const isSecond = language === 'en' && (step.text.en !== undefined || step.text.zh.trim() !== '');
    return {
      ...step,
      text: isSecond && step.text.en !== undefined ? { ...step.text, en: words } : { ...step.text, zh: words },
    };
  };
  return (
    <div className={styles.editor}>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={index} className={styles.step}>
            <Input.TextArea
              size="small"
              autoSize
              value={shown(step)}
              placeholder={t('stepAsk')}
              aria-label={t('step', { number: index + 1 })}
              onChange={(event) => change(index, worded(step, event.target.value))}
            />
            <span className={styles.stepFoot}>
              <Input
                size="small"
                value={step.clause}
                placeholder={t('clauseAsk')}
                aria-label={t('clauseOf', { number: index + 1 })}
                status={isWhole(step) ? '' : 'warning'}
                onChange={(event) => change(index, { ...step, clause: event.target.value })}
              />
              <IconButton
                icon="trash"
                small
                label={t('removeStep', { number: index + 1 })}
                onClick={() => write(steps.filter((_, at) => at !== index))}
              />
            </span>
          </li>
        ))}
      </ol>
      {!steps.every(isWhole) && <p className={styles.open}>{t('stepOpen')}</p>}
      <Button size="small" icon={<Icon name="plus" size="small" />} onClick={() => setTyped([...steps, empty])}>
        {t('addStep')}
      </Button>
    </div>
  );
}
