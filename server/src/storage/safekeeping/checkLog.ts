import { Fault } from '../../faults/index.js';
import { entryOf, follows, NO_HASH } from '../audit/entry.js';
import { linesOf } from '../audit/readLog.js';
import { documentPath } from '../durable/fileName.js';
import { type Head, NO_HEAD, unsealedHead } from '../durable/head.js';
import { textIn } from '../durable/jsonFile.js';
import type { AuditedWrite } from '../storage.js';
import type { Snapshot } from './snapshot.js';

export interface CheckedLog {
  readonly entries: number;
  readonly hash: string;
  /** What the log says last of each document, by its path. */
  readonly latest: ReadonlyMap<string, AuditedWrite>;
  readonly problems: Fault[];
}

/** Walks the whole chain and holds its end against the head. What is damaged is reported and stepped over. */
export function checkLog(snapshot: Snapshot): CheckedLog {
  const latest = new Map<string, AuditedWrite>();
  const problems: Fault[] = [];
  // After a damaged line the next one's place in the chain cannot be told: it is taken as it comes.
  let end: { number: number; hash: string } | null = { number: 0, hash: NO_HASH };
  let [entries, hash] = [0, NO_HASH];
  for (const [name, bytes] of segmentsIn(snapshot)) {
    const lines = linesOf(textIn(bytes));
    if (lines.length === 0) problems.push(Fault.of('audit-damaged', { seen: name }));
    lines.forEach((line, index) => {
      const entry = entryOf(line);
      const holds = entry !== null && (end === null || follows(entry, end.number, end.hash));
      if (!holds) problems.push(Fault.of('audit-damaged', { seen: `${name}:${index + 1}` }));
      end = entry;
      if (!entry) return;
      [entries, hash] = [entry.number, entry.hash];
      for (const write of entry.writes) latest.set(documentPath(write.collection, write.id), write);
    });
  }
  const head = headIn(snapshot);
  if (!head) problems.push(Fault.of('audit-damaged', { seen: 'head.json' }));
  else if (entries < head.entries) problems.push(Fault.of('audit-cut', { present: entries, logged: head.entries }));
  else if (hash !== head.hash) problems.push(Fault.of('audit-damaged', { seen: 'head.json' }));
  return { entries, hash, latest, problems };
}

const segmentsIn = (snapshot: Snapshot): [string, Buffer][] =>
  [...snapshot].filter(([name]) => name.startsWith('audit/')).sort(([a], [b]) => (a < b ? -1 : 1));

/** The head; of a folder in which nothing has happened, the first; null where it is damaged or missing. */
function headIn(snapshot: Snapshot): Head | null {
  const bytes = snapshot.get('head.json');
  if (bytes) return unsealedHead(textIn(bytes));
  return segmentsIn(snapshot).length === 0 ? NO_HEAD : null;
}
