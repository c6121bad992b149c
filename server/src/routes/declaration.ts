import type { Action, Subject } from '@biaochi/schemas/permissions';
import type { RequestHandler } from 'express';

/**
 * One route of the API. The table of these is the only way into the server: what is not declared does not exist, and
 * nobody reaches a handler whom schemas/permissions.json does not let in.
 */
export interface RouteDeclaration {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** The whole address, such as `/api/drafts/:id`. */
  readonly path: string;
  /** What the caller must be allowed to do; conditions on the record itself the handler demands by `demand`. */
  readonly action: Action;
  readonly subject: Subject;
  /** The request must say by `If-Match: "N"` which revision it saw; the handler reads it with `expectedRevision`. */
  readonly needsIfMatch?: boolean;
  /** The most bytes its JSON body may have; 64 KiB where nothing is said. */
  readonly bodyLimit?: number;
  /** What stands before everything else of this route, such as a limit on its rate. */
  readonly first?: RequestHandler;
  readonly handler: RequestHandler;
}
