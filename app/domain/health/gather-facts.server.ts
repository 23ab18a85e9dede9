// All figures of the portal's health at one moment, for the page and for the watch.
import type { HealthFacts, JobFacts } from '#app/operation/health.ts';
import { frequentTimes, scheduledTimes } from '#app/operation/job-times.ts';
import { present } from '#app/values/present.ts';
import type { MessageWay } from '#app/vocabulary/message-ways.ts';
import { own } from '#forms/own.ts';
import { countScans } from '#db/queries/file-scans.server.ts';
import { readExportFigures } from '#db/queries/dossier-exports.server.ts';
import { countSentSms } from '#db/queries/outbox.server.ts';
import { listCertificates, mostSigning } from '#db/queries/signing.server.ts';
import { lastBackupRun } from '#db/queries/backup-runs.server.ts';
import {
  findCertificateCheck,
  lastLinkCheck,
  listJobRuns,
  readOutboxQueue,
  readStuckPayments,
} from '#db/queries/health.server.ts';
import { countMoneyToDecide } from '#db/queries/payment-ledger.server.ts';
import { dayMs, hourMs, minuteMs } from '#app/values/durations.ts';
import { measuredSince } from '../availability/read-availability.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { countBroken } from '../links/count-links.server.ts';
import type { FileStoreWatch, HealthSources } from './health-sources.ts';

const week = 7 * dayMs;
/** After its window an attempt may still be under way at a bank; then it is asked about every five minutes. */
const asking = 30 * minuteMs;

export type HealthDeps = Pick<Deps, 'db' | 'clock' | 'unit' | 'sms'>;

/** What a command has too, which composes no portal. */
export interface FactDeps extends Pick<Deps, 'db' | 'clock'> {
  readonly unit: Pick<Deps['unit'], 'publicUrl'>;
  /** Undefined: no gateway. */
  readonly sms?: unknown;
}

/** @param sources of what no database knows: this process, its disk, its traffic */
export async function gatherFacts(deps: FactDeps, sources: HealthSources): Promise<HealthFacts> {
  const { db, clock, unit } = deps;
  const at = clock.now();
  const queueOf = async (way: MessageWay) => {
    const { waiting, givenUp, oldest } = await readOutboxQueue(db, way, new Date(at.getTime() - week));
    return { waiting, givenUp, ...present({ oldest }) };
  };
  const { protocol, hostname } = new URL(unit.publicUrl);
  const isSecure = protocol === 'https:';
  const [
    toDecide,
    payments,
    certificate,
    mails,
    jobs,
    database,
    certificates,
    exports,
    broken,
    checkedAt,
    sms,
    sentInHour,
    since,
    disk,
    backups,
    scans,
    fileStore,
  ] = await Promise.all([
    countMoneyToDecide(db.$client),
    readStuckPayments(db, new Date(at.getTime() - asking)),
    isSecure ? findCertificateCheck(db, hostname) : undefined,
    queueOf('mail'),
    jobFacts(deps, sources),
    sources.server(),
    listCertificates(db, 'signing', mostSigning),
    exportFacts(db, new Date(at.getTime() - week)),
    countBroken(deps),
    lastLinkCheck(db),
    deps.sms === undefined ? undefined : queueOf('sms'),
    deps.sms === undefined ? undefined : countSentSms(db, new Date(at.getTime() - hourMs)),
    measuredSince(deps),
    sources.machine.disk(),
    sources.backups && backupFacts(deps, sources.backups),
    sources.scanner && scanFacts(db, sources.scanner, new Date(at.getTime() - week)),
    sources.fileStore && fileStoreFacts(sources.fileStore),
  ]);
  return {
    at,
    mails,
    payments: {
      stuck: payments.stuck,
      toDecide: toDecide['under-review'] + toDecide['refund-due'],
      ...present({ oldest: payments.oldest }),
    },
    jobs,
    database,
    signing: certificates.map(({ holderName, validUntil }) => ({ holderName, validUntil })),
    exports,
    links: { broken, ...present({ checkedAt }) },
    times: sources.traffic.times(at.getTime()),
    ...present({
      sms: sms && sentInHour !== undefined ? { ...sms, sentInHour } : undefined,
      measuredSince: since,
      disk,
      backups,
      scans,
      fileStore,
      certificate: isSecure ? { host: hostname, ...present({ ...certificate }) } : undefined,
    }),
  };
}

async function fileStoreFacts(store: FileStoreWatch): Promise<NonNullable<HealthFacts['fileStore']>> {
  const away = await store.trouble();
  return {
    isPlace: store.isPlace,
    ...present({ away: away && { trouble: away.trouble, said: away.message } }),
  };
}

async function scanFacts(
  db: Deps['db'],
  scanner: NonNullable<HealthSources['scanner']>,
  since: Date,
): Promise<NonNullable<HealthFacts['scans']>> {
  const [counts, answer] = await Promise.all([
    countScans(db, since),
    scanner.version().then(
      (name) => ({ scanner: name }),
      (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
    ),
  ]);
  return { ...counts, ...answer };
}

async function exportFacts(db: Deps['db'], since: Date): Promise<HealthFacts['exports']> {
  const { oldest, ...figures } = await readExportFigures(db, since);
  return { ...figures, ...present({ oldest }) };
}

async function jobFacts({ db }: FactDeps, { jobs }: HealthSources): Promise<JobFacts[]> {
  const runs = new Map((await listJobRuns(db)).map((run) => [run.name, run]));
  return jobs.map((name) => {
    const time = own({ ...scheduledTimes, ...frequentTimes }, name);
    const run = runs.get(name);
    return {
      name,
      label: time?.label ?? name,
      ...(time !== undefined && 'cron' in time && { cron: time.cron }),
      ...(time !== undefined && 'expiresInMinutes' in time && { expiresInMinutes: time.expiresInMinutes }),
      ...present({
        beganAt: run?.beganAt,
        endedAt: run?.endedAt,
        lastGoodAt: run?.lastGoodAt,
        problem: run?.problem,
      }),
    };
  });
}

async function backupFacts(
  { db }: FactDeps,
  { folder, drillByHand }: NonNullable<HealthSources['backups']>,
): Promise<NonNullable<HealthFacts['backups']>> {
  const [good, last, drill] = await Promise.all([
    lastBackupRun(db, 'backup', 'good'),
    lastBackupRun(db, 'backup'),
    lastBackupRun(db, 'drill'),
  ]);
  return {
    folder,
    drillByHand,
    ...present({
      lastGood: good && { at: good.endedAt ?? good.beganAt, bytes: good.bytes ?? 0 },
      lastProblem: last?.problem,
      lastDrill: drill && { at: drill.endedAt ?? drill.beganAt, ...present({ problem: drill.problem }) },
    }),
  };
}
