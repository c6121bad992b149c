/** One case of a JUnit report; without a failure it passed. */
export interface JunitCase {
  readonly name: string;
  readonly failure?: string;
}

export interface JunitSuite {
  readonly name: string;
  readonly cases: readonly JunitCase[];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 does not allow at all, and those it needs escaped. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character]!);

const failures = (cases: readonly JunitCase[]): number => cases.filter(({ failure }) => failure !== undefined).length;

/** A JUnit XML report, as CI servers read it. */
export function junit(suites: readonly JunitSuite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  const lines = suites.flatMap(({ name, cases }) => [
    `  <testsuite name="${escaped(name)}" tests="${cases.length}" failures="${failures(cases)}">`,
    ...cases.flatMap((one) => caseLines(name, one)),
    '  </testsuite>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="biaochi" tests="${all.length}" failures="${failures(all)}">`,
    ...lines,
    '</testsuites>',
    '',
  ].join('\n');
}

function caseLines(suite: string, { name, failure }: JunitCase): string[] {
  const open = `    <testcase classname="${escaped(suite)}" name="${escaped(name)}"`;
  if (failure === undefined) return [`${open}/>`];
  const [first = ''] = failure.split('\n');
  return [`${open}>`, `      <failure message="${escaped(first)}">${escaped(failure)}</failure>`, '    </testcase>'];
}
