/// <reference lib="webworker" />
// Runs the checks beside the page: under every reading they take longer than a keystroke may.
import { check } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import type { Question } from './useNewest.js';

addEventListener('message', ({ data }: MessageEvent<Question<Ruleset>>) => {
  postMessage({ number: data.number, answer: check(data.asked) });
});
