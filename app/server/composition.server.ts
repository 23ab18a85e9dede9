// Builds what the use cases need from the configuration: the one place that chooses between real and local parts.
import { timingSafeEqual } from 'node:crypto';
import path from 'node:path';

import type { Logger } from 'pino';

import { clamdScanner } from '#app/adapters/clamd-scanner.server.ts';
import { fixedClock, systemClock, type Clock } from '#app/adapters/clock.ts';
import { emlMailer, localSmsSender } from '#app/adapters/message-files.server.ts';
import { httpSmsSender } from '#app/adapters/http-sms-sender.server.ts';
import { httpLinkProber } from '#app/adapters/link-prober.server.ts';
import { thisMachine } from '#app/adapters/machine.server.ts';
import type { IdentityProvider } from '#app/adapters/identity-provider.ts';
import type { SmsSender } from '#app/adapters/sms.ts';
import { rememberAnswer } from '#app/domain/health/remember-answer.ts';
import { createViewCounter, type ViewCounter } from '#app/domain/statistics/count-views.server.ts';
import type { AccountDeps } from '#app/domain/accounts/account-deps.server.ts';
import { readAccountName } from '#app/domain/accounts/read-actor.server.ts';
import { createQueueWatch, type QueueWatch } from '#app/domain/dossiers/queue/queue-watch.server.ts';
import type { HealthSources } from '#app/domain/health/health-sources.ts';
import { openCommune } from '#app/domain/commune/keep-commune.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { whyClosed } from '#app/domain/kernel/openings.server.ts';
import { keepStops, type Stops } from '#app/domain/maintenance/keep-stops.server.ts';
import { noRestorations, type Restorations } from '#app/domain/backups/restorations.ts';
import { footerLinks } from '#app/domain/links/footer-links.server.ts';
import { cachedUntilChanged } from '#app/domain/kernel/cached-until-changed.ts';
import type { PageTag } from '#app/vocabulary/page-tags.ts';
import { keepMenu } from '#app/domain/publishing/list-sections.server.ts';
import { openKeyRing } from '#app/domain/personal-data/key-ring.server.ts';
import type { NamedAccount } from '#app/http/account-slot.ts';
import { bringsSession } from '#app/http/session.server.ts';
import { createPageCache, type PageCache } from '#app/http/page-cache.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { frequentJobNames, scheduledJobNames } from '#app/operation/job-times.ts';
import { present } from '#app/values/present.ts';
import { createTraffic, type Traffic } from '#app/operation/traffic.ts';
import { answers, type Database } from '#db/client.server.ts';
import { readServerFigures } from '#db/queries/health.server.ts';
import { readStandby } from '#db/queries/installation.server.ts';
import { countWaitingMails } from '#db/queries/outbox.server.ts';
import type { PaymentGateway } from '#app/adapters/payment-gateway.ts';
import { noGateway } from '#app/adapters/no-gateway.server.ts';
import { standInGateway } from '#app/adapters/vnpay-stand-in/stand-in-gateway.server.ts';
import { vnpayGateway } from '#app/adapters/vnpay/vnpay-gateway.server.ts';
import { standInTransactions } from '#db/queries/stand-in-transactions.server.ts';
import { backupStore } from './backups/store.server.ts';
import { isTriedByHand, type Config } from './config.server.ts';
import { openFileStore } from './file-store.server.ts';
import { deriveSecrets } from './derived-secrets.server.ts';
import { screening } from './screening.server.ts';
import { followers } from './followers.server.ts';
import { domainLog } from './logging.server.ts';
import { createMetrics, type Metrics } from './metrics.server.ts';
import type { Portal } from './portal.ts';
import { readReleases } from './releases.server.ts';
import { openTaskPools } from './task-pools.server.ts';

const pageCacheBytes = 64 * 1024 * 1024;

export interface Composition {
  readonly portal: Portal;
  readonly cache: PageCache;
  /** Tell it which pages changed: what all of them carry is read anew with them. */
  readonly forget: (changed: readonly PageTag[]) => void;
  readonly stops: Stops;
  /** Tell it which dossiers moved; once it is closed, who is told what moves goes. */
  readonly queueWatch: Pick<QueueWatch, 'moved' | 'close'>;
  readonly metrics: Metrics;
  readonly traffic: Traffic;
  readonly views: ViewCounter;
  /** From now on `/readyz` says no, so that a balancer sends nobody here. */
  beginStopping(): void;
  /** Ends what is being drawn and read. */
  closePools(): Promise<unknown>;
}

