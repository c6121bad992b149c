import { type Diagnostic, type Fix, mayHaveFix } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import type { FixesAsked, FixesFound } from '../findings/fixes.worker.js';

let worker: Worker | null = null;
let number = 0;
/** The last question; a new one takes its turn, since the worker drops what was asked before. */
let last: Promise<unknown> = Promise.resolve();

function ask(ruleset: Ruleset, finding: Diagnostic): Promise<readonly Fix[]> {
  worker ??= new Worker(new URL('../findings/fixes.worker.ts', import.meta.url), { type: 'module' });
  const [own, to] = [++number, worker];
  return new Promise((resolve) => {
    const answer = ({ data }: MessageEvent<FixesFound>): void => {
      if (data.number !== own) return;
      to.removeEventListener('message', answer);
      resolve(data.fixes);
    };
    to.addEventListener('message', answer);
    to.postMessage({ number: own, ruleset, findings: [finding] } satisfies FixesAsked);
  });
}

/** The fixes of one finding, tried beside the page. */
export function askFixes(ruleset: Ruleset, finding: Diagnostic): Promise<readonly Fix[]> {
  if (!mayHaveFix(finding)) return Promise.resolve([]);
  const answer = last.then(() => ask(ruleset, finding));
  last = answer;
  return answer;
}
