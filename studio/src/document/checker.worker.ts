/// <reference lib="webworker" />
// Runs the checks beside the page: under every reading they take longer than a keystroke may.
import { check } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';

addEventListener('message', ({ data }: MessageEvent<{ number: number; ruleset: Ruleset }>) => {
  postMessage({ number: data.number, findings: check(data.ruleset) });
});
