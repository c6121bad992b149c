import { get } from './request.js';

/** One entry of the audit log: who did what to what. */
export interface AuditEntry {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  /** The name of the account on that day. */
  readonly name?: string;
  readonly action: string;
  /** `collection/id`. */
  readonly subject: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

export interface AuditPage {
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  /** Whether older ones follow. */
  readonly more: boolean;
}

/** A page of the audit log: of one kind of subject (empty: all), older than a number. */
export function readAudit(subject: string, before: number | null, signal?: AbortSignal): Promise<AuditPage> {
  const query = new URLSearchParams({ subject, ...(before !== null && { before: String(before) }) });
  return get(`/api/audit?${query.toString()}`, signal);
}
