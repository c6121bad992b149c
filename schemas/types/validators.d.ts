/** One fault that a validator found: where (`instancePath`), which keyword, and its parameters. */
export interface SchemaFault {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: SchemaFault[] | null;
}

export const ruleset: Validator;
export const assessment: Validator;
export const fixture: Validator;
export const result: Validator;
export const description: Validator;
export const variant: Validator;
export const diff: Validator;
export const replay: Validator;
export const past: Validator;
export const draft: Validator;
export const adoption: Validator;
export const mapping: Validator;
