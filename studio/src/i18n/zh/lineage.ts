/** A variant beside its base. */
export const lineage = {
  inherited: '沿用',
  changed: '有改动',
  own: '新增',
  changes: '与母标准的不同',
  changeCount_other: '{{count}}处改动',
  of: '{{base}}的变体',
  from: '沿用自{{base}} {{version}}，没有改动',
  ownHere: '由本变体新增，{{base}}没有',
  changedHere: '与{{base}}不同之处',
  before: '母标准',
  after: '这里',
  reason: '理由',
  filter: '只看',
  lost: '找不到母标准（{{digest}}），分不出哪些是沿用的。',
  same: '这一部分与{{base}}相同',
  pinned: '所依据的版本',
} as const;
