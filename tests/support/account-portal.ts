// The portal's parts around a test database, as loaders and actions receive them.
import { refundAloneUpTo } from '#app/domain/payments/limits.ts';
import { noRestorations } from '#app/domain/backups/restorations.ts';
import type { BackupFolder } from '#app/domain/backups/run-backup.server.ts';
import { tasksHere } from '#app/adapters/task-pool.ts';
import type { AppLoadContext } from '@remix-run/node';

import { fixedClock } from '#app/adapters/clock.ts';
import { createQueueWatch } from '#app/domain/dossiers/queue/queue-watch.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { followers } from '#app/server/followers.server.ts';
import { drawingTasks } from '#app/server/drawing-tasks.server.ts';
import { readingTasks } from '#app/domain/writing/reading-tasks.server.ts';
import { createTraffic } from '#app/operation/traffic.ts';
import { footerLinks } from '#app/domain/links/footer-links.server.ts';
import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import type { Portal } from '#app/server/portal.ts';
import { readReleases } from '#app/server/releases.server.ts';
import type { Database } from '#db/client.server.ts';
import { readServerFigures } from '#db/queries/health.server.ts';
import { testCommune } from './commune.ts';
import { testKeys } from './keys.ts';

const unused = (): never => {
  throw new Error('this test uses no such part');
};

const noArchives: BackupFolder = {
  folder: '/var/backups/phuan',
  isEncrypted: false,
  rotation: { days: 7, weeks: 5 },
  list: async () => [],
  describe: async () => [],
  remove: unused,
  take: unused,
  drill: unused,
  open: async () => undefined,
  openActs: async () => undefined,
  keep: unused,
  verify: unused,
  replace: unused,
};

export function accountPortal(db: Database, publicUrl = 'http://localhost:3000') {
  const clock = fixedClock(new Date('2026-11-24T08:00:00+07:00'));
  const kept = testCommune(db, clock, publicUrl);
  const faults: { fields: object; message: string }[] = [];
  const log = {
    info: () => {},
    warn: () => {},
    error: (fields: object, message: string) => void faults.push({ fields, message }),
  };
  const deps: Deps = {
    db,
    clock,
    files: { put: unused, get: unused, remove: unused },
    mailer: { send: unused },
    sms: { send: unused },
    gateway: { name: 'vnpay-stand-in', paymentUrl: unused, verify: unused, recall: unused, query: unused },
    linkProber: { probe: unused },
    drawing: tasksHere(drawingTasks),
    reading: tasksHere(readingTasks),
    keys: testKeys,
    staffSecondFactor: 'offered',
    refundAloneUpTo,
    followers,
    ...kept,
    log,
  };
  const portal: Portal = {
    deps,
    mode: 'demo',
    releases: readReleases(),
    cookieSecret: 'signs the cookies of the tests',
    secure: publicUrl.startsWith('https://'),
    formTargets: [],
    health: { isReady: async () => true, metrics: unused, mayReadMetrics: () => false },
    healthSources: {
      mode: 'demo',
      secondFactor: 'offered',
      machine: { disk: async () => undefined, certificateOf: unused },
      server: () => readServerFigures(db),
      traffic: createTraffic(),
      jobs: [],
      backups: undefined,
    },
    backups: { folder: noArchives, restorations: noRestorations },
    // Nothing tells the portal of a test what changed: it asks each time.
    menu: { read: () => listSections(deps, { inMenu: true }) },
    queueWatch: createQueueWatch(deps),
    stops: { announced: async () => [] },
    closed: { read: async () => undefined },
    linksOut: { read: () => footerLinks(deps) },
    accountOf: async () => undefined,
  };
  const context = (): AppLoadContext => ({
    portal,
    requestId: 'TEST',
    nonce: 'n',
    clientIp: '203.0.113.9',
    development: false,
  });
  return { portal, deps, clock, faults, context };
}
