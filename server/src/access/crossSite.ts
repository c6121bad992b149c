import type { RequestHandler } from 'express';
import { Fault } from '../faults/index.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site's page sends. Every browser of today names with each unsafe request where it comes from,
 * by `Origin`, and most by `Sec-Fetch-Site`. What names neither comes from no page: it is let through only where it
 * brings no cookie either, so that a program may sign in and is told by our own words what else it must send.
 */
export const refuseCrossSite: RequestHandler = (request, _response, next) => {
  if (SAFE.has(request.method)) {
    next();
    return;
  }
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const named = site !== undefined || origin !== undefined;
  const ours = (site === undefined || site === 'same-origin') && (origin === undefined || isHere(origin, request.host));
  if (named ? !ours : request.get('cookie') !== undefined) throw Fault.of('cross-site');
  next();
};

/** Whether an origin is the host that was asked; `null`, which pages in sandboxes have, never is. */
function isHere(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: named } = new URL(origin);
  return (protocol === 'http:' || protocol === 'https:') && named === host.toLowerCase();
}
