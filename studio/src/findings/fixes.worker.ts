import { type Diagnostic, type Fix, fixesFor } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';

/** What is asked: the fixes of some findings of a ruleset, the most urgent first. */
export interface FixesAsked {
  readonly number: number;
  readonly ruleset: Ruleset;
  readonly findings: readonly Diagnostic[];
}

/** What is answered, finding by finding. */
export interface FixesFound {
  readonly number: number;
  readonly finding: Diagnostic;
  readonly fixes: readonly Fix[];
}

let latest = 0;

/** Answers one finding and goes on with the next, unless something else was asked meanwhile. */
function answer({ number, ruleset, findings }: FixesAsked, index: number): void {
  const finding = findings[index];
  if (number !== latest || finding === undefined) return;
  const found: FixesFound = { number, finding, fixes: fixesFor(ruleset, finding) };
  self.postMessage(found);
  setTimeout(() => answer({ number, ruleset, findings }, index + 1));
}

self.addEventListener('message', ({ data }: MessageEvent<FixesAsked>) => {
  latest = data.number;
  answer(data, 0);
});
