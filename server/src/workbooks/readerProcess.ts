import { buffer } from 'node:stream/consumers';
import { checkEntries } from './entries.js';
import { unreadable, WorkbookProblem } from './problem.js';
import type { WorkbookAnswer } from './readWorkbook.js';
import { sheetsIn } from './sheets.js';

// A process of its own, with little memory: the bytes of a workbook come in, its sheets or what is wrong go out.

async function answer(): Promise<WorkbookAnswer> {
  try {
    const bytes = await buffer(process.stdin);
    checkEntries(bytes);
    return { sheets: await sheetsIn(bytes) };
  } catch (error) {
    if (error instanceof WorkbookProblem) return { problem: error.problem };
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: unreadable(`内容读不通（${reason}）`, `Its content does not read (${reason})`).problem };
  }
}

process.stdout.write(JSON.stringify(await answer()));
