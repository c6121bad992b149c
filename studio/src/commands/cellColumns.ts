/** The columns of the table whose cells can be typed into. */
export const editableColumns = ['number', 'subgroup', 'requirement', 'class', 'scoring', 'applies', 'source'] as const;

export type EditableColumn = (typeof editableColumns)[number];

export const isEditable = (column: string): column is EditableColumn =>
  (editableColumns as readonly string[]).includes(column);

/** The fields of an indicator that a column shows. */
export const cellFields: Readonly<Record<EditableColumn, readonly string[]>> = {
  number: ['code'],
  subgroup: ['group'],
  requirement: ['title'],
  class: ['class'],
  scoring: ['scoring'],
  applies: ['applicability'],
  source: ['anchor'],
};
