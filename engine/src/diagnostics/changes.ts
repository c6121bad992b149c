import { error, warning } from './diagnostic.js';
import { enNear, enQuote, zhNear, zhQuote } from './words.js';

type At = { at: string };

/** Findings on a list of changes that cannot be applied as it stands. */
export const changes = {
  'variant-other-base': error<At & { seen: string }>({
    zh: (p) => `变体要用在它的母规则集${zhQuote(p.at)}上，给的是${zhQuote(p.seen)}；请换成母规则集，或改正base。`,
    en: (p) =>
      `A variant belongs on its base ${enQuote(p.at)}, but ${enQuote(p.seen)} was given. Use its base, or correct base.`,
  }),
  'variant-drift': warning<{ base: string; pinned: string; seen: string }>({
    zh: (p) =>
      `母规则集${zhQuote(p.base)}变了：变体钉住的是${zhQuote(p.pinned)}，现在是${zhQuote(p.seen)}；请核对差异后改钉新的摘要。`,
    en: (p) =>
      `The base ${enQuote(p.base)} has moved on: the variant is pinned to ${enQuote(p.pinned)}, the base is now ${enQuote(p.seen)}. Review the differences, then rebase onto the new digest.`,
  }),
  'change-misses': error<At & { near: string }>({
    zh: (p) => `改动的地址要指向已有的节点或字段，没有${zhQuote(p.at)}；${zhNear(p.near)}请改正地址，或用add新增。`,
    en: (p) =>
      `A change must address something that is there; there is nothing at ${enQuote(p.at)}.${enNear(p.near)} Correct the address, or use add.`,
  }),
  'change-exists': error<At>({
    zh: (p) => `新增的地方要还是空的，${zhQuote(p.at)}已经有了；请改用replace，或换一个编码。`,
    en: (p) => `What is added must not be there yet, but ${enQuote(p.at)} is. Use replace, or choose another code.`,
  }),
  'change-not-a-member': error<At>({
    zh: (p) => `只有列表的成员可以移动，${zhQuote(p.at)}不是；请改正地址，或用replace。`,
    en: (p) =>
      `Only a member of a list can be moved, and ${enQuote(p.at)} is none. Correct the address, or use replace.`,
  }),
  'change-key-differs': error<At & { seen: string }>({
    zh: (p) => `新成员的编码要与地址一致，地址是${zhQuote(p.at)}，值里写的是${zhQuote(p.seen)}；请改成一样。`,
    en: (p) =>
      `A new member's code must agree with its address: the address is ${enQuote(p.at)}, the value says ${enQuote(p.seen)}. Make them the same.`,
  }),
};
