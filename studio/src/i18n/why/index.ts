import type { Language } from '../languages.js';
import { en } from './en.js';
import { zh, type WhyKey } from './zh.js';

export type { WhyKey } from './zh.js';

/** The sentences of explanations, one template a key, in each language. */
export const why: Record<Language, Record<WhyKey, string>> = { zh, en };
