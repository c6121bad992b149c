import { type Diagnostic, type Fix, mayHaveFix } from '@biaochi/engine';
import { useEffect, useRef, useState } from 'react';
import { useOpenStandard } from '../document/useStandard.js';
import type { FixesAsked, FixesFound } from './fixes.worker.js';
import { keyOfFinding } from './key.js';

/** The fixes found so far, by the key of their finding. */
export type Fixes = ReadonlyMap<string, readonly Fix[]>;

const MOST = 40;
const none: Fixes = new Map();

/**
 * The fixes of findings, sought beside the typing since each is tried before it is offered; those of an older version
 * are gone at once. `first` is sought before the others.
 */
export function useFixes(findings: readonly Diagnostic[], first: string | null): Fixes {
  const { ruleset, isChecked } = useOpenStandard();
  const [found, setFound] = useState<{ readonly of: object; readonly fixes: Fixes }>({ of: none, fixes: none });
  const worker = useRef<Worker | null>(null);
  const number = useRef(0);
  const known = found.of === ruleset ? found.fixes : none;
  const sought = findings.filter((finding) => mayHaveFix(finding) && !known.has(keyOfFinding(finding)));
  const urgent = sought.filter((finding) => keyOfFinding(finding) === first);
  const asked = [...urgent, ...sought.filter((finding) => !urgent.includes(finding))].slice(0, MOST);

  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    if (!isChecked || asked.length === 0) return;
    const own = ++number.current;
    worker.current ??= new Worker(new URL('./fixes.worker.ts', import.meta.url), { type: 'module' });
    worker.current.onmessage = ({ data }: MessageEvent<FixesFound>) => {
      if (data.number !== own) return;
      setFound((before) => {
        const fixes = before.of === ruleset ? before.fixes : none;
        return { of: ruleset, fixes: new Map([...fixes, [keyOfFinding(data.finding), data.fixes]]) };
      });
    };
    const message: FixesAsked = { number: own, ruleset, findings: asked };
    worker.current.postMessage(message);
    // What is asked follows from these; the list itself is a new one at every render.
  }, [ruleset, isChecked, first]);
  return known;
}
