import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('npm run bench -- --json', () => {
  it('prints only JSON: each engine on each workload, and all engines agree on every grade', () => {
    // The command line builds what is stale, and the bench measures the built engine.
    execFileSync(process.execPath, ['server/bin/biaochi.mjs', '--version'], { cwd: root, stdio: 'ignore' });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['test/bench/main.mjs', '--json', '--ms=1'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    const { memory, ...report } = JSON.parse(stdout) as Record<string, Record<string, { us: number }>> & {
      memory: Record<string, { replayed: number; reported: number }>;
    };
    expect(Object.values(memory).every(({ replayed, reported }) => replayed > 0 && reported >= replayed)).toBe(true);
    const gapped = ['t-sgipa-027, 10 % missing', 'generated-100, 10 % missing'];
    const replays = [
      't-sgipa-027, replay',
      't-sgipa-027, replay of other points',
      't-sgipa-027, replay with 10 % missing',
      'generated-100, replay',
    ];
    const threaded = ['t-sgipa-027, replay', 'generated-100, replay'];
    expect(Object.keys(report)).toEqual(['t-sgipa-027', 'generated-100', 'generated-1000', ...gapped, ...replays]);
    for (const [workload, times] of Object.entries(report)) {
      const ours = ['JSON.parse', 'biaochi', 'biaochi-explained', 'biaochi-frame'];
      const whole = ['biaochi-encoded', 'biaochi-encoded-bits', 'json-rules-engine', 'reference'];
      const judged = gapped.includes(workload) ? ours : [...ours, ...whole];
      const replay = ['JSON.parse', 'replay', ...(threaded.includes(workload) ? ['one thread', 'two threads'] : [])];
      const expected = replays.includes(workload) ? replay : judged;
      expect(Object.keys(times).sort()).toEqual([...expected].sort());
      expect(Object.values(times).every(({ us }) => us > 0)).toBe(true);
    }
  });
});
