import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Icon } from '../../parts/Icon.js';
import styles from './Condition.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly heading?: string | undefined;
  readonly isChosen?: boolean;
}

/** Moves the focus among the choices of a list. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
  event.preventDefault();
}

/** A short list to choose from, under headings where there are several kinds; arrows walk it. */
export function ChoiceList({
  choices,
  onChoose,
  isFocused = true,
}: {
  choices: readonly Choice[];
  onChoose: (id: string) => void;
  isFocused?: boolean;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFocused) return;
    const chosen = list.current?.querySelector<HTMLButtonElement>('[aria-pressed="true"]');
    (chosen ?? list.current?.querySelector('button'))?.focus();
  }, [isFocused]);
  return (
    <div ref={list} className={styles.choices} role="group" onKeyDown={walk}>
      {choices.map(({ id, label, heading, isChosen = false }, index) => (
        <div key={id}>
          {heading !== undefined && heading !== choices[index - 1]?.heading && (
            <p className={styles.heading}>{heading}</p>
          )}
          <button type="button" className={styles.choice} aria-pressed={isChosen} onClick={() => onChoose(id)}>
            <span>{label}</span>
            {isChosen && <Icon name="check" size="small" />}
          </button>
        </div>
      ))}
    </div>
  );
}
