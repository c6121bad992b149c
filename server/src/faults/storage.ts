import { entry } from './entry.js';

export interface Texts {
  readonly zh: string;
  readonly en: string;
}

/** What can go wrong with what is saved: writes that come too late, disks, locks, damage. */
export const storageFaults = {
  'write-stale': entry<{ seen: string; expected: number; present: number; current: unknown }>(
    412,
    (p) =>
      p.current === null
        ? `「${p.seen}」已不在了（您的改动基于第${p.expected}次保存），没有保存；请另存为新的，或放弃改动。`
        : `「${p.seen}」已有人改过：现在是第${p.present}次保存，您的改动基于第${p.expected}次，没有保存；请与现在的内容合并后再保存。`,
    (p) =>
      p.current === null
        ? `“${p.seen}” is no longer there; this change rests on its save ${p.expected} and was not saved. Save it as a new one, or drop it.`
        : `“${p.seen}” was changed by somebody else: it is at save ${p.present}, and this change rests on save ${p.expected}, so it was not saved. Merge it with what is there now and save again.`,
  ),
  'record-immutable': entry<{ seen: string }>(
    409,
    (p) => `「${p.seen}」已经发布，不能再改动或删除；请发布新的一版，或撤回。`,
    (p) =>
      `“${p.seen}” has been published and can be neither changed nor deleted. Publish a new version, or withdraw it.`,
  ),
  'record-too-large': entry<{ seen: string; bytes: number; most: number }>(
    413,
    (p) => `「${p.seen}」有${p.bytes}字节，一份最多${p.most}字节，没有保存；请分成几份。`,
    (p) => `“${p.seen}” has ${p.bytes} bytes; one document takes at most ${p.most}. It was not saved. Divide it.`,
  ),
  'record-damaged': entry<{ seen: string }>(
    500,
    (p) => `文件「${p.seen}」损坏了，内容与它的摘要不符，没有采用；请用biaochi audit verify核对，并从备份恢复。`,
    (p) =>
      `The file “${p.seen}” is damaged: its content does not match its digest, so it is not used. Check with biaochi audit verify, and restore a backup.`,
  ),
  'audit-damaged': entry<{ seen: string }>(
    500,
    (p) => `操作记录在「${p.seen}」处对不上，之后的不能采信；请用biaochi audit verify核对，并从备份恢复。`,
    (p) =>
      `The audit log does not hold at “${p.seen}”, and what follows cannot be trusted. Check with biaochi audit verify, and restore a backup.`,
  ),
  'storage-read-only': entry<{ reason: Texts }>(
    503,
    (p) => `现在只能读，不能保存：${p.reason.zh}`,
    (p) => `Nothing can be saved at present, only read: ${p.reason.en}`,
  ),
  'storage-write-failed': entry<{ reason: string }>(
    503,
    (p) => `没有写到磁盘上（${p.reason}），原有内容没有变；请检查磁盘的空间和权限，然后再保存。`,
    (p) =>
      `This could not be written to the disk (${p.reason}); what was there stands. Check the disk's space and permissions, and save again.`,
  ),
  'storage-unsettled': entry<{ reason: string }>(
    503,
    (p) => `磁盘出了错（${p.reason}），这次保存成没成还不知道；请检查磁盘，恢复后重新载入，看它在不在。`,
    (p) =>
      `The disk failed (${p.reason}), and whether this was saved is not known. Check the disk; once it works again, load anew and see.`,
  ),
  'storage-locked': entry<{ seen: string; pid: string; lock: string }>(
    503,
    (p) =>
      `数据文件夹「${p.seen}」正由进程${p.pid}使用，同时只能有一个；请先停掉它。它若确已不在，请删除文件「${p.lock}」。`,
    (p) =>
      `The data folder “${p.seen}” is in use by process ${p.pid}, and only one may use it at a time. Stop that one first. If it is surely gone, delete the file “${p.lock}”.`,
  ),
  'storage-busy': entry<{ seen: string }>(
    503,
    (p) => `数据文件夹「${p.seen}」一直有人在保存，等不到可以复制的一刻；请过一会儿再试，或先停掉服务器。`,
    (p) =>
      `The data folder “${p.seen}” is being written to all the time, so no moment of it can be copied. Try again later, or stop the server first.`,
  ),
  'storage-closed': entry(
    503,
    () => `服务器正在停止，没有保存；请稍后再试。`,
    () => `The server is stopping, so nothing was saved. Try again later.`,
  ),
  'audit-cut': entry<{ present: number; logged: number }>(
    500,
    (p) => `操作记录的末尾被截去了：应有${p.logged}条，只剩${p.present}条；请从备份恢复，并查明原因。`,
    (p) =>
      `The end of the audit log has been cut off: there should be ${p.logged} entries, and ${p.present} are left. Restore a backup and find out why.`,
  ),
  'record-differs': entry<{ seen: string; revision: number; logged: number }>(
    500,
    (p) =>
      `文件「${p.seen}」（第${p.revision}次保存）与操作记录最后所记的（第${p.logged}次保存）不同，被改过或退回过；请从备份恢复，并查明原因。`,
    (p) =>
      `The file “${p.seen}” (save ${p.revision}) is not what the audit log recorded last (save ${p.logged}): it was changed or rolled back. Restore a backup and find out why.`,
  ),
  'record-missing': entry<{ seen: string; revision: number }>(
    500,
    (p) => `操作记录里有「${p.seen}」（第${p.revision}次保存），文件却不在了；请从备份恢复，并查明原因。`,
    (p) =>
      `The audit log has “${p.seen}” (save ${p.revision}), but the file is gone. Restore a backup and find out why.`,
  ),
  'record-unlogged': entry<{ seen: string; revision: number }>(
    500,
    (p) => `文件「${p.seen}」（第${p.revision}次保存）在操作记录里没有，或已记为删除；请查明它从何而来，然后移走。`,
    (p) =>
      `The file “${p.seen}” (save ${p.revision}) is not in the audit log, or the log has it deleted. Find out where it came from, and move it away.`,
  ),
  'data-missing': entry<{ seen: string }>(
    404,
    (p) => `文件夹「${p.seen}」里没有标尺的数据；请核对--data或备份的路径。`,
    (p) => `The folder “${p.seen}” holds no Biaochi data. Check --data, or the path of the backup.`,
  ),
  'backup-damaged': entry<{ seen: string }>(
    422,
    (p) => `「${p.seen}」不是完好的备份，没有恢复；请换一份备份。`,
    (p) => `“${p.seen}” is not an intact backup, so nothing was restored. Use another backup.`,
  ),
  'target-occupied': entry<{ seen: string }>(
    409,
    (p) => `「${p.seen}」里已有东西，不会覆盖；请换一个空的文件夹或新的文件名，或先移走原有的。`,
    (p) =>
      `There is something at “${p.seen}” already, and it is not overwritten. Choose an empty folder or a new file name, or move what is there away first.`,
  ),
};
