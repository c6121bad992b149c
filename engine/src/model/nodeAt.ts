import { joinAddress, keyOf, splitAddress } from './members.js';

type Json = unknown;

function childOf(holder: Json, part: string): Json {
  if (Array.isArray(holder)) {
    const list: Json[] = holder;
    // A code that looks like a number is never taken for a position.
    if (list.some((member) => keyOf(member) !== null)) return list.find((member) => keyOf(member) === part);
    return /^\d+$/.test(part) ? list[Number(part)] : undefined;
  }
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, part)
    ? (holder as Record<string, Json>)[part]
    : undefined;
}

/** What stands at an address of a document; undefined where nothing does. */
export function nodeAt(root: Json, address: string): Json {
  return splitAddress(address).reduce<Json>(childOf, root);
}

/** The nodes that an address leads through, from the document itself to the last that is there. */
export function nodesTo(root: Json, address: string): Json[] {
  const nodes = [root];
  for (const part of splitAddress(address)) {
    const next = childOf(nodes.at(-1), part);
    if (next === undefined) break;
    nodes.push(next);
  }
  return nodes;
}

/** The address of what holds the last part of an address. */
export const holderOf = (address: string): string => joinAddress(...splitAddress(address).slice(0, -1));
