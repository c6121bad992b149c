// `npm run archives`: rulesets/<id>/past/synthetic.ndjson.gz of every shipped standard, 500 invented assessments with
// their results. To be run, and the files committed, after a ruleset changed: results are known by its digest.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { at, say, stop } from './run/shell.mjs';

const COUNT = 500;
const SEED = 2026;

/** The bytes of a text compressed, alike on every machine: without a time, and with an operating system unsaid. */
function gzip(text) {
  const bytes = gzipSync(text, { level: 9 });
  bytes.fill(0, 4, 8);
  bytes[9] = 255;
  return bytes;
}

function generated(id) {
  const args = ['generate', at('rulesets', id), '--count', String(COUNT), '--seed', String(SEED), '--results'];
  const options = { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] };
  const { status, stdout } = spawnSync(process.execPath, [at('server/bin/biaochi.mjs'), ...args], options);
  if (status !== 0)
    stop(`没有生成 ${id} 的归档，原因见上。`, `The archive of ${id} was not made; the reason stands above.`);
  return stdout;
}

const isRuleset = (id) => ['ruleset.json', 'variant.json'].some((name) => fs.existsSync(at('rulesets', id, name)));

for (const id of fs.readdirSync(at('rulesets')).filter(isRuleset)) {
  const file = at('rulesets', id, 'past', 'synthetic.ndjson.gz');
  const text = generated(id);
  // Compressors differ between versions of Node: a file that says the same stays as it is.
  if (fs.existsSync(file) && gunzipSync(fs.readFileSync(file)).toString() === text) continue;
  fs.mkdirSync(at('rulesets', id, 'past'), { recursive: true });
  const bytes = gzip(text);
  fs.writeFileSync(file, bytes);
  const kilobytes = Math.round(bytes.length / 1024);
  say(`已写 ${id} 的归档，${kilobytes} kB。`, `Wrote the archive of ${id}, ${kilobytes} kB.`);
}
