import { backup } from '../../storage/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { verifiedText } from '../text/verifiedText.js';
import type { DataOptions } from './audit.js';

/** Copies the data into a new file (`*.gz`) or folder, also while the server runs. Exit code 1 where they do not hold. */
export async function backupData(
  to: string,
  options: DataOptions,
  { data, print, style }: CommandContext,
): Promise<ExitCode> {
  const verified = await backup(options.data ?? data, to);
  print(verifiedText(verified, 'backedUp', options, style));
  return verified.problems.length > 0 ? 1 : 0;
}
