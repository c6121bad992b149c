import { diagnostic, type Diagnostic, renderDiagnostic, validateBy } from '@biaochi/engine';
import { adoption, assessment, draft, mapping } from '@biaochi/schemas/validators';
import type { Adoption, Assessment, Draft, Mapping } from '@biaochi/schemas/types';
import { Fault } from '../faults/index.js';

const validators = { adoption, assessment, draft, mapping };

/** The fault of a body, with every finding in both languages. */
export function bodyInvalid(diagnostics: readonly Diagnostic[]): Fault {
  const findings = diagnostics.map((one) => {
    const message = { zh: renderDiagnostic(one, 'zh'), en: renderDiagnostic(one, 'en') };
    return { code: one.code, severity: one.severity, place: one.place, message };
  });
  const { place, message } = findings[0]!;
  const first = { zh: `${place} ${message.zh}`, en: `${place} ${message.en}` };
  return Fault.of('body-invalid', { errors: findings.length, first, details: { findings } });
}

function shaped<T>(name: keyof typeof validators, value: unknown): T {
  const { document, diagnostics } = validateBy<T>(validators[name], name, value);
  if (!document) throw bodyInvalid(diagnostics);
  return document;
}

/** Fixtures under an id that another one has already: what is said of one by its id would be said of both. */
function repeatedIds({ fixtures }: Draft): Diagnostic[] {
  return fixtures.flatMap(({ id }, at) => {
    const first = fixtures.findIndex((one) => one.id === id);
    return first === at
      ? []
      : [diagnostic('duplicate-code', `/fixtures/${at}`, { key: id, first: `/fixtures/${first}` })];
  });
}

/** The value as a document, or the fault `body-invalid`. */
export function asDraft(value: unknown): Draft {
  const draft = shaped<Draft>('draft', value);
  const repeated = repeatedIds(draft);
  if (repeated.length > 0) throw bodyInvalid(repeated);
  return draft;
}

export const asAdoption = (value: unknown): Adoption => shaped<Adoption>('adoption', value);
export const asMapping = (value: unknown): Mapping => shaped<Mapping>('mapping', value);
export const asAssessment = (value: unknown): Assessment => shaped<Assessment>('assessment', value);

/** A reason that somebody gives; throws `reason-missing` where it is blank. */
export function asReason(value: unknown): string {
  const reason = (value as { reason?: unknown } | null)?.reason;
  if (typeof reason !== 'string' || reason.trim() === '') throw Fault.of('reason-missing');
  return reason.trim();
}
