import type { ReactNode } from 'react';
import { LiveProvider } from '../document/useLive.js';
import { StandardProvider } from '../document/useStandard.js';
import { WhyProvider } from '../why/WhyProvider.js';
import type { Evaluation } from './useEvaluation.js';

/** Makes an evaluation the one that the form, the ruler and every why beneath speak of. */
export function Provided({ of: { standard, live }, children }: { of: Evaluation; children: ReactNode }) {
  return (
    <StandardProvider value={standard}>
      <LiveProvider value={live}>
        <WhyProvider>{children}</WhyProvider>
      </LiveProvider>
    </StandardProvider>
  );
}
