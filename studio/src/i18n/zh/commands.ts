/** 历史里每一步的名称，和命令被拒绝的原因。 */
export const commands = {
  setField: '改{{field}}',
  shape: '这样改之后不合格式：{{problem}}',
  misses: '要改的地方已经不在了',
} as const;
