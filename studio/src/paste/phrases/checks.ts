import type { Check } from '@biaochi/schemas/types';
import { decimalOf } from '../../commands/decimal.js';
import { doubt } from '../remarks.js';
import { type Proposal, proposed, type Reading } from './proposal.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The parts of a requirement, where its stops part it into just so many. */
function partsOf(requirement: string, count: number): string[] | null {
  const text = requirement.replace(/[。.]$/, '');
  for (const stop of [/；/, /[；，]/]) {
    const parts = text.split(stop).map((part) => part.trim());
    if (parts.length === count && parts.every((part) => part !== '')) return parts;
  }
  return null;
}

/** Sub-checks, named after the parts of the requirement; where those cannot be told apart they are numbered. */
function checksOf({ requirement }: Reading, count: number): { checks: Check[]; isNamed: boolean } {
  const parts = partsOf(requirement, count);
  const checks = Array.from({ length: count }, (_, index) => ({
    id: letters[index] ?? `c${index + 1}`,
    order: 10 * (index + 1),
    label: parts ? { zh: parts[index]! } : { zh: `第${index + 1}项`, en: `Item ${index + 1}` },
  }));
  return { checks, isNamed: parts !== null };
}

const unnamed = (isNamed: boolean) => (isNamed ? [] : [doubt('checksUnnamed')]);

/** The points of all met, and the rest of the words; null where the phrase begins otherwise. */
function allMet(words: string): { full: string; rest: string } | null {
  const [found, full] = /^全部(?:满足|符合)[，,]?(?:即|则|可)?得(\d+(?:\.\d+)?)分/.exec(words) ?? [];
  return found === undefined || full === undefined ? null : { full, rest: words.slice(found.length) };
}

/** 「全部满足得5分(满足2项得2分，满足1项得1分)」: points by how many of the parts are met. */
export function readCount(words: string, reading: Reading): Proposal | null {
  const all = allMet(words);
  const steps = [...(all?.rest ?? '').matchAll(/满足(\d+)项得(\d+(?:\.\d+)?)分/g)];
  if (!all || steps.length === 0) return null;
  const count = Math.max(...steps.map(([, number]) => Number(number))) + 1;
  const { checks, isNamed } = checksOf(reading, count);
  return proposed(
    {
      method: 'count',
      checks,
      steps: [
        { count, points: decimalOf(all.full) },
        ...steps.map(([, number, points]) => ({ count: Number(number), points: decimalOf(points!) })),
        { count: 0, points: 0 },
      ],
    },
    unnamed(isNamed),
  );
}

/** 「全部满足得5分(仅满足前项得3分，仅满足后项得2分)」: points by which of two parts are met. */
export function readCombination(words: string, reading: Reading): Proposal | null {
  const all = allMet(words);
  const [, first] = /仅满足前[一]?项得(\d+(?:\.\d+)?)分/.exec(all?.rest ?? '') ?? [];
  const [, second] = /仅满足后[一]?项得(\d+(?:\.\d+)?)分/.exec(all?.rest ?? '') ?? [];
  if (!all || first === undefined || second === undefined) return null;
  const { checks, isNamed } = checksOf(reading, 2);
  return proposed(
    {
      method: 'combination',
      checks,
      rows: [
        { met: ['a', 'b'], points: decimalOf(all.full) },
        { met: ['a'], points: decimalOf(first) },
        { met: ['b'], points: decimalOf(second) },
        { met: [], points: 0 },
      ],
    },
    unnamed(isNamed),
  );
}
