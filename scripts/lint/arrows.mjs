// An ESLint rule: imports follow the arrows of rooms.mjs, and the message says what to do instead.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { outside, packages, rooms } from './rooms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The package folder and room of a file; a file directly in src has the room `*`, one outside src none. */
function whereabouts(file) {
  const [packageName, folder, ...rest] = path.relative(root, file).split(path.sep);
  if (!(packageName in packages)) return null;
  return { packageName, room: folder !== 'src' ? null : rest.length > 1 ? rest[0] : '*' };
}

/** What is imported: a place in this project, or the name of a package from outside. */
function target(source, from) {
  if (source.startsWith('.')) return whereabouts(path.resolve(path.dirname(from), source));
  const own = /^@biaochi\/([^/]+)/.exec(source);
  if (own) return { packageName: own[1], room: null, byName: true };
  return { outside: source.startsWith('node:') ? source : source.split('/', source.startsWith('@') ? 2 : 1).join('/') };
}

function fault(from, to) {
  if (to.outside) {
    const allowed = from.packageName === 'engine' ? outside[from.room] : undefined;
    return allowed && !allowed.includes(to.outside) ? { id: 'outside', allowed } : null;
  }
  if (to.packageName !== from.packageName) {
    if (!packages[from.packageName].includes(to.packageName)) {
      return { id: 'package', allowed: packages[from.packageName] };
    }
    return to.byName ? null : { id: 'door', allowed: [] };
  }
  if (to.byName) return { id: 'self', allowed: [] };
  if (from.room === null || from.room === '*' || to.room === null || to.room === from.room) return null;
  const allowed = rooms[from.packageName]?.[from.room];
  if (!allowed) return { id: 'unknown', allowed: Object.keys(rooms[from.packageName] ?? {}) };
  // A file directly in src stands above all rooms.
  if (to.room === '*') return { id: 'above', allowed };
  return allowed.includes(to.room) ? null : { id: 'room', allowed };
}

/** The rule `biaochi/arrows`. */
export const arrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      package:
        '{{from}} 不得引用 {{to}}，只可引用：{{allowed}}。请把两边都要的部分移到 engine 或 schemas；server 与 studio 只经 HTTP 相通。| {{from}} must not import {{to}}, only: {{allowed}}. Move what both need to engine or schemas; server and studio meet only over HTTP.',
      door: '请用包名 @biaochi/{{to}} 引用，不要深入它的文件夹；缺什么就在它的 index.ts 导出。| Import @biaochi/{{to}} by name, not a file inside it; export what is missing from its index.ts.',
      self: '包内请用相对路径引用，不用自己的包名。| Inside a package import by relative path, not by its own name.',
      room: '{{from}} 在下层，不得引用 {{to}}，只可引用：{{allowed}}。请把共用的部分移到较低的一间，或由上层作为参数传入。| {{from}} lies beneath {{to}} and may import only: {{allowed}}. Move what they share to a lower room, or pass it in from above as an argument.',
      above:
        '{{from}} 不得引用 src 下的入口文件，请直接引用所在的房间：{{allowed}}。| {{from}} must not import a file directly in src; import the room itself: {{allowed}}.',
      outside:
        '{{from}} 只可引用这些外部包：{{allowed}}，不得引用 {{to}}。两个引擎除 numbers 和类型外不共用任何东西。| {{from}} may import only these packages: {{allowed}}, not {{to}}. The two engines share nothing but numbers and types.',
      unknown:
        '{{from}} 还没有登记。请在 scripts/lint/rooms.mjs 写明它可以引用哪些（已有：{{allowed}}）。| {{from}} is not registered. Say in scripts/lint/rooms.mjs what it may import (there are: {{allowed}}).',
    },
  },
  create(context) {
    const from = whereabouts(context.filename);
    if (!from) return {};
    const name = ({ packageName, room }) => (room && room !== '*' ? `${packageName}/src/${room}` : packageName);
    const look = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const to = target(source.value, context.filename);
      const found = to && fault(from, to);
      if (!found) return;
      const data = {
        from: name(from),
        to: to.outside ?? (found.id === 'door' ? to.packageName : name(to)),
        allowed: found.allowed.join(', ') || '—',
      };
      context.report({ node: source, messageId: found.id, data });
    };
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
    };
  },
};