/** Live mode has nobody else to say it; a demonstration says it itself (demo/commune.server.ts). */
const whoIsIt =
  'chưa ai khai báo thông tin của đơn vị (tên, mã định danh, địa chỉ…). Hãy chạy: npm run setup';

export const clockOf = ({ clock }: Pick<Config, 'clock'>): Clock =>
  clock === undefined ? systemClock : fixedClock(clock);

/**
 * @param restorations of a process that serves
 * @throws Error where the database does not say who the commune is
 */
export async function compose(
  config: Config,
  db: Database,
  logger: Logger,
  restorations: Restorations = noRestorations,
): Promise<Composition> {
  const { publicUrl } = config;
  const secrets = deriveSecrets(config.sessionSecret);
  const log = domainLog(logger, (event) => metrics.countSecurityEvent(event));
  const clock = clockOf(config);
  const heldCommune = await openCommune({ db, clock, log, publicUrl });
  if (heldCommune === undefined) throw new Error(whoIsIt);
  const { commune, unit } = heldCommune;
  const pools = openTaskPools(logger);
  const identityProvider = await identityProviderOf(config);
  const keys = openKeyRing(config.keys);
  const { files, s3 } = await openFileStore(config);
  const screened = screening({ db, clock, keys, log }, files, config);
  const deps: Deps = {
    db,
    ...pools,
    clock,
    ...screened.deps,
    mailer:
      config.smtpUrl === undefined
        ? emlMailer(path.join(config.dataDir, 'mail'), config.mailFrom)
        : (await import('#app/adapters/smtp-mailer.server.ts')).smtpMailer(config.smtpUrl, config.mailFrom, {
            requiresTls: config.smtpRequiresTls,
          }),
    ...present({ sms: smsSender(config) }),
    ...present({ identityProvider }),
    gateway: createGateway(config, db, clock),
    linkProber: httpLinkProber({
      userAgent: `PhuAnPortal-LinkCheck/1.0 (+${publicUrl}${paths.agencyLinks()})`,
    }),
    keys,
    staffSecondFactor: config.staffSecondFactor,
    refundAloneUpTo: config.refundAloneUpTo,
    followers,
    commune,
    unit,
    log,
  };
  const accountOf = (cookie: string) => nameSoon({ deps }, cookie);
  const cache = createPageCache(pageCacheBytes, {
    broughtBy: ({ headers }) => bringsSession(headers.cookie),
    accountOf: ({ headers }) => accountOf(headers.cookie ?? ''),
  });
  const menu = keepMenu(deps);
  const queueWatch = createQueueWatch(deps);
  const stops = keepStops(deps);
  const closed = cachedUntilChanged(() => whyClosed(db));
  const linksOut = cachedUntilChanged(() => footerLinks(deps));
  const metrics = createMetrics({
    cache,
    waitingMails: () => countWaitingMails(db),
    standbys: async () => {
      const { isAwaited, connected } = await readStandby(db);
      return isAwaited ? connected : undefined;
    },
  });
  const traffic = createTraffic();
  let stopping = false;

  return {
    cache,
    stops,
    queueWatch,
    forget(changed) {
      menu.forget(changed);
      closed.forget(changed);
      linksOut.forget(changed);
      stops.forget(changed);
    },
    metrics,
    traffic,
    views: createViewCounter(deps),
    beginStopping() {
      stopping = true;
    },
    closePools: () => Promise.all([pools.drawing.close(), pools.reading.close()]),
    portal: {
      deps,
      mode: config.mode,
      releases: readReleases(),
      cookieSecret: secrets.cookies,
      secure: publicUrl.startsWith('https://'),
      get formTargets() {
        return [unit.publicUrl, ...(config.vnpay === undefined ? [] : [config.vnpay.url])].map(
          (address) => new URL(address).origin,
        );
      },
      menu,
      queueWatch,
      stops,
      closed,
      linksOut,
      accountOf,
      ...present({ scanWaiting: screened.scanWaiting }),
      healthSources: {
        ...healthSourcesOf(config, db, traffic),
        ...present({
          identityProvider: identityProvider && {
            name: identityProvider.name,
            answers: rememberAnswer(() => identityProvider.answers()),
          },
          fileStore: s3 && {
            isPlace: config.files.place === 's3',
            trouble: rememberAnswer(() => s3.trouble()),
          },
        }),
      },
      backups: { folder: backupStore(config), restorations },
      health: {
        isReady: async () => !stopping && (await answersInTime(db)),
        metrics: async () => ({ text: await metrics.text(), contentType: metrics.contentType }),
        mayReadMetrics: (clientIp, authorization) =>
          config.metricsToken === undefined
            ? /^(127\.|::1$|::ffff:127\.)/.test(clientIp)
            : sameSecret(authorization ?? '', `Bearer ${config.metricsToken}`),
      },
    },
  };
}

