import { error } from '../diagnostic.js';
import { enQuote, zhQuote } from '../words.js';

/** Findings on the readings of a ruleset. */
export const readings = {
  'reading-default-unknown': error<{ seen: string; allowed: readonly string[] }>({
    zh: (p) => `采用的读法要是所列的${zhQuote(p.allowed)}之一，看到的是${zhQuote(p.seen)}；请改正default。`,
    en: (p) =>
      `The default must be one of the alternatives ${enQuote(p.allowed)}, but it is ${enQuote(p.seen)}. Correct default.`,
  }),
  'reading-default-changes': error<{ alternative: string; count: number }>({
    zh: (p) =>
      `采用的读法${zhQuote(p.alternative)}就是规则集现在的样子，不能有改动，看到${p.count}处；请把改动写进规则集，再清空changes。`,
    en: (p) =>
      `The default alternative ${enQuote(p.alternative)} is the ruleset as it stands and has no changes, but there are ${p.count}. Put them into the ruleset and empty changes.`,
  }),
  'reading-few-alternatives': error<{ count: number }>({
    zh: (p) => `取舍至少要有两种读法，看到${p.count}种；请补上另一种，或改写成条款注（notes）。`,
    en: (p) => `A reading needs at least two alternatives, but there are ${p.count}. Add another, or make it a note.`,
  }),
  'reading-excludes-itself': error<{ reading: string }>({
    zh: (p) => `取舍不能与自己互斥，${zhQuote(p.reading)}写在了自己的excludes里；请删去。`,
    en: (p) => `A reading cannot exclude itself, but ${enQuote(p.reading)} stands in its own excludes. Remove it.`,
  }),
  'reading-breaks': error<{ alternative: string; at: string; zh: string; en: string }>({
    zh: (p) =>
      `每种读法都要得到没有错误的规则集，取${zhQuote(p.alternative)}时${zhQuote(p.at)}有新的错误：${p.zh}请改这种读法的改动。`,
    en: (p) =>
      `Every alternative must give a ruleset without errors, but ${enQuote(p.alternative)} brings a new one at ${enQuote(p.at)}: ${p.en} Correct its changes.`,
  }),
  'readings-collide': error<{
    alternative: string;
    reading: string;
    other: string;
    how: 'order' | 'error';
    at: string;
  }>({
    zh: (p) =>
      p.how === 'order'
        ? `任两个取舍先后次序不同，结果也要相同，取${zhQuote(p.alternative)}与${zhQuote(p.reading)}取${zhQuote(p.other)}时不同，都改了${zhQuote(p.at)}；请写明互斥（excludes），或改写改动。`
        : `任两个取舍要能同时改取他法，取${zhQuote(p.alternative)}而${zhQuote(p.reading)}取${zhQuote(p.other)}时${zhQuote(p.at)}有错误；请写明互斥（excludes），或改写改动。`,
    en: (p) =>
      p.how === 'order'
        ? `Two readings must give the same in either order, but ${enQuote(p.alternative)} and ${enQuote(p.other)} of ${enQuote(p.reading)} do not: both change ${enQuote(p.at)}. Say that they exclude each other (excludes), or rewrite the changes.`
        : `Two readings must be able to depart from their defaults together, but ${enQuote(p.alternative)} with ${enQuote(p.other)} of ${enQuote(p.reading)} gives an error at ${enQuote(p.at)}. Say that they exclude each other (excludes), or rewrite the changes.`,
  }),
};
