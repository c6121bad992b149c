import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useExplain } from './useExplanation.js';
import { WhyContext, type WhyAnswers } from './WhyContext.js';
import { WhyPopover } from './WhyPopover.js';

interface Shown {
  subject: string;
  beside: HTMLElement;
}

/** Lets every number and mark beneath it open its why; one popover for the whole page. */
export function WhyProvider({ children }: { children: ReactNode }) {
  const lineOf = useExplain();
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useCallback<WhyAnswers['show']>(
    (subject, beside) => setShown((before) => (before?.beside === beside ? null : { subject, beside })),
    [],
  );
  const close = useCallback(() => setShown(null), []);
  const answers = useMemo(() => ({ lineOf, show, shown: shown?.subject ?? null }), [lineOf, show, shown]);
  return (
    <WhyContext value={answers}>
      {children}
      {shown && <WhyPopover key={shown.subject} line={lineOf(shown.subject)} beside={shown.beside} onClose={close} />}
    </WhyContext>
  );
}
