import type { Assessment } from '@biaochi/schemas/types';

/** What is kept of the enterprise itself, in the order in which it is asked and reported. */
export const enterpriseFields = ['name', 'creditCode', 'address', 'contact'] as const;

/** What an assessment says beside its answers; blank fields and null are left out. */
export interface Details {
  readonly enterprise: Readonly<Record<string, string>>;
  readonly date: string;
  readonly adoption: string | null;
}

/** The assessment with these details in the place of its own. */
export function withDetails(assessment: Assessment, { enterprise, date, adoption }: Details): Assessment {
  const { enterprise: _, date: _date, adoption: _adoption, ...rest } = assessment;
  return {
    ...rest,
    enterprise: Object.fromEntries(Object.entries(enterprise).filter(([, value]) => value.trim() !== '')),
    ...(date !== '' && { date }),
    ...(adoption !== null && { adoption }),
  };
}
