import type { Assessment, Result, Ruleset, Text } from '@biaochi/schemas/types';
import type { Language } from '../../i18n/languages.js';
import { why, type WhyKey } from '../../i18n/why/index.js';
import { catalogOf, type Catalog } from '../words/catalog.js';
import { plain, say, type Sentence } from '../words/sentence.js';
import { pick } from '../words/text.js';

/** Which points a verdict rests on: those earned (best grade), those lost (a lower one), those still open (undetermined). */
export type Stand = 'earned' | 'lost' | 'open';

/** What every sentence of an explanation needs: the ruleset, the result, and a voice in one language. */
export interface Scope {
  readonly catalog: Catalog;
  readonly result: Result;
  /** What was answered and stated; null where only the result is at hand. */
  readonly assessment: Assessment | null;
  readonly language: Language;
  readonly stand: Stand;
  /** The sentence of a key. */
  readonly tell: (key: WhyKey, slots?: Parameters<typeof say>[1]) => Sentence;
  /** The sentence of a key as plain text. */
  readonly word: (key: WhyKey, slots?: Parameters<typeof say>[1]) => string;
  readonly text: (text: Text | undefined) => string;
}

/** The scope of one result of one (resolved) ruleset in one language. */
export function scopeOf(
  ruleset: Ruleset,
  result: Result,
  language: Language,
  assessment: Assessment | null = null,
): Scope {
  const catalog = catalogOf(ruleset);
  const tell: Scope['tell'] = (key, slots) => say(why[language][key], slots);
  return {
    catalog,
    result,
    assessment,
    language,
    stand: standOf(ruleset, result),
    tell,
    word: (key, slots) => plain(tell(key, slots)),
    text: (text) => pick(text, language),
  };
}

function standOf(ruleset: Ruleset, result: Result): Stand {
  if (result.outcome.grade === null) return 'open';
  const best = [...ruleset.grades].sort((a, b) => a.order - b.order)[0];
  return best?.id === result.outcome.grade ? 'earned' : 'lost';
}
