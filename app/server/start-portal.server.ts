// Starts the portal: database, migrations, content, jobs, then the door. What is opened last is closed first.
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type { Logger } from 'pino';

import { finishRestoration } from '#app/domain/backups/finish-restoration.server.ts';
import { takesNothing } from '#app/domain/backups/restorations.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { keepUntilTold } from '#app/domain/kernel/read-until-told.server.ts';
import { rememberJobs } from '#app/domain/health/remember-job.server.ts';
import { isAddressTaken } from '#app/domain/publishing/is-address-taken.server.ts';
import {
  listenForChangedTables,
  listenForMoves,
  listenForWaitingWork,
} from '#db/queries/told-of-commits.server.ts';
import { listenForPageChanges } from '#db/queries/page-cache.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { isEventStream } from '#app/http/event-stream.server.ts';
import { pageKindOf } from '#app/operation/traffic.ts';
import { clockOf, compose } from './composition.server.ts';
import { configWarnings, isTriedByHand, type Config } from './config.server.ts';
import { openDatabase, takeTurnToStart } from './database.server.ts';
import { development } from './environment.ts';
import { databaseAvailability } from './database-availability.server.ts';
import { restorationsBy, restoreInPlace } from './backups/restore-in-place.server.ts';
import { backupStore } from './backups/store.server.ts';
import { createDoor } from './door.server.ts';
import { seedDemoCommune } from './demo/commune.server.ts';
import { demoAccountLines } from './demo/people.ts';
import { createExpressApp } from './express-app.server.ts';
import { markFolder } from './folder-marker.server.ts';
import { foreignHosts } from './foreign-host.server.ts';
import { frequentJobs, scheduledJobs } from './jobs.server.ts';
import { provideContent } from './provide-content.server.ts';
import { pageChanges } from './page-changes.server.ts';
import { progress, say } from './progress.ts';
import { loadRemix } from './remix-build.server.ts';
import { bodiesWithin } from './request-body.server.ts';
import { remixHandler } from './remix-handler.server.ts';
import type { Portal } from './portal.ts';
import { plainAddresses } from './plain-address.server.ts';
import { routeSpelling } from './route-addresses.ts';
import { requireCommune } from './setup/ready-for-live.server.ts';
import type { Stop } from './shutdown.server.ts';
import { unknownAddresses } from './unknown-addresses.server.ts';
import { viewedService } from './viewed-service.ts';
import { followNumbers } from './number-marks.server.ts';
import { stoppedPortal } from './stopped-portal.server.ts';
import { startWorker } from './worker.server.ts';

/** What most visitors begin with. */
const asked = [
  paths.home(),
  paths.services(),
  paths.search('giấy'),
  paths.lookUp(),
  paths.contact(),
  paths.signIn(),
  paths.staffSignIn(),
];

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface StartOptions {
  /** The caller has its turn to start, no job runs, and nobody is told. */
  readonly isTrial?: boolean;
  /** Right before the door opens. */
  readonly beforeOpen?: () => Promise<void>;
  /** Once there is a portal, before anybody comes. */
  readonly composed?: (deps: Deps) => Promise<void>;
}

/**
 * Opens the database, brings it up to date, loads what is published, and opens the door.
 * @param config whose data folder and port have been tried
 * @param stop is told of each part as it is opened
 * @returns where it listens
 * @throws SettingProblem where the database cannot be reached, or a live portal is not set up
 */
