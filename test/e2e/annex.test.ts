/** The engineering annex, authored in the studio as a variant of the guide: pasted, finished, its fixtures brought in. */
import fs from 'node:fs';
import { check, compile, evaluate, flattenVariant, generateAssessments, runFixture } from '@biaochi/engine';
import type { Draft, Fixture, Indicator, LevelsScoring, Result, Ruleset, Variant } from '@biaochi/schemas/types';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addInput, inspector, levelAt, openPart, openRow, writeCondition, writeId } from './builders.js';
import { paste, withDesk } from './desk.js';
import { cellAt, contentText, saved, viewLink } from './drafts.js';
import { choose } from './pages.js';
import { shoot } from './shots.js';
import { findInSource, pasteBeside, sourceAgreed, sourceLines } from './sourceText.js';
import { expectAccessible, expectUntroubled, type Visitor } from './visitor.js';

const at = (path: string): URL => new URL(`../../rulesets/ccpitcsc-${path}`, import.meta.url);
const read = (url: URL): unknown => JSON.parse(fs.readFileSync(url, 'utf8'));
const data = (name: string): string => fs.readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8');
const files = fs.readdirSync(at('engineering/fixtures')).map((name) => at(`engineering/fixtures/${name}`).pathname);

/** What ships: the variant's changes, and the ruleset they make of the guide. */
const { changes, ...head } = read(at('engineering/variant.json')) as Variant;
const shipped = flattenVariant({ ...head, changes }, read(at('guide/ruleset.json')) as Ruleset).ruleset;
const rowOf = (code: string): Indicator => shipped.indicators.find((row) => row.code === code)!;
const levelsOf = (code: string) => (rowOf(code).scoring as LevelsScoring).levels;
/** The id that the annex has among the documents: it follows the number. */
const own = 't-ccpitcsc-xxx-2017';
/** A part of what ships as it is written here. */
const json = (value: unknown): string =>
  JSON.stringify(value).replaceAll('"document":"engineering"', `"document":"${own}"`);
const valueAt = (place: string): unknown =>
  changes.flatMap((change) => (change.at === place && 'value' in change ? [change.value] : []))[0];
/** The members that the variant adds to a list, as they stand between brackets. */
const added = (list: string): string =>
  changes
    .flatMap((change) => (change.op === 'add' && change.at.startsWith(`/${list}/`) ? [`${json(change.value)},`] : []))
    .join('');

let visitor: Visitor;
let page: Page;
withDesk((desk) => ({ visitor, page } = desk));

let id = '';
const dialog = () => page.getByRole('dialog');
const panel = () => inspector(page);
const rows = () => dialog().locator('[data-line]');
const detail = (code: string) => dialog().getByRole('region', { name: `${code}的详情` });
const listed = () => dialog().locator('tbody').innerText();
const content = async (): Promise<Draft> => JSON.parse(await contentText(page, id)) as Draft;

