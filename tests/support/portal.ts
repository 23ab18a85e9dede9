// The portal of a browser test file.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll } from 'vitest';
import { addDays, localDate, officialCalendar, weekday, type LocalDate } from '#catalog/index.ts';

import { copyDemoData, portalAt, sharedPortal, type SharedPortal } from './demo-data.ts';
import { launchPortal, type PortalProcess } from './portal-process.ts';

export interface RunningPortal {
  /** "http://localhost:PORT", without a slash at its end. */
  readonly url: string;
  readonly dataDir: string;
  /** The mails sent so far, oldest first, as they lie in `.data/mail`. */
  mails(): readonly string[];
}

interface OwnPortal extends RunningPortal {
  /** Starts it anew on what it has, at an instant that is to come: it stands still there. */
  restartAt(at: Date): Promise<void>;
}

// A portal that has just been filled costs fifteen seconds of a core, a copy of it six, the one that is there nothing. A new
// test file calls `usePortal` and makes the people, dossiers and articles it needs, under names of its own.

/**
 * Call it at the top of a test file. The portal is that of the worker: other files have been there before and left their
 * dossiers, drafts and articles, and no file publishes there what the catalog offers.
 */
export const usePortal = (): RunningPortal => useShared(sharedPortal);

/**
 * A portal whose clock stands still, shared with the files that name the same instant: they may be there at the same time, and publish
 * what the catalog offers.
 * @param instant to come, because what the demonstration has would else be in its future
 */
export const usePortalAt = (instant: Date): RunningPortal => useShared(() => portalAt(instant));

function useShared(portal: () => Promise<SharedPortal>): RunningPortal {
  let shared: SharedPortal | undefined;
  beforeAll(async () => {
    shared = await portal();
  });
  return running(() => shared);
}

/** A Tuesday to come from which on a week is worked without a holiday. */
export function comingTuesday(): LocalDate {
  const isWorkedWeek = (tuesday: LocalDate) =>
    [0, 1, 2, 3, 6].every((ahead) => officialCalendar.isWorkingDay(addDays(tuesday, ahead)));
  let day = addDays(localDate(new Date()), 1);
  while (weekday(day) !== 2 || !isWorkedWeek(day)) day = addDays(day, 1);
  return day;
}

/** A portal for this file alone, on a copy: for one that goes on to another day. */
export function useOwnPortal(): OwnPortal {
  let own: PortalProcess | undefined;
  beforeAll(async () => {
    own = await launchPortal({ fill: copyDemoData });
  });
  afterAll(async () => {
    await own?.stop();
  });
  const restartAt = async (at: Date) => own?.restart({ PORTAL_CLOCK: at.toISOString() });
  return Object.assign(
    running(() => own),
    { restartAt },
  );
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
