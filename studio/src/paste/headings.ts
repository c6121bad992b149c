import { squash } from './tidy.js';

/** What a column of a pasted table holds; `skip` is one that is left out. */
export type Role =
  | 'number'
  | 'group'
  | 'subgroup'
  | 'requirement'
  | 'class'
  | 'weight'
  | 'note'
  | 'rubric'
  | 'level'
  | 'source'
  | 'skip';

/** All roles in the order in which a standard's own table has them. */
export const roles: readonly Role[] = [
  'number',
  'group',
  'subgroup',
  'requirement',
  'class',
  'weight',
  'note',
  'rubric',
  'level',
  'source',
  'skip',
];

/** What standards and this table call their columns, in Chinese and English, blanks left out. */
const names: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(序号|编号|编码|行|no\.?|code|row|#)$/],
  ['group', /^(一级指标|一级|指标类别|first-?level(group|indicator)?|group)$/],
  ['subgroup', /^(二级指标|二级|评价项目|second-?level(group|indicator)?|subgroup)$/],
  ['requirement', /^(指标要求|评价要求|具体要求|要求|评价内容|三级指标|requirements?)$/],
  ['class', /^(指标属性|属性|指标类型|类型|类别|指标类别属性|class|type)$/],
  ['weight', /^(权重|权重?\(%\)|weight)$/],
  ['note', /^(说明|评分说明|评分方法|计分方法|评分|分值|得分|备注|scoring|points|remarks?)$/],
  ['rubric', /^(评分细则|评分标准|评分准则|档位|rubric|criteria)$/],
  ['level', /^(评级|评分等级|等级|级别|分级|levels?)$/],
  ['source', /^(出处|条款|依据|clause|source)$/],
];

const roleOf = (cell: string): Role | null => names.find(([, name]) => name.test(squash(cell)))?.[0] ?? null;

/** Whether a row names columns: two names at least, and nothing that is long. */
export const isHeading = (cells: readonly string[]): boolean =>
  cells.filter((cell) => roleOf(cell) !== null).length >= 2 && cells.every((cell) => squash(cell).length <= 24);

/** The columns that one or several rows of headings name; what stands lower says it more exactly. */
export function columnsNamed(rows: readonly (readonly string[])[]): Role[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const seen = new Set<Role>();
  return Array.from({ length: width }, (_, index) => {
    const named = rows.map((row) => roleOf(row[index] ?? '')).filter((role) => role !== null);
    const role = named.at(-1) ?? 'skip';
    if (role === 'skip' || seen.has(role)) return 'skip';
    seen.add(role);
    return role;
  });
}
