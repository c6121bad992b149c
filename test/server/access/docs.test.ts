import { readFileSync } from 'node:fs';
import { type Permission, permissions, type Prohibition, type Role } from '@biaochi/schemas/permissions';
import { describe, expect, it } from 'vitest';

const text = readFileSync(new URL('../../../docs/ACCESS.md', import.meta.url), 'utf8');
const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const lines = text.split('\n').filter((line) => line.startsWith('| '));
const table = new Map(lines.map((line) => [cellsOf(line)[0]!, cellsOf(line).slice(1)]));

const inWords = ({ action, subject, where }: Permission): string => {
  const bounds = Object.entries(where ?? {}).map(([field, value]) => `${field} is ${value}`);
  return `${action.join(', ')} ${subject}${bounds.length > 0 ? ` where ${bounds.join(', ')}` : ''}`;
};
const mayNot = (one: Prohibition): string => `${inWords(one)}${one.while ? `, while ${one.while}` : ''}`;

describe('docs/ACCESS.md', () => {
  it.each([
    ['anyone', permissions.anyone],
    ['signed in', permissions.signedIn],
    ['visitor on this machine', permissions.visitor],
  ])('says what %s may do', (who, may) => {
    expect(table.get(who)).toEqual([may.map(inWords).join('; '), '']);
  });

  it.each(Object.keys(permissions.roles) as Role[])('says what a %s may do', (role) => {
    const { label, includes = [], may, mayNot: refused = [] } = permissions.roles[role];
    const all = [...(includes.length > 0 ? [`all of ${includes.join(', ')}`] : []), ...may.map(inWords)];
    expect(table.get(`${role} ${label.zh}`)).toEqual([all.join('; '), refused.map(mayNot).join('; ')]);
  });

  it('has no line beside these', () => {
    expect(table.size).toBe(2 + 3 + Object.keys(permissions.roles).length);
  });
});
