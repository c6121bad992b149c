import { catalogue, type FaultCode, type FaultParams } from './catalogue.js';

type Arguments<C extends FaultCode> = object extends FaultParams<C> ? [] : [params: FaultParams<C>];

/** What keeps a request or a command from its answer: a stable code, an HTTP status, a message in both languages. */
export class Fault extends Error {
  override readonly name = 'Fault';

  private constructor(
    readonly code: FaultCode,
    readonly status: number,
    readonly texts: { readonly zh: string; readonly en: string },
    /** Of `write-stale`: the document as it stands now, or null where there is none. */
    readonly current?: unknown,
    /** What else an answer says of it, beside its code and message: findings, refusals. */
    readonly details?: object,
  ) {
    super(texts.en);
  }

  /** The fault of the given code; the params are those its message names. */
  static of<C extends FaultCode>(code: C, ...[params]: Arguments<C>): Fault {
    const { status, zh, en } = catalogue[code];
    const given = (params ?? {}) as never;
    const { current, details } = given as { current?: unknown; details?: object };
    return new Fault(code, status, { zh: zh(given), en: en(given) }, current, details);
  }
}
