import { compile, type Diagnostic, encode } from '@biaochi/engine';
import type { Adoption, Ruleset } from '@biaochi/schemas/types';

/** What is wrong with the values of an adoption: parameters that the ruleset has not, values outside their range. */
export function valueFindings(ruleset: Ruleset, { values }: Adoption): Diagnostic[] {
  const { findings } = encode(compile(ruleset), { format: 1, ruleset: ruleset.id, parameters: values, answers: {} });
  return findings
    .filter(({ severity, place }) => severity === 'error' && place.startsWith('/parameters/'))
    .map((finding) => ({ ...finding, place: finding.place.replace('/parameters/', '/values/') }));
}
