// `node memory.mjs COUNT`, given [from, to, lines] as JSON on stdin: replays COUNT assessments, the lines again and again, one at a time,
// and prints the most memory that the process took, in bytes, before the report was made and with it.
import { text } from 'node:stream/consumers';
import { digest, ReplayRun } from '@biaochi/engine';

const [from, to, lines] = JSON.parse(await text(process.stdin));
const count = Number(process.argv[2]);
const named = (ruleset) => ({ ruleset, digest: digest(ruleset) });
const run = new ReplayRun(named(from), named(to), { attribute: false, sweep: false });
const entries = lines.map((line) => Buffer.from(line));
for (let at = 0; at < count; at++) run.addEntry(entries[at % entries.length], (bytes) => bytes.toString('utf8'));
const most = () => process.resourceUsage().maxRSS * 1024;
const replayed = most();
const report = JSON.stringify(run.report()).length;
console.log(JSON.stringify({ replayed, reported: most(), report }));
