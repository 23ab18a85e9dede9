// The portal for the browser tests of one file: launched before them, stopped and removed after them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, inject } from 'vitest';

import { copyDemoData } from './demo-data.ts';
import { launchPortal, type PortalProcess } from './portal-process.ts';

export interface RunningPortal {
  /** "http://localhost:PORT", without a slash at its end. */
  readonly url: string;
  readonly dataDir: string;
  /** The mails sent so far, oldest first, as they lie in `.data/mail`. */
  mails(): readonly string[];
}

/**
 * Call it at the top of a test file.
 * @param env of a portal that needs a first start of its own, as one with another clock does
 */
export function usePortal(env?: Readonly<Record<string, string>>): RunningPortal {
  let launched: PortalProcess | undefined;
  const running = (): PortalProcess => {
    if (launched === undefined) throw new Error('the portal is there from beforeAll on');
    return launched;
  };

  beforeAll(async () => {
    launched = await launchPortal(
      env === undefined ? { fill: (folder) => copyDemoData(inject('demoData'), folder) } : { env },
    );
  });

  afterAll(async () => {
    await launched?.stop();
  });

  return {
    get url() {
      return running().url;
    },
    get dataDir() {
      return running().dataDir;
    },
    mails() {
      const folder = join(running().dataDir, 'mail');
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((name) => name.endsWith('.eml'))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8'));
    },
  };
}
