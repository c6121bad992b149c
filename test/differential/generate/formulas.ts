import type { Formula } from '@biaochi/schemas/types';
import type { Random } from '../random.js';
import type { Ref, World } from './world.js';

const names = ['x', 'y', '可再生', '总量', 'Q_O', 'Vw', '值2', 'z'] as const;

/** Where the symbols of a formula are gathered while it is written. */
class Writer {
  readonly where: Record<string, string> = {};

  constructor(
    readonly random: Random,
    private readonly refs: readonly Ref[],
  ) {}

  symbol(): string {
    const { reference } = this.random.pick(this.refs);
    const known = Object.entries(this.where).find(([, to]) => to === reference);
    const name = known?.[0] ?? names.find((candidate) => !(candidate in this.where));
    if (name === undefined) return String(this.random.int(1, 9));
    this.where[name] = reference;
    return name;
  }

  operand(depth: number): string {
    if (depth === 0 || this.random.chance(35)) {
      return this.random.chance(65) ? this.symbol() : this.random.pick(['1', '2', '10', '100', '0.5', '2.25']);
    }
    return this.random.pick([
      () => this.bracketed(this.expression(depth - 1)),
      () => this.call(depth - 1),
      () => this.bracketed(`${this.random.pick(['-', '−'])}${this.operand(depth - 1)}`),
    ])();
  }

  bracketed(inner: string): string {
    return this.random.chance(85) ? `(${inner})` : `（${inner}）`;
  }

  call(depth: number): string {
    if (this.random.chance(35)) return `abs(${this.expression(depth)})`;
    const args = this.random.times(1, 3, () => this.expression(depth));
    return `${this.random.pick(['min', 'max'])}(${args.join(this.random.pick([',', ', ']))})`;
  }

  /** Operands joined by signs; what is divided by is mostly kept away from zero. */
  expression(depth: number): string {
    let written = this.operand(depth);
    for (let more = this.random.int(0, 2); more > 0; more--) {
      const sign = this.random.pick(['+', '-', '−', '*', '×', '/', '÷']);
      const right = this.operand(depth);
      const divisor = this.random.chance(80) ? `(1 + abs(${right}))` : right;
      const space = this.random.pick(['', ' ']);
      written += `${space}${sign}${space}${sign === '/' || sign === '÷' ? divisor : right}`;
    }
    return written;
  }
}

/** A formula over numeric references; at least one symbol occurs. */
export function formulaOn({ random }: World, refs: readonly Ref[], depth = 2): Formula {
  const writer = new Writer(random, refs);
  const written = writer.expression(depth);
  if (Object.keys(writer.where).length > 0) return { text: written, where: writer.where };
  const symbol = writer.symbol();
  return { text: `${symbol} + ${written}`, where: writer.where };
}
