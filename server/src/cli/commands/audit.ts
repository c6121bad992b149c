import type { Language } from '@biaochi/engine';
import { verifyData } from '../../storage/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { verifiedText } from '../text/verifiedText.js';

export interface DataOptions {
  /** The data folder; the installation's own when absent. */
  readonly data?: string;
  readonly json: boolean;
  readonly lang: Language;
}

/**
 * Checks the audit log's chain and its end, and every document against it. Exit code 0 when all holds, 1 when something
 * does not, 2 where there are no data.
 */
export async function auditVerify(options: DataOptions, { data, print, style }: CommandContext): Promise<ExitCode> {
  const verified = await verifyData(options.data ?? data);
  print(verifiedText(verified, 'verified', options, style));
  return verified.problems.length > 0 ? 1 : 0;
}
