import { type Adapter, Low } from 'lowdb';
import { type Files, isAbsent } from './files.js';
import { writeDurably } from './writeDurably.js';

/** How the value of a file is written, and read again; reading throws where the text is not exactly what was written. */
export interface Form<T> {
  write(value: T): string;
  read(text: string, file: string): T;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of a file as text; of what is no UTF-8 the text that no form accepts. */
export function textIn(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return '';
  }
}

/** lowdb's adapter for one file, which lowdb's own does not match: durable, and checked when it is read. */
class JsonFile<T> implements Adapter<T> {
  constructor(
    private readonly files: Files,
    private readonly file: string,
    private readonly form: Form<T>,
  ) {}

  async read(): Promise<T | null> {
    try {
      return this.form.read(textIn(await this.files.read(this.file)), this.file);
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  write(value: T): Promise<void> {
    return writeDurably(this.files, this.file, this.form.write(value));
  }
}

// lowdb changes its memory before the file, so that after a failed write its memory lies: none is kept here.

/** What a file holds; null where there is none. */
export async function load<T>(files: Files, file: string, form: Form<T>): Promise<T | null> {
  const low = new Low<T | null>(new JsonFile<T>(files, file, form) as Adapter<T | null>, null);
  await low.read();
  return low.data;
}

/** Puts a value into a file, durably. */
export const save = <T>(files: Files, file: string, form: Form<T>, value: T): Promise<void> =>
  new Low(new JsonFile(files, file, form), value).write();
