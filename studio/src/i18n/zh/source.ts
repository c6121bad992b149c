/** The ruleset as text. */
export const source = {
  editor: '规则集源码，只读',
  readOnly: '只读',
  lines_other: '{{count}}行',
  files: '显示哪份文件',
  flattened: '展开后',
  own: '变体文件',
  both: '并排',
  ownEditor: '变体文件的源码',
} as const;
