import { restore } from '../../storage/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { verifiedText } from '../text/verifiedText.js';
import type { DataOptions } from './audit.js';

/** Puts a backup into an empty data folder. Exit code 1 where the backup does not hold, and then nothing is written. */
export async function restoreData(
  from: string,
  options: DataOptions,
  { data, print, style }: CommandContext,
): Promise<ExitCode> {
  const verified = await restore(options.data ?? data, from);
  print(verifiedText(verified, 'restored', options, style));
  return verified.problems.length > 0 ? 1 : 0;
}
