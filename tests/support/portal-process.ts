// The whole portal as its own process, started the way an operator starts it.
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from '#db/embedded/ports.server.ts';
import { shortLivedNode } from '../../scripts/short-lived.mjs';
import { temporaryFolder } from './temporary-folder.ts';

export interface StartedPortal {
  /** "http://localhost:PORT", without a slash at its end. */
  readonly url: string;
  readonly child: ChildProcess;
  /** The code or the signal it ended with. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** What it has said so far. */
  said(): string;
}

export interface PortalProcess {
  /** "http://localhost:PORT", without a slash at its end. */
  readonly url: string;
  readonly dataDir: string;
  /** Stops it and starts it again on its data, at its address: at another hour, say. */
  restart(env: Readonly<Record<string, string>>): Promise<void>;
  /** Stops it as Ctrl-C would and removes its data. */
  stop(): Promise<void>;
}

export interface NodeOfPortal {
  /** The program; that of the tests, unless said. */
  readonly node?: string;
  /** Those of a program that ends soon, unless said. */
  readonly switches?: readonly string[];
}

/**
 * Starts a portal on a data directory and waits until it is ready.
 * @throws Error with what the portal said, when it does not answer within a minute and a half
 */
export async function startPortal(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  { node = process.execPath, switches = shortLivedNode }: NodeOfPortal = {},
): Promise<StartedPortal> {
  const port = env['PORT'] ?? String(await freePort());
  const url = `http://localhost:${port}`;
  let said = '';
  const child = spawn(node, [...switches, 'build/portal/main.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: '',
      PORT: port,
      PORTAL_DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
  const deadline = Date.now() + 90_000;
  while (!(await answers(`${url}/readyz`))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGTERM');
      await ended;
      throw new Error(`the portal did not start:\n${said}`);
    }
    await wait(100);
  }
  return { url, child, ended, said: () => said };
}

/** A portal on a data directory of its own: an empty one, or what `fill` writes into it. */
export async function launchPortal({
  env = {},
  fill,
  ...node
}: NodeOfPortal & {
  readonly env?: Readonly<Record<string, string>>;
  readonly fill?: (dataDir: string) => Promise<void>;
} = {}): Promise<PortalProcess> {
  const { path: dataDir, remove } = temporaryFolder();
  try {
    await fill?.(dataDir);
    let running = await startPortal(dataDir, env, node);
    const { url } = running;
    const end = async () => {
      running.child.kill('SIGTERM');
      await running.ended;
    };
    return {
      url,
      dataDir,
      restart: async (changed) => {
        await end();
        running = await startPortal(dataDir, { ...env, PORT: new URL(url).port, ...changed }, node);
      },
      stop: async () => {
        await end();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
