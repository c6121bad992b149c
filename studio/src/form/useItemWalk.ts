import type { Indicator } from '@biaochi/schemas/types';
import { useRef, useState, type RefObject } from 'react';
import { useLive } from '../document/useLive.js';
import {
  pressed,
  withAllChecks,
  withMet,
  withNotApplicable,
  withoutNotApplicable,
} from '../projections/form/answers.js';
import { fieldsOf } from '../projections/form/fields.js';

/** The items of a form with the one that keys answer. */
export interface ItemWalk {
  /** The element that holds the cards. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** The code of the item that keys answer; null until one is chosen. */
  readonly active: string | null;
  readonly setActive: (code: string) => void;
  /** Makes an item the active one, with the focus on its card. */
  readonly go: (code: string | undefined) => void;
  /** 1 met, 2 not met, 3 not applicable; J and K go to the next and the one before. */
  readonly keys: Readonly<Record<'1' | '2' | '3' | 'j' | 'k', () => void>>;
}

/** Walks these items by keys and answers them. */
export function useItemWalk(items: readonly Indicator[]): ItemWalk {
  const { assessment, setAnswer } = useLive();
  const [active, setActive] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);

  const go = (code: string | undefined) => {
    if (code === undefined) return;
    setActive(code);
    const card = list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(code)}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  };

  const at = items.findIndex((item) => item.code === active);
  const current = items[at];
  const say = (word: 'met' | 'unmet' | 'notApplicable') => {
    if (current === undefined) return;
    const answer = assessment.answers[current.code];
    if (word === 'notApplicable') {
      if (current.applicability.byEvaluator === 'forbid' && pressed(answer) !== 'notApplicable') return;
      setAnswer(
        current.code,
        answer?.notApplicable === undefined ? withNotApplicable(answer, '') : withoutNotApplicable(answer),
      );
      return;
    }
    const [field] = fieldsOf(current);
    if (field?.type === 'met') setAnswer(current.code, withMet(answer, word === 'met'));
    if (field?.type === 'checks') {
      const ids = field.checks.map((check) => check.id);
      setAnswer(current.code, withAllChecks(answer, ids, word === 'met'));
    }
  };
  return {
    list,
    active,
    setActive,
    go,
    keys: {
      '1': () => say('met'),
      '2': () => say('unmet'),
      '3': () => say('notApplicable'),
      j: () => go(items[at + 1]?.code),
      k: () => go(items[at < 0 ? 0 : at - 1]?.code),
    },
  };
}
