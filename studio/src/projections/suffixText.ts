import { ordered } from '@biaochi/engine';
import type { Result, Ruleset, Text } from '@biaochi/schemas/types';

/** What is written behind the grade's name: the suffixes that stand, one after another; those still open in brackets, `+（*?）`. */
export function suffixText({ suffixes }: Ruleset, { outcome }: Result, text: (text: Text) => string): string {
  const written = (holds: boolean | null): string =>
    ordered(suffixes)
      .filter(({ id }) => outcome.grade !== null && outcome.suffixes?.[id]?.holds === holds)
      .map((one) => text(one.text))
      .join('');
  const open = written(null);
  return written(true) + (open === '' ? '' : `（${open}?）`);
}
