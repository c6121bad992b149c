import { type KeyboardEvent, useId, useImperativeHandle, useRef, useState, type Ref } from 'react';
import styles from './Cells.module.css';
import { type Option, optionsFor, Picker } from './Picker.js';

/** Where to go after a cell was written. */
export type Onward = 'stay' | 'down' | 'up' | 'right' | 'left';

export interface CellHandle {
  /** Writes what was typed, if anything was; false where it was refused. */
  readonly settle: () => boolean;
  readonly start: () => void;
}

interface CellEditorProps {
  /** What the cell is called to those who do not see it. */
  label: string;
  /** What it says now. */
  text: string;
  /** What was typed before and refused; null for nothing. */
  kept: string | null;
  /** What it is picked from; null where it is typed freely. */
  options: readonly Option[] | null;
  startsAtOnce: boolean;
  /** Writes the text; the words of the refusal, or null when done. */
  write: (text: string) => string | null;
  keep: (text: string | null) => void;
  onward: (to: Onward) => void;
  /** Called as typing begins: what was told at the cell before is over. */
  onType: () => void;
  handle: Ref<CellHandle>;
}

/** What cannot be typed, so that it stays a key of the grid. */
const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229;

/**
 * The field of the active cell. It has the keyboard before anything is typed, unseen, so that an input method composes in
 * it from the first key on; typing shows it. While a composition is open no key means anything to the grid.
 */
export function CellEditor({
  label,
  text,
  kept,
  options,
  startsAtOnce,
  write,
  keep,
  onward,
  onType,
  handle,
}: CellEditorProps) {
  const [typed, setTyped] = useState<string | null>(kept ?? (startsAtOnce ? text : null));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const isOpen = typed !== null;
  const shown = options && isOpen ? optionsFor(options, typed === text ? '' : typed) : [];

  const type = (value: string | null): void => {
    setTyped(value);
    setRefusal(null);
    setActive(Math.max(0, value === text && options ? options.findIndex((one) => one.text === text) : 0));
    if (value === null) keep(null);
    else if (typed === null) onType();
  };
  const settle = (value = typed): boolean => {
    if (value === null || (value === text && kept === null)) {
      type(null);
      return true;
    }
    const refused = write(value);
    if (refused === null) type(null);
    else {
      setRefusal(refused);
      keep(value);
    }
    return refused === null;
  };
  const start = (): void => {
    type(text);
    // After the text stands in the field.
    requestAnimationFrame(() => input.current?.select());
  };
  useImperativeHandle(handle, () => ({ settle: () => settle(), start }));

  const pick = (option: Option | undefined): boolean => {
    if (!option?.pick) return settle(option?.text ?? typed);
    option.pick(typed === text ? '' : (typed ?? '').trim());
    type(null);
    return true;
  };
  const leave = (to: Onward): void => {
    if (options && shown[active] ? pick(shown[active]) : settle()) onward(to);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) {
      event.stopPropagation();
      if (event.key === 'Tab') event.preventDefault();
      return;
    }
    if (!isOpen) {
      if ((event.key !== 'Enter' && event.key !== 'F2') || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      start();
      return;
    }
    // Saving, undoing and the like are not the cell's.
    if ((event.ctrlKey || event.metaKey) && !['Enter', 'a', 'c', 'v', 'x', 'z'].includes(event.key)) return;
    event.stopPropagation();
    const acts: Record<string, () => void> = {
      Escape: () => type(null),
      Enter: () => leave(event.ctrlKey || event.metaKey ? 'stay' : event.shiftKey ? 'up' : 'down'),
      Tab: () => leave(event.shiftKey ? 'left' : 'right'),
      ...(shown.length > 0 && {
        ArrowDown: () => setActive((active + 1) % shown.length),
        ArrowUp: () => setActive((active + shown.length - 1) % shown.length),
      }),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <>
      <input
        ref={input}
        data-cursor
        className={isOpen ? `${styles.field} ${styles.open}` : styles.field}
        value={typed ?? ''}
        aria-label={isOpen ? label : `${label} ${text}`}
        aria-invalid={refusal !== null || undefined}
        aria-describedby={refusal === null ? undefined : `${list}-refusal`}
        autoComplete="off"
        spellCheck={false}
        {...(options && {
          role: 'combobox',
          'aria-expanded': shown.length > 0,
          'aria-controls': list,
          'aria-autocomplete': 'list' as const,
          ...(shown[active] && { 'aria-activedescendant': `${list}-${active}` }),
        })}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void settle()}
        onFocus={(event) => {
          if (startsAtOnce) event.target.select();
        }}
      />
      {options && isOpen && (
        <Picker
          id={list}
          label={label}
          options={shown}
          active={active}
          onPick={(option) => {
            if (pick(option)) onward('stay');
          }}
        />
      )}
      {refusal !== null && (
        <span id={`${list}-refusal`} role="alert" className={styles.refusal}>
          {refusal}
        </span>
      )}
    </>
  );
}
