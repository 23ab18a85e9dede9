// The whole portal as its own process on an empty data directory, for browser tests: started the way an
// operator starts it, stopped and removed after the file.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, beforeAll } from 'vitest';

import { freePort } from '#db/embedded/ports.server.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface RunningPortal {
  /** "http://localhost:PORT", without a slash at its end. */
  readonly url: string;
  readonly dataDir: string;
  /** The mails sent so far, oldest first, as they lie in `.data/mail`. */
  mails(): readonly string[];
}

/** Call it at the top of a test file. */
export function usePortal(env: Readonly<Record<string, string>> = {}): RunningPortal {
  const { path: dataDir, remove } = temporaryFolder();
  let child: ChildProcess | undefined;
  let url = '';

  beforeAll(async () => {
    const port = await freePort();
    url = `http://localhost:${port}`;
    let said = '';
    child = spawn(process.execPath, ['--import', 'tsx', 'app/server/main.ts'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        VITEST: '',
        PORT: String(port),
        PORTAL_DATA_DIR: dataDir,
        LOG_LEVEL: 'warn',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const deadline = Date.now() + 90_000;
    while (!(await answers(`${url}/readyz`))) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`the portal did not start:\n${said}`);
      await wait(100);
    }
  });

  afterAll(async () => {
    if (child !== undefined && child.exitCode === null) {
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    remove();
  });

  return {
    get url() {
      return url;
    },
    dataDir,
    mails() {
      const folder = join(dataDir, 'mail');
      return readdirSync(folder)
        .filter((name) => name.endsWith('.eml'))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8'));
    },
  };
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
