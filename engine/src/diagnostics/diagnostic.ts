export type Severity = 'error' | 'warning' | 'info';
export type Language = 'zh' | 'en';

/** What a message is filled with: a text or number that was seen, or a list of them. */
export type Param = string | number | readonly (string | number)[];
export type Params = Readonly<Record<string, Param>>;

/**
 * One thing found: a stable code, how grave it is, the place (a JSON pointer in which list members stand under their
 * code or id) and what was seen there. `line` and `column` among the params, from 1, win over the place.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly place: string;
  readonly params: Params;
}

/** What the catalogue holds for a code: how grave it is, and its message, which names the rule, the sight, the remedy. */
export interface Entry<P> {
  readonly severity: Severity;
  readonly zh: (params: P) => string;
  readonly en: (params: P) => string;
}

type Messages<P> = Pick<Entry<P>, 'zh' | 'en'>;

/** An entry of the catalogue whose message needs params of the shape P. */
export const error = <P = object>(messages: Messages<P>): Entry<P> => ({ severity: 'error', ...messages });
export const warning = <P = object>(messages: Messages<P>): Entry<P> => ({ severity: 'warning', ...messages });
export const info = <P = object>(messages: Messages<P>): Entry<P> => ({ severity: 'info', ...messages });
