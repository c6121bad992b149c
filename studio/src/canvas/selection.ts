/** The place in the ruleset that a node stands for, as table and source know it: `gate:required` is `/gates/required`. */
export function placeOf(nodeId: string): string {
  const [space = '', rest = ''] = splitOnce(nodeId, ':');
  const escaped = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1');
  if (space === 'group') return `/groups/${escaped(rest)}`;
  if (space === 'total') return `/totals/${escaped(rest)}`;
  if (space === 'gate') return `/gates/${escaped(rest)}`;
  if (space === 'bound') {
    const [grade = '', bound = ''] = splitOnce(rest, '/');
    return `/grades/${escaped(grade)}/bounds/${escaped(bound)}`;
  }
  return nodeId === 'ladder' ? '/grades' : `/${nodeId}`;
}

/** The subject that explains a node; null for one that only lists what was entered. */
export function subjectOf(nodeId: string): string | null {
  if (nodeId === 'ladder') return 'outcome';
  return nodeId.includes(':') ? nodeId : null;
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
