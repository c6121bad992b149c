/** The explanation of a result: what stands around its sentences, which are in why/. */
export const why = {
  name: '为什么',
  help: '从结论往下，每一步都有数值和条款',
  ask: '为什么',
  filter: '显示哪些原因',
  deciding: '决定结论的',
  all: '全部',
  close: '关闭',
  more_other: '还有{{count}}条',
  by: '依据',
  whole: '看全部原因',
} as const;
