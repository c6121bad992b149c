import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { RequestHandler } from 'express';
import { Fault } from '../faults/index.js';

const MINUTE = 60_000;

/** How many failed attempts are let through in a quarter of an hour. */
export interface AttemptLimits {
  /** From one address, whatever the name. */
  readonly address: number;
  /** From one address for one name. */
  readonly name: number;
}

export const usualLimits: AttemptLimits = { address: 40, name: 8 };

/** Handlers that stand before whatever takes a password or a token: first by address, then by address and name. */
export function attemptLimits({ address, name }: AttemptLimits): RequestHandler[] {
  const common = {
    windowMs: 15 * MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Signing in rightly is no attempt at guessing.
    skipSuccessfulRequests: true,
    handler: () => {
      throw Fault.of('too-many-attempts', { minutes: 15 });
    },
  } as const;
  const from = (ip: string | undefined): string => ipKeyGenerator(ip ?? '');
  return [
    rateLimit({ ...common, identifier: 'address', limit: address, keyGenerator: ({ ip }) => from(ip) }),
    rateLimit({
      ...common,
      identifier: 'name',
      limit: name,
      keyGenerator: ({ ip, body }) => `${from(ip)} ${nameIn(body)}`,
    }),
  ];
}

function nameIn(body: unknown): string {
  const name = (body as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' ? name.trim().toLowerCase().slice(0, 64) : '';
}
