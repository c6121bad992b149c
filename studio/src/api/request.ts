/** A request the server refused, or did not answer: `status` is 0 where no answer came. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${status === 0 ? 'no answer' : status}`, options);
    this.name = 'RequestError';
  }
}

/** The JSON that the server answers to a GET; throws a RequestError otherwise. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { headers: { accept: 'application/json' }, ...(signal && { signal }) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestError(0, path, { cause });
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new RequestError(response.status, path);
  }
  return (await response.json()) as T;
}
