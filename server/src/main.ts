// The only file that reads the environment and opens a port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { isLoopback, SetupLink } from './access/index.js';
import { createApp } from './app.js';
import { Fault } from './faults/index.js';
import { rulesetSummaries } from './presenters/index.js';
import { openStorage, shippedRulesets, type Storage } from './storage/index.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { PORT = '4173', HOST = '127.0.0.1', LOG_LEVEL = 'warn', BIAOCHI_DATA = folder('../../data') } = process.env;

function stop(zh: string, en: string): never {
  console.error(`${zh}\n${en}`);
  process.exit(1);
}

const port = Number(PORT);
if (!/^\d{1,5}$/.test(PORT) || port > 65535) {
  stop(
    `PORT 要是 0 到 65535 的整数，看到的是「${PORT}」。`,
    `PORT must be a whole number from 0 to 65535, not “${PORT}”.`,
  );
}

const clock = (): Date => new Date();
const store = shippedRulesets(folder('../../rulesets'));
const storage = await openStorage(BIAOCHI_DATA, { clock }).catch((error: unknown) => {
  if (error instanceof Fault) stop(error.texts.zh, error.texts.en);
  throw error;
});
const logger = pino({ level: LOG_LEVEL });
const setup = new SetupLink();
const listensLocally = isLoopback(HOST);
const access = { listensLocally, setup };
const replayScript = new URL('./threads/replayWorker.js', import.meta.url);
const workbookScript = new URL('./workbooks/readerProcess.js', import.meta.url);
const studio = folder('../../studio/dist');
const app = await createApp({ store, storage, access, studio, replayScript, workbookScript, logger, clock });
const server = createServer(app);

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    stop(
      `端口 ${port} 已被占用。请先停掉占用它的程序，或换一个端口：PORT=${port + 1} npm start`,
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    );
  }
  stop(
    `无法在 ${HOST}:${port} 上提供服务（${error.code}）。请检查 HOST 和 PORT。`,
    `Cannot serve on ${HOST}:${port} (${error.code}). Check HOST and PORT.`,
  );
});

/** What whoever starts the server must know before he opens it: how to make the first account, and what others can see. */
async function announce(storage: Storage, url: string): Promise<void> {
  const { writable, reason } = storage.status();
  if (!writable) console.log(`${reason.zh}\n${reason.en}`);
  if (!listensLocally) {
    console.log(
      `其他电脑也能访问本机上的标尺，阅读标准也要先登录。HTTP不加密，密码可能被同一网络里的人看到；请在前面加一个HTTPS代理，或只在可信的网络里使用。\n` +
        `Other computers can reach this Biaochi, and reading needs an account. Plain HTTP is not encrypted: somebody on the same network may see passwords. Put an HTTPS proxy before it, or use it on a trusted network only.`,
    );
  }
  if ((await storage.list('users')).length === 0) {
    console.log(
      `还没有账号。请打开这个一次性链接，设立第一个管理员（重新启动就作废） · There is no account yet; open this one-time link to make the first administrator (it ends with this process):\n${url}setup#${setup.issue()}`,
    );
  }
}

server.listen(port, HOST, async () => {
  const { address, port: opened, family } = server.address() as AddressInfo;
  const shown = family === 'IPv6' ? `[${address}]` : address;
  const url = `http://${shown}:${opened}/`;
  await announce(storage, url).catch((error: unknown) => logger.error(error));
  console.log(`标尺已启动，请在浏览器打开 · Biaochi is running, open ${url}`);
  // The first page shows every ruleset with its fixtures: they are run before somebody waits for them.
  rulesetSummaries(store).catch((error: unknown) => logger.error(error));
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => {
      void storage.close().finally(() => process.exit(0));
    });
    server.closeAllConnections();
  });
}
