import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, fixture, mini, seventy } from './mini.js';
import { biaochi, Workspace } from './run.js';

const space = new Workspace();
beforeAll(() => {
  space.write('mini.json', mini);
  space.write('pass.json', answers(seventy));
  space.write('fail.json', answers({ '1': { met: false }, '3': { values: { share: '40' } }, '9': { met: true } }));
  space.write('folder/ruleset.json', mini);
  const expect = { outcome: { status: 'decided', grade: 'poor', possible: ['poor'] } };
  space.write('folder/fixtures/a.json', fixture('a', 1, seventy, expect));
});
afterAll(() => space.remove());

const printed = async (...args: string[]): Promise<string> => (await biaochi(args, space.folder)).out;

describe('what people read', () => {
  it('evaluate, in Chinese', async () => {
    expect(await printed('evaluate', 'pass.json')).toMatchInlineSnapshot();
    expect(await printed('evaluate', 'fail.json')).toMatchInlineSnapshot();
  });

  it('evaluate, in English', async () => {
    expect(await printed('evaluate', 'fail.json', '--lang', 'en', '--reading', 'bound=sixty')).toMatchInlineSnapshot();
  });

  it('test and describe', async () => {
    expect(await printed('test', 'folder', '--readings')).toMatchInlineSnapshot();
    expect(await printed('describe', 'mini.json', '--lang', 'en')).toMatchInlineSnapshot();
  });

  it('is coloured for a terminal and never with NO_COLOR', async () => {
    const coloured = await biaochi(['evaluate', 'pass.json'], space.folder, { NO_COLOR: '', FORCE_COLOR: '1' });
    const plain = await biaochi(['evaluate', 'pass.json'], space.folder, { NO_COLOR: '1', FORCE_COLOR: '1' });
    expect(coloured.out).toContain('\u001b[32m');
    expect(plain.out).not.toContain('\u001b[');
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out);
  });
});
