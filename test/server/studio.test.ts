import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served, temporaryFolder } from './serve.js';

const page = '<!doctype html><title>标尺</title>';
const script = `export const long = '${'标尺'.repeat(2000)}';`;
const { folder, remove } = temporaryFolder({
  'index.html': page,
  'assets/app-1a2b.js': script,
  'favicon.svg': '<svg/>',
});
let server: Served;
let unbuilt: Served;

beforeAll(async () => {
  server = await serve('/nowhere', folder);
  unbuilt = await serve('/nowhere', '/nowhere');
});
afterAll(async () => {
  await Promise.all([server.close(), unbuilt.close()]);
  remove();
});

describe('the built studio', () => {
  it.each(['/', '/standards/t-sgipa-027', '/standards/t-sgipa-027/bench?fixture=S04'])(
    '%s is the page, asked for each time',
    async (address) => {
      const response = await server.get(address);
      expect(await response.text()).toBe(page);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('assets are kept for ever and sent compressed', async () => {
    const response = await server.get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(script);
  });

  it.each(['/assets/gone-3c4d.js', '/gone.png', '/assets/'])('%s is not the page but missing', async (address) => {
    const response = await server.get(address);
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'nothing-here' }]);
  });

  it('allows scripts, workers and connections from here only, and no upgrade to HTTPS', async () => {
    const policy = (await server.get('/')).headers.get('content-security-policy')!;
    for (const rule of ["script-src 'self'", "worker-src 'self'", "connect-src 'self'", "font-src 'self' data:"]) {
      expect(policy.split(';')).toContain(rule);
    }
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(policy).not.toContain('unsafe-eval');
  });

  it('says how to build it where it is not built', async () => {
    const response = await unbuilt.get('/');
    expect([response.status, await response.json()]).toMatchObject([503, { code: 'studio-not-built' }]);
  });
});
