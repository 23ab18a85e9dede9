// Tries whether this version serves what it has just migrated: the whole portal, on a port of its own, without jobs.
import http from 'node:http';

import { paths } from '#app/addresses/paths.ts';
import type { Config } from '../config.server.ts';
import { createLogger } from '../logging.server.ts';
import { startPortal } from '../start-portal.server.ts';
import { UpgradeRefused } from './plan.server.ts';

const tried = [paths.ready(), paths.home(), paths.services(), paths.staffSignIn()];
const patienceMs = 30_000;

/**
 * @param config with the address of a database on which nobody else starts meanwhile
 * @throws Error with what is wrong
 */
export async function trialStart(config: Config): Promise<void> {
  const closing: (() => Promise<unknown>)[] = [];
  const stop = {
    add: (_name: string, close: () => Promise<unknown>) => void closing.push(close),
    now(why: string): never {
      throw new Error(why);
    },
  };
  const trial = { ...config, host: '127.0.0.1', port: 0, stopNoticeSeconds: 0 };
  try {
    const { port } = await startPortal(trial, createLogger('error'), stop, { isTrial: true });
    for (const address of tried) {
      const status = await statusOf(port, address, new URL(config.publicUrl).host);
      if (status !== 200) throw new UpgradeRefused(`trang ${address} trả lời ${status}`);
    }
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

/** As the proxy asks: by the name of the portal. */
const statusOf = (port: number, path: string, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port, path, headers: { host }, timeout: patienceMs }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
      .once('timeout', function (this: http.ClientRequest) {
        this.destroy(new Error(`trang ${path} không trả lời`));
      })
      .once('error', reject);
  });
