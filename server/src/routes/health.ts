import type { RulesetStore } from '../storage/index.js';
import type { RouteDeclaration } from './declaration.js';

/** Says that the server answers, and how many rulesets it can read. */
export const healthRoutes = ({ store }: { readonly store: RulesetStore }): RouteDeclaration[] => [
  {
    method: 'get',
    path: '/api/health',
    action: 'read',
    subject: 'Health',
    handler: async (_request, response) => {
      const [list, broken] = await Promise.all([store.list(), store.broken()]);
      response.set('cache-control', 'no-store').json({ status: 'ok', rulesets: list.length, broken: broken.length });
    },
  },
];
