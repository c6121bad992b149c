import type { RequestHandler } from 'express';
import { Fault } from '../faults/index.js';
import type { AuditEntry } from '../storage/storage.js';
import type { RouteDeclaration } from './declaration.js';
import type { Services } from './services.js';

const MOST = 200;

/** The audit log, newest first, 200 entries at a time: `?before=` a number goes on, `?subject=` takes one kind only. */
export function auditRoutes({ storage }: Services): RouteDeclaration[] {
  const read: RequestHandler = async (request, response) => {
    const { before = '', subject = '' } = request.query;
    if (typeof before !== 'string' || !/^\d{0,15}$/.test(before) || typeof subject !== 'string') {
      throw Fault.of('request-malformed', { reason: 'before, subject' });
    }
    const end = before === '' ? Infinity : Number(before);
    const found: AuditEntry[] = [];
    for await (const entry of storage.audit()) {
      if (entry.number < end && entry.subject.startsWith(subject)) found.push(entry);
      // One more than is shown says that there are more.
      if (found.length > MOST + 1) found.shift();
    }
    const more = found.length > MOST;
    response.set('cache-control', 'no-store').json({ entries: found.reverse().slice(0, MOST), more });
  };

  return [{ method: 'get', path: '/api/audit', action: 'read', subject: 'Audit', handler: read }];
}
