import { crc32, deflateRawSync } from 'node:zlib';

/** The first day that a zip can name: the same files are the same bytes whenever they are made. */
const DAY = 0x21;
const DEFLATE = 8;
const UTF8_NAMES = 0x800;
const VERSION = 20;

interface Entry {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly size: number;
  readonly sum: number;
}

/** The fields that the head of a file and its line in the directory share. */
function shared({ name, packed, size, sum }: Entry): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(VERSION, 0);
  bytes.writeUInt16LE(UTF8_NAMES, 2);
  bytes.writeUInt16LE(DEFLATE, 4);
  bytes.writeUInt16LE(DAY, 8);
  bytes.writeUInt32LE(sum, 10);
  bytes.writeUInt32LE(packed.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

const signed = (signature: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
};

function directoryLine(entry: Entry, offset: number): Buffer {
  const version = Buffer.alloc(2);
  version.writeUInt16LE(VERSION);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signed(0x02014b50), version, shared(entry), rest, entry.name]);
}

/** Texts as the files of a zip, by their names. */
export function zipped(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const entry = { name: Buffer.from(name), packed: deflateRawSync(bytes), size: bytes.length, sum: crc32(bytes) };
    const file = Buffer.concat([signed(0x04034b50), shared(entry), entry.name, entry.packed]);
    directory.push(directoryLine(entry, offset));
    parts.push(file);
    offset += file.length;
  }
  const lines = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(lines.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, lines, signed(0x06054b50), end]);
}