export async function startPortal(
  config: Config,
  logger: Logger,
  stop: Pick<Stop, 'add' | 'now'> & Partial<Pick<Stop, 'closeParts' | 'afterFailedStart'>>,
  { isTrial = false, beforeOpen, composed }: StartOptions = {},
): Promise<AddressInfo> {
  const endTurn = isTrial ? async () => {} : await takeTurnToStart(config);
  const availability = databaseAvailability(logger);
  const database = await openDatabase(config, { ...availability, lost: (why) => stop.now(why) });
  stop.add('cơ sở dữ liệu', () => database.close());
  if (config.mode === 'demo') await seedDemoCommune({ db: database.db, clock: clockOf(config) });
  else await requireCommune(database.db, config, clockOf(config).now());
  await markFolder(config, database.db);
  const restorations = restorationsBy(
    (order, tell) => {
      const { closeParts } = stop;
      if (closeParts === undefined) throw new Error('a trial restores nothing');
      return restoreInPlace(order, tell, {
        ...{ config, deps: jobs.deps, folder: portal.backups.folder, stop: { closeParts } },
        start: (options) => startPortal(config, logger, stop, options),
      });
    },
    (error) => {
      logger.fatal({ error }, 'the portal did not come up again after a restoration');
      void stop.afterFailedStart?.();
    },
  );
  const built = await compose(config, database.db, logger, restorations);
  stop.add('việc vẽ và đọc tệp', () => built.closePools());
  const jobs = { ...built.portal, deps: { ...built.portal.deps, db: database.jobs } };
  await progress('Nạp danh mục thủ tục và nội dung', async () => {
    await provideContent(jobs.deps, config);
  });
  await finishRestoration(jobs.deps);
  if (!isTrial) {
    const rememberLast = await followNumbers(config.dataDir, jobs.deps);
    stop.add('số đã cấp', rememberLast);
  }
  await composed?.(jobs.deps);
  await endTurn();

  await built.stops.announced();
  const door = createDoor();
  const remix = await progress('Nạp giao diện', () => loadRemix(root, development, door.server));
  stop.add('giao diện', () => remix.close());
  const { cache, forget, metrics, portal, queueWatch, stops, traffic, views } = built;
  const { commune, unit } = portal.deps;
  const openBody = bodiesWithin();
  const pages = remixHandler({
    build: remix.build,
    portal,
    cache: development ? undefined : cache,
    development,
    openBody,
    waitFor: (work) => door.waitFor(work),
  });
  const app = createExpressApp({
    address: () => unit.publicUrl,
    trustProxy: config.trustProxy,
    logger,
    log: portal.deps.log,
    metrics,
    before: remix.middlewares,
    stopped: stoppedPortal({
      stops,
      openBody,
      accountOf: (cookie) => portal.accountOf(cookie),
      now: () => portal.deps.clock.now(),
      onlyReads: () => takesNothing(restorations),
    }),
    remix: pages.answer,
  });
  if (!development) await progress('Vẽ sẵn những trang hay được xem', () => pages.draw(asked));
  const worker = isTrial
    ? undefined
    : await progress('Khởi động tác vụ tự động', () =>
        startWorker({
          databaseUrl: database.jobsUrl,
          frequent: frequentJobs(jobs, views),
          scheduled: scheduledJobs(
            jobs,
            config.backsUpNightly ? backupStore(config) : undefined,
            !isTriedByHand(config),
          ),
          logger,
          remember: rememberJobs(jobs.deps),
        }),
      );
  if (worker !== undefined) stop.add('tác vụ tự động', () => worker.stop());

  const changes = pageChanges({ forget, cache, commune });
  const changed = keepUntilTold(portal.deps.db);
  /** One connection hears all that the database tells this process. */
  const listen = () =>
    database.listen((listener) =>
      Promise.all([
        // Before the pages: one that is drawn anew is not made of what was kept.
        listenForChangedTables(listener, changed),
        listenForPageChanges(listener, changes.heard),
        listenForMoves(listener, queueWatch.moved),
        listenForWaitingWork(listener, (table) => worker?.wake(table)),
      ]),
    );
  let listening = await listen();
  stop.add('tin từ cơ sở dữ liệu', () =>
    Promise.allSettled(listening.map((stopListening) => stopListening())),
  );
  // Everything is drawn anew from then on. Where the database is gone again meanwhile, it is told of again.
  availability.onUp(
    () =>
      void listen().then(
        (anew) => (listening = anew),
        (error: unknown) => logger.error({ error }, 'what the database tells is not listened to yet'),
      ),
  );

  stop.add('lượt xem', () => views.flush());
  // With hot reload the routes change while the portal runs, and the files that a page loads have addresses of their own kind.
  const spell =
    typeof remix.build === 'function' ? undefined : routeSpelling(Object.values(remix.build.routes));
  const elsewhere = spell === undefined ? () => false : plainAddresses(spell);
  const unknown = unknownAddresses({
    cache,
    isRoute: (path) => spell === undefined || spell(path) !== undefined,
    isPublished: (path) => isAddressTaken(portal.deps, { path }),
    observe: (method, status, seconds) => metrics.observe(method, status, seconds),
  });
  const foreign = foreignHosts(() => unit.publicUrl);
  door.answerWith((request, response) => {
    changes.beforeAnswer();
    if (foreign(request, response)) return;
    if (remix.files?.answer(request, response) === true) return;
    if (elsewhere(request, response)) return;
    const viewed = viewedService(request);
    const began = performance.now();
    // While it is stopped no page answers by itself.
    const isStopped = stops.running() !== undefined;
    if (!isStopped && cache.answer(request, response)) {
      traffic.count('cached', 200, performance.now() - began, Date.now());
      if (viewed !== undefined) views.count(viewed);
      return;
    }
    const kind = pageKindOf((request.url ?? '/').split('?', 1)[0] ?? '/');
    response.once('close', () => {
      if (isEventStream(response)) return;
      traffic.count(kind, response.statusCode, performance.now() - began, Date.now());
    });
    if (availability.answer(request, response)) return;
    if (viewed !== undefined)
      response.once('finish', () => response.statusCode === 200 && views.count(viewed));
    if (isStopped) {
      app(request, response);
      return;
    }
    const answered = unknown.answer(request, response).then((handled) => {
      if (!handled && !response.destroyed) app(request, response);
    });
    door.waitFor(answered);
  });
  stop.add('cửa vào', async () => {
    built.beginStopping();
    // Who sends others here learns it from `/readyz`, and whoever comes meanwhile is answered.
    await wait(config.stopNoticeSeconds * 1000);
    queueWatch.close();
    await door.close();
  });
  await beforeOpen?.();
  const address = await door.open(config.port, config.host);
  if (!isTrial) announce(config, portal, address);
  return address;
}

function announce(config: Config, { deps: { unit }, releases }: Portal, address: AddressInfo): void {
  const here = config.host === '127.0.0.1' ? 'localhost' : config.host;
  say('');
  say(`Cổng thông tin điện tử ${unit.localName} đang chạy tại  http://${here}:${address.port}`);
  say(`Phiên bản: ${releases[0].version}`);
  say(`Dữ liệu: ${path.relative(process.cwd(), config.dataDir) || config.dataDir}`);
  for (const warning of configWarnings(config)) say(`Chú ý: ${warning}`);
  if (config.mode === 'demo') {
    for (const line of demoAccountLines()) say(line);
  }
  say('Nhấn Ctrl-C để dừng.');
}
