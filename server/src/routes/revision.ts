import type { Request, RequestHandler } from 'express';
import { Fault } from '../faults/index.js';

const seen = new WeakMap<Request, number>();

/** Reads `If-Match: "N"`; answers 428 where it is missing and 400 where it names no revision. */
export const requireRevision: RequestHandler = (request, _response, next) => {
  const given = request.get('if-match');
  if (given === undefined) throw Fault.of('if-match-missing');
  const revision = /^"([1-9]\d{0,14})"$/.exec(given)?.[1];
  if (revision === undefined) throw Fault.of('if-match-malformed', { seen: given });
  seen.set(request, Number(revision));
  next();
};

/** The revision that the caller saw, of a route declared with `needsIfMatch`. */
export function expectedRevision(request: Request): number {
  const revision = seen.get(request);
  if (revision === undefined) throw new Error('this route is not declared with needsIfMatch');
  return revision;
}
