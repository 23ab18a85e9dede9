// What is started: reads the settings, tries what they name, and starts the portal; says in a sentence what hinders it.
import { development } from './environment.ts';

import { setFlagsFromString } from 'node:v8';

import type { Logger } from 'pino';

import { configWarnings, loadConfig, type Config } from './config.server.ts';
import { openDataFolder } from './data-folder.server.ts';
import { keepDemoSecrets } from './demo/secrets.server.ts';
import { tryToListen } from './door.server.ts';
import { createLogger } from './logging.server.ts';
import { say } from './progress.ts';
import { onStop, type Stop } from './shutdown.server.ts';

// V8 would let the heap grow to four times of what is held before it looks for garbage: 100 MB more, and no page sooner.
setFlagsFromString('--heap-growing-percent=50');

async function main(): Promise<void> {
  const outcome = loadConfig(process.env, keepDemoSecrets);
  if (!outcome.ok) {
    say('Chưa khởi động được, hãy sửa các thiết lập sau:');
    for (const problem of outcome.problems) say(`  - ${problem}`);
    process.exitCode = 1;
    return;
  }
  const { config } = outcome;
  const logger = createLogger(config.logLevel);
  for (const warning of configWarnings(config)) logger.warn(warning);
  const stop = onStop(logger, config.stopNoticeSeconds * 1000);
  try {
    await start(config, logger, stop);
  } catch (error) {
    say(`\nKhông khởi động được: ${explain(error, config)}`);
    if (development && error instanceof Error) console.error(error);
    await stop.afterFailedStart();
  }
}

async function start(config: Config, logger: Logger, stop: Stop): Promise<void> {
  openDataFolder(config.dataDir);
  // Before the minute that the first start takes.
  await tryToListen(config.port, config.host);
  // Reading all of the portal takes a second: whoever named a wrong setting is told before.
  const { startPortal } = await import('./start-portal.server.ts');
  await startPortal(config, logger, stop);
}

await main();

function explain(error: unknown, { port, host }: Config): string {
  if (!(error instanceof Error)) return String(error);
  if (!('syscall' in error && error.syscall === 'listen' && 'code' in error)) return error.message;
  if (error.code === 'EADDRINUSE') {
    return `PORT: cổng mạng ${port} đang có chương trình khác dùng. Hãy đặt PORT khác, ví dụ PORT=${port < 65535 ? port + 1 : 3000} npm start`;
  }
  return `PORT, HOST: không mở được cổng mạng ${port} tại địa chỉ ${host} (${String(error.code)}). Hãy đặt PORT hoặc HOST khác`;
}
