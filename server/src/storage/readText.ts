import { readFile } from 'node:fs/promises';
import { Fault } from '../faults/index.js';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of a file as text, exactly; throws a Fault where it cannot be read or is not UTF-8. */
export async function readText(file: string): Promise<string> {
  return textOf(await readBytes(file), file);
}

/** The bytes of a file; throws a Fault where it cannot be read. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw Fault.of('file-unreadable', { seen: file, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

/** Bytes as text, exactly; throws a Fault, which names where they stood, if they are not UTF-8. */
export function textOf(bytes: Uint8Array, seen: string): string {
  const text = utf8Of(bytes);
  if (text === null) throw Fault.of('file-not-utf8', { seen });
  return text;
}

/** Bytes as text, exactly; null if they are not UTF-8. */
export function utf8Of(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}
