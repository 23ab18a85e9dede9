// The whole portal as its own process on an empty data directory, started the way an operator starts it.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from '#db/embedded/ports.server.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface PortalProcess {
  /** "http://localhost:PORT", without a slash at its end. */
  readonly url: string;
  readonly dataDir: string;
  /** Stops it as Ctrl-C would and removes its data. */
  stop(): Promise<void>;
}

/** @throws Error with what the portal said, when it does not answer within a minute and a half */
export async function launchPortal(env: Readonly<Record<string, string>> = {}): Promise<PortalProcess> {
  const { path: dataDir, remove } = temporaryFolder();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let said = '';
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/server/main.ts'], {
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
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    remove();
  };
  const deadline = Date.now() + 90_000;
  while (!(await answers(`${url}/readyz`))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`the portal did not start:\n${said}`);
    }
    await wait(100);
  }
  return { url, dataDir, stop };
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
