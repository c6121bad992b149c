import type { RequestHandler } from 'express';
import type { RulesetStore } from '../storage/index.js';

/** Says that the server answers, and how many rulesets it can read. */
export const health =
  (store: RulesetStore): RequestHandler =>
  async (_request, response) => {
    const [list, broken] = await Promise.all([store.list(), store.broken()]);
    response.set('cache-control', 'no-store').json({ status: 'ok', rulesets: list.length, broken: broken.length });
  };
