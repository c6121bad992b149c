import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { sampleOfShipped } from '../commands/index.js';
import { rulesetDocument, rulesetSummaries } from '../presenters/index.js';
import { findRuleset, type RulesetStore } from '../storage/index.js';
import { sendTagged } from './conditional.js';
import type { RouteDeclaration } from './declaration.js';
import { parameter } from './parameter.js';

/** Reading rulesets: the list, one as its exact text, its fixtures, and the past assessments that ship with it. `:id` is an id, id@version or digest. */
export function rulesetRoutes({ store }: { readonly store: RulesetStore }): RouteDeclaration[] {
  const list: RequestHandler = async (request, response) => {
    for (const { file, diagnostics, fault } of await store.broken()) {
      request.log.error({ file, diagnostics, fault: fault?.message }, 'a ruleset does not read');
    }
    response.json(await rulesetSummaries(store));
  };

  const one: RequestHandler = async (request, response) => {
    const body = await rulesetDocument(store, await findRuleset(store, parameter(request, 'id')));
    // The digest names the content; two texts of one content differ in their blanks, so the texts count as well.
    const bytes = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16);
    sendTagged(request, response, `"${body.digest}.${bytes}"`, body);
  };

  const fixtures: RequestHandler = async (request, response) => {
    const found = await store.fixturesOf(await findRuleset(store, parameter(request, 'id')));
    response.json(found.flatMap((stored) => (stored.document ? [stored.document] : [])));
  };

  const past: RequestHandler = async (request, response) => {
    response.json(await sampleOfShipped({ store }, parameter(request, 'id')));
  };

  const read = { method: 'get', action: 'read', subject: 'Ruleset' } as const;
  return [
    { ...read, path: '/api/rulesets', handler: list },
    { ...read, path: '/api/rulesets/:id', handler: one },
    { ...read, path: '/api/rulesets/:id/fixtures', handler: fixtures },
    { ...read, path: '/api/rulesets/:id/past', handler: past },
  ];
}
