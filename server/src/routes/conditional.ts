import type { Request, Response } from 'express';

/** Whether a request already holds what the tag names, by its If-None-Match. */
function holds(request: Request, tag: string): boolean {
  const names = request.get('if-none-match')?.split(',') ?? [];
  return names.map((name) => name.trim().replace(/^W\//, '')).some((name) => name === tag || name === '*');
}

/**
 * Answers with JSON under an entity tag, or with 304 to who holds it already. Express alone sends everything again to
 * clients that add `cache-control: no-cache` of their own accord, as Node's fetch does.
 */
export function sendTagged(request: Request, response: Response, tag: string, body: unknown): void {
  response.set('etag', tag);
  if (holds(request, tag)) response.status(304).end();
  else response.json(body);
}
