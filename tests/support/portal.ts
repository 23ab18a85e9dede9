// The portal of a browser test file.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, inject } from 'vitest';

import { copyDemoData, sharedPortal, type SharedPortal } from './demo-data.ts';
import { launchPortal, type PortalProcess } from './portal-process.ts';

export interface RunningPortal {
  /** "http://localhost:PORT", without a slash at its end. */
  readonly url: string;
  readonly dataDir: string;
  /** The mails sent so far, oldest first, as they lie in `.data/mail`. */
  mails(): readonly string[];
}

/**
 * Call it at the top of a test file. The portal is that of the worker: other files have been there before and left their
 * dossiers, drafts and articles, and no file publishes there what the catalog offers.
 */
export function usePortal(): RunningPortal {
  let shared: SharedPortal | undefined;
  beforeAll(async () => {
    shared = await sharedPortal(inject('portalsUrl'));
  });
  return running(() => shared);
}

/**
 * A portal for this file alone: for one that publishes what the catalog offers, or has another clock.
 * @param env of a portal that needs a first start of its own: with another clock, what was there before is in its future
 */
export function useOwnPortal(env?: Readonly<Record<string, string>>): RunningPortal {
  let own: PortalProcess | undefined;
  beforeAll(async () => {
    own = await launchPortal(
      env === undefined ? { fill: (folder) => copyDemoData(inject('demoData'), folder) } : { env },
    );
  });
  afterAll(async () => {
    await own?.stop();
  });
  return running(() => own);
}

function running(portal: () => SharedPortal | undefined): RunningPortal {
  const ready = (): SharedPortal => {
    const found = portal();
    if (found === undefined) throw new Error('the portal is there from beforeAll on');
    return found;
  };
  return {
    get url() {
      return ready().url;
    },
    get dataDir() {
      return ready().dataDir;
    },
    mails() {
      const folder = join(ready().dataDir, 'mail');
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((name) => name.endsWith('.eml'))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8'));
    },
  };
}
