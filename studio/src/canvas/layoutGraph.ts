/** A node to be placed: its size in pixels and its column. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly column: number;
}

/** What is to be laid out: boxes in reading order, the edges between them, and the room between boxes of a column. */
export interface LayoutRequest {
  readonly gap?: number;
  readonly boxes: readonly Box[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each box's upper left corner stands. */
export interface Layout {
  readonly places: Readonly<Record<string, Point>>;
}

export const LEAST_GAP = 12;
const COLUMN_GAP = 46;
const ROUNDS = 6;

/** How high a column of boxes is when they stand close. */
export function stackHeight(boxes: readonly Pick<Box, 'height'>[], gap = LEAST_GAP): number {
  return boxes.reduce((sum, { height }) => sum + height + gap, -gap);
}

/**
 * Boxes in columns from left to right, each column in reading order. No column is higher than the tallest one standing
 * close, so that the whole stays as large as it must be; within that, boxes stand beside what they are joined to.
 */
export function layoutGraph({ boxes, edges, gap = LEAST_GAP }: LayoutRequest): Layout {
  const numbers = [...new Set(boxes.map(({ column }) => column))].sort((a, b) => a - b);
  const columns = numbers.map((column) => boxes.filter((box) => box.column === column));
  const total = Math.max(0, ...columns.map((column) => stackHeight(column, gap)));
  const joined = new Map(boxes.map(({ id }) => [id, [] as string[]]));
  for (const { source, target } of edges) {
    joined.get(source)?.push(target);
    joined.get(target)?.push(source);
  }
  const middles = new Map<string, number>();
  const place = (column: readonly Box[], wanted: (box: Box) => number): void => {
    const tops = stacked(column, wanted, total, gap);
    column.forEach((box, index) => middles.set(box.id, tops[index]! + box.height / 2));
  };
  for (const column of columns) place(column, () => total / 2);
  const besideNeighbours = ({ id }: Box): number => {
    const beside = joined.get(id)!.flatMap((other) => middles.get(other) ?? []);
    return beside.length === 0 ? middles.get(id)! : beside.reduce((sum, each) => sum + each, 0) / beside.length;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? columns : [...columns].reverse();
    for (const column of order) place(column, besideNeighbours);
  }
  const places: Record<string, Point> = {};
  let left = 0;
  for (const column of columns) {
    for (const { id, height } of column) places[id] = { x: left, y: middles.get(id)! - height / 2 };
    left += Math.max(...column.map(({ width }) => width)) + COLUMN_GAP;
  }
  return { places };
}

/**
 * The tops of boxes in one column, in order and apart, between 0 and `total`, as near as that allows (by least squares)
 * to where their middles are wanted.
 */
function stacked(column: readonly Box[], wanted: (box: Box) => number, total: number, gap: number): number[] {
  // Less what stands above it, a box's top may be anything that does not fall: neighbours that would, are pooled.
  const pools: { sum: number; count: number }[] = [];
  let above = 0;
  const offsets = column.map((box) => {
    const offset = above;
    above += box.height + gap;
    pools.push({ sum: wanted(box) - box.height / 2 - offset, count: 1 });
    while (pools.length > 1 && mean(pools.at(-1)!) < mean(pools.at(-2)!)) {
      const last = pools.pop()!;
      const before = pools.pop()!;
      pools.push({ sum: last.sum + before.sum, count: last.count + before.count });
    }
    return offset;
  });
  const slack = Math.max(0, total - stackHeight(column, gap));
  const free = pools.flatMap((pool) =>
    Array.from({ length: pool.count }, () => Math.min(slack, Math.max(0, mean(pool)))),
  );
  return offsets.map((offset, index) => offset + free[index]!);
}

const mean = ({ sum, count }: { sum: number; count: number }): number => sum / count;
