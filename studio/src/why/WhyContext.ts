import { createContext, useContext } from 'react';
import type { Line } from '../projections/explanation/line.js';

/** What a page needs to answer "why" anywhere on it. */
export interface WhyAnswers {
  /** The line about a subject, with what it rests on. */
  readonly lineOf: (subject: string) => Line;
  /** Shows the first two levels of a subject's why beside an element; the same subject again closes it. */
  readonly show: (subject: string, beside: HTMLElement) => void;
  /** The subject whose why is shown, or null. */
  readonly shown: string | null;
}

export const WhyContext = createContext<WhyAnswers | null>(null);

/** The answers to "why" on this page. */
export function useWhy(): WhyAnswers {
  const answers = useContext(WhyContext);
  if (answers === null) throw new Error('useWhy needs a <WhyProvider> above');
  return answers;
}
