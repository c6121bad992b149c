import { gunzipSync, gzipSync } from 'node:zlib';
import type { Storage, Write } from '../../storage/index.js';

/** The texts that a replay keeps beside its record. */
export type ReplayText = 'from' | 'to' | 'checkpoint' | 'report';

/** A part has at most 1 MiB of base64: a document of a size that saves well. */
const PART = 1 << 20;

const idOf = (replay: string, text: ReplayText, part: number): string => `${replay}-${text}-${part}`;

async function revisionsOf(storage: Storage, replay: string, text: ReplayText): Promise<number[]> {
  const found: number[] = [];
  for (let part = 0; ; part++) {
    const stored = await storage.get('replayParts', idOf(replay, text, part));
    if (!stored) return found;
    found.push(stored.revision);
  }
}

/** The writes that put a text of a replay in its place, over what stands there; null takes it away. */
export async function textWrites(
  storage: Storage,
  replay: string,
  name: ReplayText,
  text: string | null,
): Promise<Write[]> {
  const standing = await revisionsOf(storage, replay, name);
  const packed = text === null ? '' : gzipSync(text).toString('base64');
  const count = Math.ceil(packed.length / PART);
  return Array.from({ length: Math.max(count, standing.length) }, (_, part): Write => {
    const value = part < count ? { gzip: packed.slice(part * PART, (part + 1) * PART) } : null;
    return { collection: 'replayParts', id: idOf(replay, name, part), expected: standing[part] ?? 0, value };
  });
}

/** A text that a replay keeps, or null where it keeps none. */
export async function textOf(storage: Storage, replay: string, name: ReplayText): Promise<string | null> {
  const parts: string[] = [];
  for (let part = 0; ; part++) {
    const stored = await storage.get('replayParts', idOf(replay, name, part));
    if (!stored) break;
    parts.push(stored.value.gzip);
  }
  return parts.length === 0 ? null : gunzipSync(Buffer.from(parts.join(''), 'base64')).toString('utf8');
}
