import type { Request } from 'express';

/** A part of the address that the route's path names, such as `id` of `/api/drafts/:id`. */
export function parameter(request: Request, name: string): string {
  const value = request.params[name];
  if (typeof value !== 'string') throw new Error(`the path of this route names no “${name}”`);
  return value;
}
