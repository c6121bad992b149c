import { inflateRawSync } from 'node:zlib';
import { WORKBOOK_LIMITS } from './limits.js';
import { unreadable, WorkbookProblem } from './problem.js';

const MIB = 1 << 20;

const LOCAL = 0x04034b50;
const LINE = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LINE_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_REMARK = 0xffff;
/** What may follow the bytes of an entry: its sum and sizes, told afterwards. */
const DESCRIPTOR = 24;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const TOLD_AFTERWARDS = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

const damaged = (): WorkbookProblem =>
  unreadable('文件不完整，或不是Excel工作簿', 'It is damaged, or no Excel workbook at all');

function endOf(bytes: Buffer): number {
  const least = Math.max(0, bytes.length - END_SIZE - LONGEST_REMARK);
  for (let at = bytes.length - END_SIZE; at >= least; at--) if (bytes.readUInt32LE(at) === END) return at;
  throw damaged();
}

/** The entries that the directory of a zip lists. */
function listed(bytes: Buffer): { entries: Entry[]; directory: number } {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > WORKBOOK_LIMITS.entries)
    throw new WorkbookProblem({
      code: 'workbook-too-many-entries',
      params: { seen: count, most: WORKBOOK_LIMITS.entries },
    });
  const directory = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  let at = directory;
  for (let index = 0; index < count; index++) {
    if (at + LINE_SIZE > end || bytes.readUInt32LE(at) !== LINE) throw damaged();
    const [name, extra, remark] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    if (bytes.readUInt16LE(at + 8) & ENCRYPTED) throw unreadable('里面的文件加了密', 'Files in it are encrypted');
    entries.push({
      name: bytes.toString('utf8', at + LINE_SIZE, at + LINE_SIZE + name),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      start: bytes.readUInt32LE(at + 42),
    });
    at += LINE_SIZE + name + extra + remark;
  }
  return { entries: entries.sort((a, b) => a.start - b.start), directory };
}

/** The packed bytes of each entry: they follow one another without a gap in which anything else could hide. */
function laidOut(bytes: Buffer): { entry: Entry; packed: Buffer }[] {
  const { entries, directory } = listed(bytes);
  let at = 0;
  return entries.map((entry, index) => {
    const { start, method, packed, size } = entry;
    if (start !== at || start + LOCAL_SIZE > directory || bytes.readUInt32LE(start) !== LOCAL) throw damaged();
    const told = [bytes.readUInt32LE(start + 18), bytes.readUInt32LE(start + 22)];
    const isLater = (bytes.readUInt16LE(start + 6) & TOLD_AFTERWARDS) !== 0;
    if (bytes.readUInt16LE(start + 8) !== method || (!isLater && (told[0] !== packed || told[1] !== size)))
      throw damaged();
    const from = start + LOCAL_SIZE + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const next = entries[index + 1]?.start ?? directory;
    const gap = next - from - packed;
    if (gap < 0 || gap > (isLater ? DESCRIPTOR : 0)) throw damaged();
    at = next;
    return { entry, packed: bytes.subarray(from, from + packed) };
  });
}

/** An entry unpacked to the size that it says and not a byte more. */
function unpacked({ method, size }: Entry, packed: Buffer): Buffer {
  if (method === STORED && packed.length === size) return packed;
  if (method !== DEFLATED) throw damaged();
  try {
    const whole = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    if (whole.length === size) return whole;
  } catch {
    // Cut short, or more than it says: either way it is not what its directory says.
  }
  throw damaged();
}

/**
 * Checks the zip that a workbook is before anybody unpacks it as a whole: few entries, a bounded size together, each as
 * large as it says, nothing beside them, no document that declares entities. Throws the problem that says what is wrong.
 */
export function checkEntries(bytes: Buffer): void {
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) {
    throw unreadable('这是加了密码的或旧格式（.xls）的文件', 'It has a password, or is of the old format (.xls)');
  }
  if (bytes.length < END_SIZE) throw damaged();
  const entries = laidOut(bytes);
  const size = entries.reduce((sum, { entry }) => sum + entry.size, 0);
  if (size > WORKBOOK_LIMITS.unpacked) {
    const params = { seen: Math.ceil(size / MIB), most: WORKBOOK_LIMITS.unpacked / MIB };
    throw new WorkbookProblem({ code: 'workbook-unpacks-too-large', params });
  }
  if (!entries.some(({ entry }) => entry.name === 'xl/workbook.xml')) throw damaged();
  for (const { entry, packed } of entries) {
    const whole = unpacked(entry, packed);
    if (/\.(xml|rels|vml)$/.test(entry.name) && (whole.includes('<!DOCTYPE') || whole.includes('<!ENTITY'))) {
      throw unreadable('里面的文档声明了实体', 'A document in it declares entities');
    }
  }
}
