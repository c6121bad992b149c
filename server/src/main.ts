// The only file that reads the environment and opens a port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp } from './app.js';
import { rulesetSummaries } from './presenters/index.js';
import { shippedRulesets } from './storage/index.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { PORT = '4173', HOST = '127.0.0.1', LOG_LEVEL = 'warn' } = process.env;

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

const store = shippedRulesets(folder('../../rulesets'));
const logger = pino({ level: LOG_LEVEL });
const app = createApp({ store, studio: folder('../../studio/dist'), logger });
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

server.listen(port, HOST, () => {
  const { address, port: opened, family } = server.address() as AddressInfo;
  const shown = family === 'IPv6' ? `[${address}]` : address;
  console.log(`标尺已启动，请在浏览器打开 · Biaochi is running, open http://${shown}:${opened}/`);
  // The first page shows every ruleset with its fixtures: they are run before somebody waits for them.
  rulesetSummaries(store).catch((error: unknown) => logger.error(error));
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
