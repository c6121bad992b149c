import type { Request } from 'express';

/** Whether a name or address means this machine only. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

/**
 * Whether a request was made on this machine to this machine: the host it asked for is a loopback one, which a page of
 * another site that has its name point here cannot claim, and no proxy stands between.
 */
export const isLocal = (request: Request): boolean =>
  isLoopback(request.hostname) &&
  ['x-forwarded-for', 'x-forwarded-host', 'forwarded'].every((name) => request.get(name) === undefined);
