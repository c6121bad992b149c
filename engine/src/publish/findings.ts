import type { Draft, Refusal } from '@biaochi/schemas/types';
import { check } from '../check/index.js';
import { type Diagnostic, renderDiagnostic } from '../diagnostics/index.js';
import { joinAddress } from '../model/index.js';
import { refusal } from './refusals.js';

const told = (finding: Diagnostic) => ({ zh: renderDiagnostic(finding, 'zh'), en: renderDiagnostic(finding, 'en') });

/** What the checks have against publishing: errors, and warnings that nobody has let stand with a reason. */
export function findingRefusals({ ruleset, suppressions }: Draft): {
  refusals: Refusal[];
  hints: Refusal[];
  hasErrors: boolean;
} {
  const findings = check(ruleset);
  const named = ({ code, place }: { code: string; place: string }): string => `${code} ${place}`;
  const warnings = new Set(findings.filter(({ severity }) => severity === 'warning').map(named));
  const suppressed = new Set(suppressions.map(named));
  const about = (code: 'publish-finding-error' | 'publish-warning-open', finding: Diagnostic): Refusal => ({
    ...refusal(code, `/ruleset${finding.place}`, told(finding)),
    finding: finding.code,
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const open = findings.filter((one) => one.severity === 'warning' && !suppressed.has(named(one)));
  const blank = suppressions.flatMap(({ code, reason }, index) =>
    reason.trim() === '' ? [refusal('publish-suppression-blank', joinAddress('suppressions', index), { code })] : [],
  );
  const idle = suppressions.flatMap((one, index) =>
    warnings.has(named(one))
      ? []
      : [refusal('publish-suppression-idle', joinAddress('suppressions', index), { code: one.code })],
  );
  return {
    refusals: [
      ...errors.map((one) => about('publish-finding-error', one)),
      ...open.map((one) => about('publish-warning-open', one)),
      ...blank,
    ],
    hints: idle,
    hasErrors: errors.length > 0,
  };
}
