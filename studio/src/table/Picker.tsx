import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Cells.module.css';

/** One thing to pick for a cell: what is written when it is picked, and what it looks like. */
export interface Option {
  readonly text: string;
  readonly label: ReactNode;
  /** Names that typing finds it by. */
  readonly names: readonly string[];
  /** Carries something out with what was typed, in the place of writing the text; such an option is always there. */
  readonly pick?: (typed: string) => void;
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** How well a name fits what was typed: 0 the same, 1 begins so, 2 has it within, 3 not at all. */
function fit(names: readonly string[], typed: string): number {
  const ranks = names.map(plain).map((name) => {
    if (name === typed) return 0;
    return name.startsWith(typed) ? 1 : name.includes(typed) ? 2 : 3;
  });
  return Math.min(3, ...ranks);
}

/** The options that what was typed may mean, the likeliest first; all of them, as they stand, while nothing is typed. */
export function optionsFor(options: readonly Option[], typed: string): readonly Option[] {
  const sought = plain(typed);
  if (sought === '') return options;
  return options
    .map((option) => ({ option, rank: fit(option.names, sought) }))
    .filter(({ option, rank }) => rank < 3 || option.pick !== undefined)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

/** The list beneath a cell that is picked from; the keyboard stays in the cell. */
export function Picker({
  id,
  label,
  options,
  active,
  onPick,
}: {
  id: string;
  label: string;
  options: readonly Option[];
  active: number;
  onPick: (option: Option) => void;
}) {
  const list = useRef<HTMLSpanElement>(null);
  // In braces: newer browsers return a promise, which is no clean-up.
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  if (options.length === 0) return null;
  return (
    <span ref={list} role="listbox" id={id} aria-label={label} className={styles.picker}>
      {options.map((option, index) => (
        <span
          key={option.text}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={styles.option}
          // Before the cell loses the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
        >
          {option.label}
        </span>
      ))}
    </span>
  );
}
