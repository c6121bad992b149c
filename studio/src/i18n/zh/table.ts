/** The table of indicators. */
export const table = {
  name: '表格',
} as const;