describe('the annex', () => {
  it('begins as a variant of the guide with a document of its own', async () => {
    await page.getByRole('button', { name: /行业变体/ }).click();
    await choose(page, '母标准', 'ccpitcsc-guide');
    await dialog().getByRole('checkbox', { name: '带上母标准的样本企业' }).uncheck();
    await dialog().getByLabel('名称').fill('工程服务企业评价指标体系');
    await dialog().getByText('还没有标识：填标准号就随标准号').waitFor();
    await dialog().getByLabel('变体自己的标准号').fill('T/CCPITCSC XXX—2017');
    await expectAccessible(page, 'a new variant');
    await dialog().getByRole('button', { name: '开始起草' }).click();
    await page.waitForURL(/\/drafts\/[^/]+\/table$/);
    id = /\/drafts\/([^/]+)\//.exec(page.url())![1]!;
    await page.getByRole('treegrid').waitFor();
  });

  it('is read the same from merged cells and from text, with the classes that the guide lacks', async () => {
    await paste(page, '附录A', data('ccpitcsc-engineering-tables.html'));
    await expect.poll(() => rows().count()).toBe(15);
    const merged = await listed();
    await dialog().getByRole('button', { name: '重新粘贴' }).click();
    await dialog().getByLabel('要粘贴的表格').focus();
    await paste(page, data('ccpitcsc-engineering-tables.txt'));
    await dialog().getByText('共15行，10行读清楚了').waitFor();
    expect(await listed()).toBe(merged);
    expect(merged).toMatch(/3\.1\s+生产安全化\s+持续安全生产\s+计\s+2档：1\/0，权重4%\s*否决/);
    expect(merged).toMatch(/6\.1\s+鼓励项\s+超额完成节能指标\s+励\s+3档：3\/2\/1，权重2%/);
    expect(await dialog().getByLabel('出处', { exact: true }).inputValue()).toBe('附录A');
    await expectAccessible(page, 'the preview of the annex');
    await shoot(page, 'annex-1-preview');
  });

  it('is taken once its doubtful places are looked at', async () => {
    const show = (code: string) =>
      rows()
        .filter({ hasText: new RegExp(`^${code}$`) })
        .click();
    for (const code of ['2.1', '2.2', '2.3', '5.5']) {
      await show(code);
      await detail(code).getByRole('checkbox').first().check();
    }
    await detail('5.5').getByText('所列的是1-4，细则最高只到3').waitFor();
    await show('5.1');
    await detail('5.1').getByText('有两档得分相同').waitFor();
    // Printed are 2, 1, 2.
    for (const level of [1, 2, 3])
      await detail('5.1')
        .getByLabel(`第${level}档的得分`)
        .fill(String(4 - level));
    await detail('5.1').getByText('有两档得分相同').waitFor({ state: 'detached' });
    expect(await listed()).toMatch(/5\.1\s+管理科学化\s+低碳管理体系建设\s+计\s+3档：3\/2\/1，权重8%/);
    await dialog().getByRole('button', { name: '取15行' }).click();
    await expect.poll(() => page.locator('[data-row]').count()).toBe(35);
    const lines = ['5.3-1', '5.3-2', '5.3-3', '5.3-4'].map(
      (code) => `${code}\t定性要求\t${rowOf(code).requirement!.zh}\t必\t必须满足`,
    );
    await cellAt(page, '1.1', 'requirement').click();
    await paste(page, ['编号\t一级指标\t要求\t属性\t说明', ...lines].join('\n'));
    await dialog().getByLabel('出处', { exact: true }).fill('5.3');
    await dialog().getByRole('button', { name: '取4行' }).click();
    await expect.poll(() => page.locator('[data-row]').count()).toBe(39);
    await cellAt(page, '1.1', 'applies').click();
    await cellAt(page, '5.3-4', 'applies').click({ modifiers: ['Shift'] });
    await page.keyboard.type('一律适用');
    await page.keyboard.press('Enter');
    await expect.poll(() => cellAt(page, '5.3-4', 'applies').innerText()).toBe('一律适用');
    await openPart(page, /^定性要求/);
    await writeId(panel(), '编码', 'qualitative');
  });

  it('has its score summed up, and graded by it instead of one from outside', async () => {
    await openPart(page, /合计与门槛/);
    await panel().getByRole('button', { name: '加总分' }).click();
    await panel().getByLabel('名称', { exact: true }).first().fill('得分');
    await panel().getByLabel('所述满分').fill('100');
    await panel().getByLabel('出处', { exact: true }).first().fill('5.3 指标表');
    const code = panel().getByLabel('编码', { exact: true }).first();
    await code.fill('score');
    await code.press('Enter');
    await openPart(page, /^等级/);
    await panel().getByRole('button', { name: '加下限' }).first().click();
    await panel().getByRole('button', { name: '另一个量' }).click();
    await page.getByLabel('找事实、指标、总分…').fill('地方规定分数');
    await page.keyboard.press('Enter');
    await panel().getByRole('button', { name: '更多' }).first().click();
    await page.getByRole('button', { name: '删去', exact: true }).click();
    await openPart(page, /输入量/);
    await panel().getByRole('button', { name: '删 评价得分' }).click();
    await expect.poll(() => panel().getByRole('button', { name: '删 评价得分' }).count()).toBe(0);
    await shoot(page, 'annex-2-score');
  });

  it('has its levels set by what is entered, in the builders', async () => {
    await openRow(page, '2.2');
    await writeId(panel(), '标识', 'ratio');
    for (const code of ['2.1', '5.1']) {
      await openRow(page, code);
      for (const input of rowOf(code).inputs!) await addInput(page, input);
      await panel().getByRole('radio', { name: '按条件' }).click();
      for (const { id: level, when } of levelsOf(code)) await writeCondition(page, levelAt(page, level), when!);
    }
    await expectAccessible(page, 'levels by conditions');
    await shoot(page, 'annex-3-levels');
    for (const code of ['5.3', '5.4', '5.5']) {
      await openRow(page, code);
      await panel().getByLabel('照另一项').selectOption('5.1');
      await levelAt(page, 1).locator('[data-part="1.1"]').waitFor();
    }
  });

  it('has long conditions written in the source', async () => {
    await viewLink(page, '源码').click();
    await sourceLines(page).first().waitFor();
    await sourceAgreed(page);
    const { indicators } = (await content()).ruleset;
    for (const code of ['1.1', '1.2', '2.3', '3.1', '4.1', '5.2']) {
      await pasteBeside(page, `"code": "${code}"`, 'behind', `"inputs": ${json(rowOf(code).inputs)},`);
      const { levels } = indicators.find((row) => row.code === code)!.scoring as LevelsScoring;
      for (const { id: level, label } of levels) {
        const when = levelsOf(code).find((one) => one.id === level)!.when;
        await pasteBeside(page, `"zh": "${label!.zh}"`, 'above', `"when": ${json(when)},`);
      }
    }
    await sourceAgreed(page);
    await saved(page);
  });

  it('has its remarks and readings written there, and a reading of the guide changed', async () => {
    await pasteBeside(page, '"notices": [', 'behind', added('notices'));
    await pasteBeside(page, '"readings": [', 'behind', added('readings'));
    const [other] = valueAt('/readings/required-set/alternatives/none/changes') as { at: string; value: unknown }[];
    await findInSource(page, '"at": "/gates/required"');
    await paste(page, `"at": "${other!.at}", "value": ${json(other!.value)}`);
    // What is to be done there stands in the line below.
    for (const keys of ['ArrowDown', 'Home', 'Shift+End']) await page.keyboard.press(keys);
    await paste(page, '"op": "replace",');
    await sourceAgreed(page);
    await shoot(page, 'annex-4-source');
    await saved(page);
  });

  it('comes out as every shipped fixture expects', async () => {
    await viewLink(page, '表格').click();
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '导入样本文件' }).click();
    await (await chosen).setFiles(files);
    await page.getByText(`${files.length}家符合预期`).waitFor();
    await expectAccessible(page, 'the table of the variant');
    await shoot(page, 'annex-5-finished');
    expectUntroubled(visitor);
  });

  it('is in force the same as the shipped variant: no other verdict, whatever is entered', async () => {
    await saved(page);
    const { ruleset, fixtures, base } = await content();
    expect(base?.id).toBe('ccpitcsc-guide');
    expect(fixtures).toHaveLength(files.length);
    expect(check(ruleset).filter(({ severity }) => severity === 'error')).toEqual([]);
    const failing = fixtures.filter((fixture: Fixture) => !runFixture(ruleset, fixture).pass);
    expect(failing.map((fixture) => fixture.id)).toEqual([]);
    const [made, theirs] = [compile(ruleset), compile(shipped)];
    const said = ({ outcome: { status, grade, possible }, gates, totals, indicators }: Result) => ({
      outcome: { status, grade, possible },
      gates: Object.entries(gates).map(([gate, one]) => [gate, one.status]),
      totals: Object.entries(totals).map(([total, { value, exact, min, max }]) => [total, value, exact, min, max]),
      points: Object.fromEntries(
        Object.entries(indicators).map(([code, one]) => [code, [one.status, one.points, one.min, one.max]]),
      ),
    });
    for (const assessment of generateAssessments(shipped, 300, 1)) {
      expect(said(evaluate(made, { ...assessment, ruleset: ruleset.id }))).toEqual(said(evaluate(theirs, assessment)));
    }
  });
});
