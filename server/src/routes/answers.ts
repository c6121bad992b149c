import type { Response } from 'express';

/** Answers with a record under its revision, which a writer sends back in If-Match. */
export function sendRecord(response: Response, status: number, record: { readonly revision: number }): void {
  response
    .status(status)
    .set({ etag: `"${record.revision}"`, 'cache-control': 'no-store' })
    .json(record);
}

/** Answers with what may be another a moment later. */
export const sendFresh = (response: Response, body: unknown, status = 200): void => {
  response.status(status).set('cache-control', 'no-store').json(body);
};
