import { existsSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../faults/index.js';
import { publishedRulesets, readOnly } from '../storage/index.js';
import type { CommandContext } from './context.js';

export interface PublishedOptions {
  /** A data folder whose published rulesets and adoptions count as well. */
  readonly data?: string;
}

/** The context with what is published in the data folder that the options name; throws a Fault where it is none. */
export function withData(context: CommandContext, { data }: PublishedOptions): CommandContext {
  if (data === undefined) return context;
  if (!existsSync(path.join(data, 'head.json'))) throw Fault.of('data-missing', { seen: data });
  const reader = readOnly(data);
  return {
    ...context,
    store: publishedRulesets(context.store, reader),
    adoption: async (digest) => (await reader.get('adoptions', digest))?.value.adoption ?? null,
  };
}
