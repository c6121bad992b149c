import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One thing that was asked of a file system, in the order in which it was asked; paths are within the folder. */
export type Step =
  | { readonly do: 'folder'; readonly folder: string }
  | { readonly do: 'create'; readonly file: string; readonly node: number }
  | { readonly do: 'write'; readonly node: number; readonly bytes: Buffer; readonly position: number }
  | { readonly do: 'truncate'; readonly node: number; readonly length: number }
  | { readonly do: 'sync'; readonly node: number }
  | { readonly do: 'rename'; readonly from: string; readonly to: string }
  | { readonly do: 'remove'; readonly file: string }
  | { readonly do: 'syncFolder'; readonly folder: string }
  /** Not of the file system: a save was acknowledged. */
  | { readonly do: 'acknowledge' };

/** What a disk holds after a power cut: the bytes of each file by its path, and how many saves were acknowledged by then. */
export interface After {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly folders: readonly string[];
  readonly acknowledged: number;
}

type Change = Extract<Step, { do: 'write' | 'truncate' }>;
type Naming = Extract<Step, { do: 'create' | 'rename' | 'remove' }>;

/** How the content of a file that was not brought to the disk may be found: not there, half of the last write, there. */
const losses = ['none', 'half', 'all'] as const;

/** Of names that were not brought to the disk, so many of the last are taken to reach it or not, in every combination. */
const MOST_NAMINGS = 8;

function written(before: Buffer, change: Change): Buffer {
  if (change.do === 'truncate') return Buffer.from(before.subarray(0, change.length));
  const { bytes, position } = change;
  const after = Buffer.alloc(Math.max(before.length, position + bytes.length));
  before.copy(after);
  bytes.copy(after, position);
  return after;
}

/** A disk as the strictest reading of POSIX has it: content and names reach it only by their own sync, in any order. */
class Disk {
  private readonly content = new Map<number, Buffer>();
  private readonly changes = new Map<number, Change[]>();
  private names = new Map<string, number>();
  private namings: Naming[] = [];
  private readonly folders: string[] = [];
  private acknowledged = 0;

  take(step: Step): void {
    switch (step.do) {
      case 'folder':
        this.folders.push(step.folder);
        return;
      case 'acknowledge':
        this.acknowledged += 1;
        return;
      case 'write':
      case 'truncate':
        this.changes.set(step.node, [...(this.changes.get(step.node) ?? []), step]);
        return;
      case 'sync':
        this.content.set(step.node, this.found(step.node, 'all'));
        this.changes.delete(step.node);
        return;
      case 'syncFolder': {
        const isOf = (file: string): boolean => path.dirname(file) === step.folder;
        const settled = this.namings.filter((one) => isOf(one.do === 'rename' ? one.to : one.file));
        this.names = named(this.names, settled);
        this.namings = this.namings.filter((one) => !settled.includes(one));
        return;
      }
      default:
        this.namings.push(step);
    }
  }

  private found(node: number, loss: (typeof losses)[number]): Buffer {
    const before = this.content.get(node) ?? Buffer.alloc(0);
    const changes = this.changes.get(node) ?? [];
    if (loss === 'none') return before;
    return changes.reduce((bytes, change, index) => {
      const isHalf = loss === 'half' && index === changes.length - 1 && change.do === 'write';
      return written(bytes, isHalf ? { ...change, bytes: change.bytes.subarray(0, change.bytes.length >> 1) } : change);
    }, before);
  }

  /** Every state in which the disk may be found if the power went now. */
  *cuts(): Generator<After> {
    const { folders, acknowledged } = this;
    const before = named(this.names, this.namings.slice(0, -MOST_NAMINGS));
    const namings = this.namings.slice(-MOST_NAMINGS);
    for (let subset = 0; subset < 1 << namings.length; subset += 1) {
      const names = named(
        before,
        namings.filter((_, index) => subset & (1 << index)),
      );
      const isTouched = [...names.values()].some((node) => this.changes.has(node));
      for (const loss of isTouched ? losses : losses.slice(-1)) {
        const files = new Map([...names].map(([file, node]) => [file, this.found(node, loss)]));
        yield { files, folders, acknowledged };
      }
    }
  }
}

function named(before: ReadonlyMap<string, number>, namings: readonly Naming[]): Map<string, number> {
  const names = new Map(before);
  for (const one of namings) {
    if (one.do === 'create') names.set(one.file, one.node);
    else if (one.do === 'remove') names.delete(one.file);
    else {
      const node = names.get(one.from);
      // A rename of what had no name on the disk yet: a file system that kept it would have had to keep both.
      if (node === undefined) continue;
      names.delete(one.from);
      names.set(one.to, node);
    }
  }
  return names;
}

/** Every different state in which a power cut at any moment of these steps may leave a disk. */
export function* powerCuts(steps: readonly Step[]): Generator<After> {
  const disk = new Disk();
  const seen = new Set<string>();
  for (const step of steps) {
    disk.take(step);
    for (const after of disk.cuts()) {
      const key = [...after.files]
        .map(([file, bytes]) => `${file}\0${bytes.toString('base64')}`)
        .sort()
        .join('\0');
      const known = `${after.acknowledged}\0${key}`;
      if (seen.has(known)) continue;
      seen.add(known);
      yield after;
    }
  }
}

/** Lays a state down in a folder, which is emptied first. */
export function layDown(after: After, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const one of after.folders) mkdirSync(path.join(folder, one), { recursive: true });
  for (const [file, bytes] of after.files) writeFileSync(path.join(folder, file), bytes);
}
