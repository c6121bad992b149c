/** What a refused request says: a stable code, what was seen and the remedy in both languages, and more where the code has it. */
export interface Fault {
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
  /** Of `write-stale`: the document as it stands on the server, with its revision. */
  readonly current?: unknown;
  readonly [more: string]: unknown;
}

/** A request the server refused, or did not answer: `status` is 0 where no answer came; `fault` is what the server said. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    readonly path: string,
    readonly fault: Fault | null = null,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${status === 0 ? 'no answer' : status}`, options);
    this.name = 'RequestError';
  }
}

interface Sent {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** The revision that was seen, where the server asks for it. */
  readonly revision?: number;
  readonly signal?: AbortSignal | undefined;
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean;
}

const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

async function faultIn(response: Response): Promise<Fault | null> {
  try {
    const said: unknown = await response.json();
    return isFault(said) ? said : null;
  } catch {
    return null;
  }
}

/** The JSON that the server answers, or undefined where it answers without a body; throws a RequestError otherwise. */
export async function send<T>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  { body, revision, signal, keepalive }: Sent = {},
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
      ...(keepalive && { keepalive }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestError(0, path, null, { cause });
  }
  if (!response.ok) throw new RequestError(response.status, path, await faultIn(response));
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** The JSON that the server answers to a GET; throws a RequestError otherwise. */
export const get = <T>(path: string, signal?: AbortSignal): Promise<T> => send<T>('GET', path, { signal });
