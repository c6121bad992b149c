import { deflateRawSync } from 'node:zlib';
import { type CellValue, Workbook } from '@cj-tech-master/excelts';
import { digest, proposeMapping, type Worksheet } from '@biaochi/engine';
import type { ArchiveRecord, Mapping } from '@biaochi/schemas/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pastAt } from '../../../server/src/commands/archives/findArchive.js';
import { shippedRulesets } from '../../../server/src/storage/index.js';
import { type People, people as gathered } from '../access/people.js';
import { serve, type Served, rulesetsFolder } from '../serve.js';
import { shipped } from '../../unit/shipped.js';

const sgipa = shipped('t-sgipa-027');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let server: Served;
let of: People;
beforeAll(async () => {
  server = await serve(rulesetsFolder, '/nowhere');
  of = await gathered(server);
}, 60_000);
afterAll(() => server.close());

/** A workbook with one sheet of the given rows. */
async function workbook(rows: readonly (readonly CellValue[])[], format: Record<string, string> = {}): Promise<Buffer> {
  const book = new Workbook();
  const sheet = book.addWorksheet('2025年');
  for (const row of rows) sheet.addRow([...row]);
  for (const [at, numFmt] of Object.entries(format)) sheet.getCell(at).numFmt = numFmt;
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function sheetsOf(bytes: Uint8Array, kind = XLSX) {
  const response = await fetch(`${server.url}/api/archives/sheets`, {
    method: 'POST',
    headers: { 'content-type': kind, cookie: of.editor.cookie!, origin: server.url },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as { sheets: Worksheet[]; code?: string } };
}

const heading = [
  '企业名称',
  '行业',
  '行3',
  '21 可再生能源与余能用量（tce）',
  '总用能量',
  '21 不适用的理由',
  '结论',
  '备注',
];
const rows: CellValue[][] = [
  heading,
  ['甲', '家具', '满足', 10, { formula: 'D2*10', result: 100 }, null, '绿色低碳企业', '好'],
  ['乙', '食品', null, null, null, '无可用能源', '未达标', null],
  [null, null, null, null, null, null, null, null],
  ['丙', '食品', '也许', { formula: 'A1/0' }, 'abc', null, null, null],
];

const mappingOf = (sheets: readonly Worksheet[], change: Record<string, string | null> = {}): Mapping => {
  const { sheet, head, columns } = proposeMapping(sgipa, sheets)!;
  const mapped = columns.map(({ heading: at, place }) => ({ heading: at, place: at in change ? change[at]! : place }));
  return { id: sgipa.id, ruleset: digest(sgipa), sheet, head, columns: mapped };
};

const store = (bytes: Buffer, mapping: unknown) =>
  of.editor.send('POST', '/api/archives/workbooks', {
    body: { title: '2025', file: '2025.xlsx', workbook: bytes.toString('base64'), mapping },
  });

describe('a workbook', () => {
  it('is read in a process of its own: texts, numbers, percentages, days, formulas by their values', async () => {
    const day = new Date('2025-03-01T00:00:00Z');
    const values: CellValue[] = [
      ...['甲', 0.1 + 0.2, 0.15, day, true, { formula: 'A1', result: 7 }, { formula: 'A1' }],
      ...[
        { error: '#N/A' as const },
        { richText: [{ text: '满' }, { text: '足' }] },
        { text: '链', hyperlink: 'http://x' },
      ],
    ];
    const { body } = await sheetsOf(await workbook([values], { C1: '0.0%', D1: 'yyyy-mm-dd' }));
    const cells = ['甲', 0.1 + 0.2, { percent: 0.15 }, { date: '2025-03-01' }, true, 7, { error: '=A1' }];
    expect(body.sheets).toEqual([{ name: '2025年', rows: [[...cells, { error: '#N/A' }, '满足', '链']] }]);
  });

  it('becomes an archive: each row an enterprise, each refused cell with its sheet, row, column and reason', async () => {
    const bytes = await workbook(rows);
    const { sheets } = (await sheetsOf(bytes)).body;
    const mapping = mappingOf(sheets);
    expect(mapping.columns.map(({ place }) => place)).toEqual([
      '/enterprise/name',
      '/enterprise/行业',
      '/answers/3/met',
      '/answers/21/values/used',
      '/answers/21/values/total',
      '/answers/21/notApplicable',
      '/outcome',
      null,
    ]);
    const { status, body } = await store(bytes, mapping);
    expect(status).toBe(201);
    const record = body as ArchiveRecord & { id: string };
    expect(record).toMatchObject({ count: 2, refused: 1, mapping, rulesets: [{ digest: digest(sgipa), count: 2 }] });
    const cells = record.refusals.map(({ sheet, line, column }) => `${sheet}!${column}${line}`);
    expect(cells).toEqual(['2025年!C5', '2025年!D5', '2025年!E5']);
    expect(record.refusals[1]!.reason.zh).toContain('「=A1/0」');

    const means = { storage: server.storage, store: shippedRulesets(rulesetsFolder), clock: () => new Date() };
    const [first, second] = [await pastAt(means, record.id, 1), await pastAt(means, record.id, 2)];
    expect(first.assessment).toMatchObject({
      enterprise: { name: '甲', 行业: '家具' },
      answers: { 3: { met: true }, 21: { values: { used: '10', total: '100' } } },
    });
    expect(first.result?.outcome).toEqual({ status: 'decided', grade: 'green-low-carbon' });
    // A blank is not known: nothing is said of row 3.
    expect((second.assessment as { answers: object }).answers).toEqual({ 21: { notApplicable: '无可用能源' } });

    // The next import of this layout goes by what was kept, in whatever order the columns stand.
    const { body: kept } = await of.editor.do('GET', '/api/archives');
    const found = (kept as { id: string; mapping?: Mapping }[]).find(({ id }) => id === record.id)!.mapping!;
    const changed = {
      ...found,
      columns: found.columns.map((one) => ({ ...one, ...(one.heading === '备注' && { place: '/enterprise/备注' }) })),
    };
    const next = proposeMapping(sgipa, [{ name: '2026', rows: [[...heading].reverse()] }], [changed])!;
    expect(next.columns[0]).toEqual({ heading: '备注', place: '/enterprise/备注', by: 'kept' });
  });

  it.each([
    ['of another standard', { ruleset: `sha256-${'0'.repeat(64)}` }, 'ruleset-unknown'],
    ['for a sheet that is not there', { sheet: '2024' }, 'workbook-no-sheet'],
    ['of other headings', { columns: [{ heading: '单位', place: '/enterprise/name' }] }, 'mapping-invalid'],
    ['of no shape', { head: 0 }, 'body-invalid'],
  ])('is not stored by a mapping %s', async (_, change, code) => {
    const bytes = await workbook(rows);
    const mapping = mappingOf((await sheetsOf(bytes)).body.sheets);
    expect((await store(bytes, { ...mapping, ...change })).body).toMatchObject({ code });
  });
});

/** A zip with one entry for each name, its directory as it should be but for what is said. */
function zip(files: Record<string, Buffer>, says: { size?: number; copies?: number; gap?: Buffer } = {}): Buffer {
  const [parts, lines]: Buffer[][] = [[], []];
  let at = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const packed = deflateRawSync(bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(says.size ?? bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    for (let copy = 0; copy < (says.copies ?? 1); copy++)
      lines!.push(Buffer.from('PK\x01\x02\x14\x00'), shared, tail, Buffer.from(name));
    parts!.push(local, says.gap ?? Buffer.alloc(0));
    at += local.length + (says.gap?.length ?? 0);
  }
  const directory = Buffer.concat(lines!);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length * (says.copies ?? 1), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts!, directory, end]);
}

const book = { 'xl/workbook.xml': Buffer.from('<workbook/>') };
const MIB = 1 << 20;

describe('a workbook that would do harm is refused before it is unpacked', () => {
  it.each<[string, Buffer, string]>([
    [
      'unpacks to more than it may',
      zip({ ...book, a: Buffer.alloc(100), b: Buffer.alloc(100) }, { size: 200 * MIB }),
      'workbook-unpacks-too-large',
    ],
    ['has too many files', zip(book, { copies: 1001 }), 'workbook-too-many-entries'],
    [
      'unpacks to more than it says',
      zip({ ...book, 'xl/worksheets/sheet1.xml': Buffer.alloc(9 * MIB) }, { size: 1000 }),
      'workbook-unreadable',
    ],
    ['has one file under many names', zip(book, { copies: 40 }), 'workbook-unreadable'],
    ['hides something between its files', zip(book, { gap: Buffer.alloc(500) }), 'workbook-unreadable'],
    [
      'declares entities',
      zip({ 'xl/workbook.xml': Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }),
      'workbook-unreadable',
    ],
    ['is the old format', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'workbook-unreadable'],
    ['is no zip', Buffer.from('企业名称,结论\n甲,未达标\n'), 'workbook-unreadable'],
    ['is larger than an upload may be', Buffer.alloc(16 * MIB + 1), 'workbook-too-large'],
  ])('%s', async (_, bytes, code) => {
    const { status, body } = await sheetsOf(bytes);
    expect([status, body.code]).toEqual([code === 'workbook-too-large' ? 413 : 422, code]);
  });

  it('of another kind', async () => {
    expect((await sheetsOf(Buffer.from('a'), 'text/csv')).body.code).toBe('archive-kind');
  });
});

describe('a folder', () => {
  it('is stored file by file; one that cannot be read is told by its name', async () => {
    const assessment = (name: string) => ({ format: 1, ruleset: sgipa.id, enterprise: { name }, answers: {} });
    const files = [
      { name: 'b.json', text: JSON.stringify(assessment('乙'), null, 2) },
      { name: 'a.json', text: JSON.stringify(assessment('甲')) },
      { name: 'c.json', text: '{\n  "format": 1,,\n}' },
      { name: 'd.ndjson', text: `${JSON.stringify(assessment('丁'))}\n[1]\n` },
    ];
    const { status, body } = await of.editor.send('POST', '/api/archives/folders', { body: { title: '2024', files } });
    const record = body as ArchiveRecord;
    expect([status, record.count, record.refused]).toEqual([201, 3, 2]);
    expect(record.refusals.map(({ file, line }) => [file, line])).toEqual([
      ['c.json', 1],
      ['d.ndjson', 2],
    ]);
    expect(record.refusals[0]!.reason.zh).toContain('第2行');
  });
});
