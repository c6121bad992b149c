import type { ReactNode } from 'react';
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

/** The options that what was typed may mean; all of them while nothing is typed. */
export const optionsFor = (options: readonly Option[], typed: string): readonly Option[] =>
  options.filter(({ names, pick }) => pick !== undefined || names.some((name) => plain(name).includes(plain(typed))));

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
  if (options.length === 0) return null;
  return (
    <span role="listbox" id={id} aria-label={label} className={styles.picker}>
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
