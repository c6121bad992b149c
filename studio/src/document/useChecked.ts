import type { Diagnostic } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useEffect, useRef, useState } from 'react';
import { type Checked, unchecked } from './openDraft.js';

interface Checker {
  readonly ask: (ruleset: Ruleset) => void;
  readonly stop: () => void;
}

/** A checker that works on one version at a time; of those that come meanwhile only the last is looked at. */
function startChecker(found: (checked: Checked) => void): Checker {
  const worker = new Worker(new URL('./checker.worker.ts', import.meta.url), { type: 'module' });
  let asked: Ruleset | null = null;
  let next: Ruleset | null = null;
  let number = 0;
  const send = (ruleset: Ruleset): void => {
    asked = ruleset;
    worker.postMessage({ number: ++number, ruleset });
  };
  const goOn = (): void => {
    asked = null;
    if (next === null) return;
    const ruleset = next;
    next = null;
    send(ruleset);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<{ number: number; findings: Diagnostic[] }>) => {
    if (data.number !== number || asked === null) return;
    found({ ruleset: asked, findings: data.findings });
    goOn();
  });
  // A version that the checks cannot stand stays unchecked, and the next one is looked at.
  worker.addEventListener('error', goOn);
  return {
    ask: (ruleset) => {
      if (asked === null) send(ruleset);
      else next = asked === ruleset ? null : ruleset;
    },
    stop: () => worker.terminate(),
  };
}

/** What the checks find in a ruleset, following its edits: the findings of the last version that was checked, and which. */
export function useChecked(ruleset: Ruleset): Checked {
  const [checked, setChecked] = useState<Checked>(unchecked);
  const checker = useRef<Checker | null>(null);
  useEffect(() => {
    const started = startChecker(setChecked);
    checker.current = started;
    return () => {
      started.stop();
      checker.current = null;
    };
  }, []);
  useEffect(() => checker.current?.ask(ruleset), [ruleset]);
  return checked;
}
