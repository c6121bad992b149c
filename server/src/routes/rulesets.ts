import { createHash } from 'node:crypto';
import { Router } from 'express';
import { rulesetDocument, rulesetSummaries } from '../presenters/index.js';
import { sendTagged } from './conditional.js';
import { findRuleset, type RulesetStore } from '../storage/index.js';

/** Reading rulesets: the list, one as its exact text, and its fixtures. `:id` is an id, id@version or digest. */
export function rulesetRoutes(store: RulesetStore): Router {
  const router = Router();

  router.get('/', async (request, response) => {
    for (const { file, diagnostics, fault } of await store.broken()) {
      request.log.error({ file, diagnostics, fault: fault?.message }, 'a ruleset does not read');
    }
    response.json(await rulesetSummaries(store));
  });

  router.get('/:id', async (request, response) => {
    const body = rulesetDocument(await findRuleset(store, request.params.id));
    // The digest names the content; two texts of one content differ in their blanks, so the texts count as well.
    const bytes = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16);
    sendTagged(request, response, `"${body.digest}.${bytes}"`, body);
  });

  router.get('/:id/fixtures', async (request, response) => {
    const { document } = await findRuleset(store, request.params.id);
    const newest = await store.byId(document.id);
    const fixtures = newest?.document.version === document.version ? await store.fixtures(document.id) : [];
    response.json(fixtures.flatMap((stored) => (stored.document ? [stored.document] : [])));
  });

  return router;
}
