/** The palette: everything that can be done or gone to, by a few letters. */
export const palette = {
  name: '查找和命令',
  open: '查找指标、视图和命令（Ctrl K）',
  placeholder: '指标编码或名称、视图、命令',
  help: '↑↓选择，Enter执行，Esc离开',
  nothing: '没有找到“{{words}}”',
  more: '另有{{count}}项，再写几个字',
  undo: '撤销',
  redo: '重做',
  findings: '列出全部检查',
  toZh: '改用中文',
  toEn: '改用英文',
  place: '页面',
  view: '视图',
  nextFixture: '下一家样本企业',
  previousFixture: '上一家样本企业',
} as const;
