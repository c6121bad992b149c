/// <reference lib="webworker" />
// Arranges a canvas beside the page: a thousand nodes take longer than a picture may.
import type { Question } from '../document/useNewest.js';
import { arrange, type ArrangeRequest } from './arrange.js';

addEventListener('message', ({ data }: MessageEvent<Question<ArrangeRequest>>) => {
  postMessage({ number: data.number, answer: arrange(data.asked) });
});
