// `npm run setup`: asks who the commune is and who administers the portal, before the first start in live mode; in the
// terminal, or by the environment (SETUP_…). It may be run again: what was said is not asked a second time.
import '../environment.ts';

import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';

import { own } from '#forms/own.ts';
import { systemClock } from '#app/adapters/clock.ts';
import { generateKey, openKeyRing } from '#app/domain/personal-data/key-ring.server.ts';
import { loadConfig } from '../config.server.ts';
import { openDataFolder } from '../data-folder.server.ts';
import { openDatabase } from '../database.server.ts';
import { markFolder } from '../folder-marker.server.ts';
import { say } from '../progress.ts';
import { setUp } from './dialogue.server.ts';
import { requireCommune } from './ready-for-live.server.ts';
import { SetupProblem } from './talk.ts';

const nothing = { keys: '', session: '', gateway: '' };

async function main(): Promise<void> {
  // What live mode asks besides is told at the end: it is no reason to ask nothing now.
  const outcome = loadConfig({ ...process.env, PORTAL_MODE: 'demo', PORTAL_CLOCK: undefined }, () => nothing);
  if (!outcome.ok) throw new SetupProblem(`Hãy sửa các thiết lập sau:\n${outcome.problems.join('\n')}`);
  const config = { ...outcome.config, mode: 'live' as const };
  if (config.keys === '') throw new SetupProblem(keysFirst());
  openDataFolder(config.dataDir);
  const lost = (why: string) => {
    throw new Error(why);
  };
  const database = await openDatabase(config, { down: lost, up: () => {}, lost }, { isClaimed: true });
  const { ask, close }: Terminal = terminal();
  try {
    await setUp(
      { db: database.db, clock: systemClock, keys: openKeyRing(config.keys) },
      { env: process.env, ask, say },
    );
    await markFolder(config, database.db);
    const live = loadConfig({ ...process.env, PORTAL_MODE: 'live' }, () => nothing);
    const missing = live.ok ? [] : [...live.problems];
    if (process.env.PUBLIC_URL) {
      await requireCommune(database.db, config, systemClock.now()).catch((error: unknown) =>
        missing.push(error instanceof Error ? error.message : String(error)),
      );
    }
    tellMissing(missing);
  } finally {
    close();
    await database.close();
  }
}

/** What is written down of the setup is chained under a key of the ring already. */
const keysFirst = (): string =>
  `PORTAL_KEYS: hãy đặt bộ khóa trước khi cài đặt, vì việc cài đặt cũng được ghi lại dưới khóa này.${process.stdout.isTTY ? `\n  Giá trị ngẫu nhiên có thể dùng: PORTAL_KEYS=${generateKey('k1')}` : ''}`;

function tellMissing(missing: readonly string[]): void {
  if (missing.length === 0) {
    say('✓ Mọi thiết lập đã đủ. Khởi động: PORTAL_MODE=live npm start');
    return;
  }
  say(
    'Trước khi khởi động với PORTAL_MODE=live, còn phải đặt các thiết lập sau (xem docs/van-hanh/thiet-lap.md):',
  );
  for (const problem of missing) say(`  - ${problem}`);
  // Made here for whoever sits in front of it; a log is no place for keys.
  if (!process.stdout.isTTY) return;
  const random = (bytes: number) => randomBytes(bytes).toString('base64');
  const proposals = {
    SESSION_SECRET: random(32),
    METRICS_TOKEN: random(24),
  };
  for (const [name, value] of Object.entries(proposals))
    if (!own(process.env, name)) say(`  Giá trị ngẫu nhiên có thể dùng: ${name}=${value}`);
}

interface Terminal {
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** One line at a time, from a person or from whatever is piped in. */
function terminal(): Terminal {
  const reader = createInterface({ input: process.stdin, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async ask(question: string): Promise<string | undefined> {
      process.stdout.write(question);
      const next = await lines.next();
      return next.done === true ? undefined : next.value;
    },
    close: () => reader.close(),
  };
}

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof SetupProblem ? message : `Không cài đặt được: ${message}`}\n`);
}
