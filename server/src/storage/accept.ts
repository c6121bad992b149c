import { Fault } from '../faults/index.js';
import { collections } from './collections.js';
import { asJson } from './digestOf.js';
import type { AcceptedWrite } from './durable/plan.js';
import type { AuditNote, Stored, Write } from './storage.js';

/** A document takes at most this many bytes as JSON: 4 MiB. Most are far below 1 MiB; larger ones make every save slow. */
const MOST_BYTES = 1 << 22;

/** How people are told of a document. */
const name = ({ collection, id }: Write): string => `${collection}/${id}`;

/** The writes of a commit as they are at this moment, as plain JSON. Throws where a commit could never be right. */
export function frozen(writes: readonly Write[], note: AuditNote | null): readonly Write[] {
  const seen = new Set<string>();
  return writes.map((write) => {
    const { collection, id, expected } = write;
    if (seen.has(name(write))) throw new TypeError(`A commit writes ${name(write)} twice`);
    seen.add(name(write));
    if (!note && collections[collection].audited) throw new TypeError(`${name(write)} needs a note for the audit log`);
    const value = asJson(write.value);
    const bytes = Buffer.byteLength(JSON.stringify(value));
    if (bytes > MOST_BYTES) throw Fault.of('record-too-large', { seen: name(write), bytes, most: MOST_BYTES });
    return { collection, id, expected, value };
  });
}

/** A write with its new revision, given what stands; throws `record-immutable` or `write-stale`. */
export function accept(write: Write, current: Stored<unknown> | null): AcceptedWrite {
  const { collection, id, expected, value } = write;
  if (current && collections[collection].immutable) throw Fault.of('record-immutable', { seen: name(write) });
  const present = current?.revision ?? 0;
  // There is nothing to delete where there is nothing, whatever was expected.
  const isStale = present !== expected || (value === null && !current);
  if (isStale) throw Fault.of('write-stale', { seen: name(write), expected, present, current });
  return { collection, id, revision: present + 1, value };
}
