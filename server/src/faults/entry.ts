/** A fault as the catalogue has it: its HTTP status and its message in both languages. */
export interface Entry<P> {
  /** The HTTP status where the fault reaches a browser. */
  readonly status: number;
  readonly zh: (params: P) => string;
  readonly en: (params: P) => string;
}

export const entry = <P = object>(status: number, zh: (params: P) => string, en: (params: P) => string): Entry<P> => ({
  status,
  zh,
  en,
});
