import type { ErrorRequestHandler, RequestHandler } from 'express';
import { Fault } from '../faults/index.js';

/** The answer for addresses that nothing else took. */
export const nothingHere: RequestHandler = (request) => {
  throw Fault.of('nothing-here', { seen: request.originalUrl });
};

/** Turns whatever was thrown into `{ code, message: { zh, en } }`; what is not a Fault is logged and told apart by status only. */
export const presentFault: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const fault = asFault(error);
  if (fault.status >= 500) request.log.error(error);
  response
    .status(fault.status)
    .set('cache-control', 'no-store')
    .json({ code: fault.code, message: fault.texts, ...fault.details });
};

function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const { status, message } = error as { status?: unknown; message?: unknown };
  if (status === 413) return Fault.of('body-too-large');
  // Express throws these for addresses and bodies that it cannot decode.
  return typeof status === 'number' && status >= 400 && status < 500
    ? Fault.of('request-malformed', { reason: String(message) })
    : Fault.of('server-failed');
}
