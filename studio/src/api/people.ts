import { get } from './request.js';

/** Names by account. */
export type People = Readonly<Record<string, string>>;

/** What everybody with an account is called today. */
export const readPeople = (signal?: AbortSignal): Promise<People> => get('/api/people', signal);
