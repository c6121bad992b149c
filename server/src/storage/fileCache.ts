import { stat } from 'node:fs/promises';

/** What a function makes of a file, made again only when the file's time or size has changed. */
export function fileCache<T>(make: (file: string) => Promise<T>): (file: string) => Promise<T> {
  const made = new Map<string, { readonly key: string; readonly value: Promise<T> }>();
  return async (file) => {
    const { mtimeMs, size } = await stat(file);
    const key = `${mtimeMs}:${size}`;
    const known = made.get(file);
    if (known?.key === key) return known.value;
    const value = make(file);
    made.set(file, { key, value });
    // A failure is not kept: the next caller tries again.
    value.catch(() => made.delete(file));
    return value;
  };
}
