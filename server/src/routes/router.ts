import express, { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import { accessOf } from '../access/index.js';
import { Fault } from '../faults/index.js';
import type { Stored } from '../storage/index.js';
import type { RouteDeclaration } from './declaration.js';
import { requireRevision } from './revision.js';

const KIBIBYTE = 1024;
const BODY_LIMIT = 64 * KIBIBYTE;

/** The router that has the routes of the table and no others; each asks for its permission before it reads a body. */
export function routerOf(table: readonly RouteDeclaration[]): Router {
  const router = Router({ caseSensitive: true, strict: true });
  for (const route of table) router[route.method](route.path, ...handlersOf(route));
  return router;
}

function handlersOf({
  action,
  subject,
  needsIfMatch,
  body: kind,
  bodyLimit,
  method,
  handler,
  showCurrent,
}: RouteDeclaration) {
  const permitted: RequestHandler = (request, _response, next) => {
    accessOf(request).demand(action, subject);
    next();
  };
  const isRead = method !== 'get' && kind !== 'stream';
  const body = !isRead ? [] : [jsonOnly, express.json({ limit: bodyLimit ?? BODY_LIMIT, strict: false })];
  return [
    permitted,
    ...(needsIfMatch ? [requireRevision] : []),
    ...body,
    handler,
    ...(showCurrent ? [staleWith(showCurrent)] : []),
  ].flat();
}

/** Adds to the refusal of a late write what the record is now, so that the writer can merge. */
const staleWith =
  (show: (stored: Stored<never>) => object): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (!(error instanceof Fault && error.code === 'write-stale' && error.current)) {
      next(error);
      return;
    }
    const stored = error.current as Stored<never>;
    const current = { ...show(stored), revision: stored.revision };
    response
      .status(error.status)
      .set({ etag: `"${stored.revision}"`, 'cache-control': 'no-store' })
      .json({ code: error.code, message: error.texts, current });
  };

/** Refuses a body that is not JSON: forms of other sites can send every other kind without asking. */
const jsonOnly: RequestHandler = (request, _response, next) => {
  // `is` answers null where there is no body; browsers say of none that it is 0 bytes long.
  const kind = request.is('application/json');
  if (kind === false && request.get('content-length') !== '0')
    throw Fault.of('body-not-json', { seen: request.get('content-type') ?? '—' });
  next();
};
