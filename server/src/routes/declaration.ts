import type { Action, Subject } from '@biaochi/schemas/permissions';
import type { RequestHandler } from 'express';
import type { Stored } from '../storage/index.js';

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
  /**
   * How the record is shown to a writer who came too late: `current` of the 412 answer is its revision and this. Where
   * nothing is said, the answer does not show it.
   */
  readonly showCurrent?: (stored: Stored<never>) => object;
  /** The most bytes its JSON body may have; 64 KiB where nothing is said. */
  readonly bodyLimit?: number;
  /** `stream`: the handler reads the body itself, and refuses what is not of the kinds that it takes. */
  readonly body?: 'stream';
  /** What answers; of several each passes the request on to the next, such as a limit on attempts. */
  readonly handler: RequestHandler | readonly RequestHandler[];
}