/** @param traffic of this process; a command has none */
export function healthSourcesOf(config: Config, db: Database, traffic: Traffic): HealthSources {
  const drillByHand = isTriedByHand(config);
  const hasStandIn = config.vnpay === undefined && config.mode === 'demo';
  return {
    mode: config.mode,
    secondFactor: config.staffSecondFactor,
    machine: thisMachine(config.dataDir),
    server: () => readServerFigures(db),
    traffic,
    ...(config.clamdUrl !== undefined && { scanner: clamdScanner(config.clamdUrl) }),
    jobs: [
      ...frequentJobNames.filter(
        (name) =>
          (name !== 'stand-in-notifications' || hasStandIn) &&
          (name !== 'deliver-sms' || sendsSms(config)) &&
          (name !== 'scan-files' || config.clamdUrl !== undefined),
      ),
      ...scheduledJobNames.filter(
        (name) =>
          (name !== 'backup' || config.backsUpNightly) &&
          (name !== 'backup-drill' || (config.backsUpNightly && !drillByHand)),
      ),
    ],
    backups: config.backsUpNightly ? { folder: config.backupDir, drillByHand } : undefined,
  };
}

/** Read where one is set: most portals do without. */
export async function identityProviderOf({ oidc }: Config): Promise<IdentityProvider | undefined> {
  if (oidc === undefined) return undefined;
  return (await import('#app/adapters/openid-provider.server.ts')).openidProvider(oidc);
}

export const sendsSms = ({ sms, mode }: Config): boolean => sms !== undefined || mode === 'demo';

/** A demonstration writes short messages into files; a live portal without a gateway has none. */
function smsSender({ sms, mode, dataDir }: Config): SmsSender | undefined {
  if (sms !== undefined) return httpSmsSender(sms);
  return mode === 'demo' ? localSmsSender(path.join(dataDir, 'sms'), 'UBND') : undefined;
}

const longestWaitForNameMs = 1000;

async function nameSoon(portal: AccountDeps, cookie: string): Promise<NamedAccount | undefined> {
  const late = new Promise<undefined>((resolve) =>
    setTimeout(resolve, longestWaitForNameMs, undefined).unref(),
  );
  const visitor = { headers: new Headers({ cookie }), clientIp: '' };
  const account = readAccountName(portal, visitor).catch((error: unknown) => {
    portal.deps.log.error({ error }, 'who is signed in could not be read');
    return undefined;
  });
  return Promise.race([account, late]);
}

async function answersInTime(db: Database): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 2000, false).unref());
  return Promise.race([answers(db), late]);
}

function sameSecret(secret: string, expected: string): boolean {
  const [a, b] = [Buffer.from(secret), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Which payment gateway answers: VNPAY, or where no terminal is configured none, in a demonstration its stand-in inside the portal. */
function createGateway(config: Config, db: Database, clock: Clock): PaymentGateway {
  const now = () => clock.now();
  if (config.vnpay !== undefined) {
    const { tmnCode, hashSecret, url, apiUrl } = config.vnpay;
    return vnpayGateway({ tmnCode, hashSecret, payUrl: url, apiUrl, now });
  }
  if (config.mode === 'live') return noGateway;
  const inside = `http://${reachable(config.host)}:${config.port}`;
  return standInGateway({
    tmnCode: 'PHUANDEM',
    hashSecret: config.standInSecret,
    payUrl: config.publicUrl + paths.standInGateway(),
    apiUrl: inside + paths.standInApi(),
    ipnUrl: inside + paths.vnpayIpn(),
    store: standInTransactions(db),
    now,
  });
}

/** Where this process reaches itself. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
