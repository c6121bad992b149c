import { entry } from './entry.js';

/** What can go wrong with archives and replays. */
export const replayingFaults = {
  'archive-unknown': entry<{ seen: string }>(
    404,
    (p) => `没有归档「${p.seen}」；请回到修订影响，另选一份。`,
    (p) => `There is no archive “${p.seen}”. Go back to impact and choose another one.`,
  ),
  'archive-empty': entry<{ refused: number; details?: object }>(
    422,
    (p) =>
      p.refused > 0
        ? `没有一行能读，拒收了${p.refused}行，没有存入；请看各行的原因。`
        : `里面没有评价，没有存入；请换一份，.ndjson文件每行一份评价。`,
    (p) =>
      p.refused > 0
        ? `No line could be read: ${p.refused} were refused and nothing was stored. See the reasons line by line.`
        : `There is no assessment in it, so nothing was stored. Choose another one: an .ndjson file has one assessment a line.`,
  ),
  'archive-too-large': entry<{ most: number }>(
    413,
    (p) => `归档太大，超过${p.most}MiB，没有存入；请拆成几份。`,
    (p) => `The archive is larger than ${p.most} MiB and was not stored. Split it into several.`,
  ),
  'archive-kind': entry<{ seen: string; kinds: string }>(
    415,
    (p) => `归档要以${p.kinds}发来，看到的是「${p.seen}」；请改正。`,
    (p) => `An archive is sent as ${p.kinds}, not “${p.seen}”. Correct it.`,
  ),
  'replay-unknown': entry<{ seen: string }>(
    404,
    (p) => `没有重算「${p.seen}」，它也许已经删除；请回到修订影响。`,
    (p) => `There is no replay “${p.seen}”; it may have been deleted. Go back to impact.`,
  ),
  'replay-same': entry<{ seen: string }>(
    422,
    (p) => `新旧是同一个规则集（${p.seen}），没有可比的；请选另一个版本或草案。`,
    (p) =>
      `Old and new are the same ruleset (${p.seen}): there is nothing to compare. Choose another version or a draft.`,
  ),
  'replay-unfinished': entry<{ seen: string }>(
    409,
    (p) => `重算「${p.seen}」还没有完成；请等它算完，或接着算。`,
    (p) => `The replay “${p.seen}” is not done yet. Wait for it, or resume it.`,
  ),
  'replay-not-running': entry<{ seen: string }>(
    409,
    (p) => `重算「${p.seen}」没有在进行；请重新载入。`,
    (p) => `The replay “${p.seen}” is not running. Load it again.`,
  ),
  'replay-not-paused': entry<{ seen: string }>(
    409,
    (p) => `重算「${p.seen}」不是停着的，不能接着算；请重新载入。`,
    (p) => `The replay “${p.seen}” is not paused, so it cannot be resumed. Load it again.`,
  ),
  'replay-running': entry<{ seen: string }>(
    409,
    (p) => `重算「${p.seen}」正在进行；请先停下，再删除。`,
    (p) => `The replay “${p.seen}” is running. Pause it before you delete it.`,
  ),
};
