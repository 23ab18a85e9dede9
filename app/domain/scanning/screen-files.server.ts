// The one gate between the file storage and all who read it: what came from outside goes out when it was scanned and nothing was
// found (docs/decisions/133-scanned-files.md). What nobody scanned yet is scanned when it is asked for; where that cannot be, it stays closed.
import type { FileStorage } from '#app/adapters/file-storage.ts';
import { ScannerUnavailable, ScanRefused, type MalwareScanner } from '#app/adapters/malware-scanner.ts';
import { dayMs, minuteMs } from '#app/values/durations.ts';
import type { FileScanState } from '#app/vocabulary/file-scans.ts';
import {
  findScan,
  forgetScans,
  isInfected,
  listToScan,
  recordScan,
  type FileSource,
  type ScannedSource,
} from '#db/queries/file-scans.server.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { FileHeld } from '../kernel/held-file.ts';

/** Where files from outside lie. What else is stored, the portal wrote itself: parts of a transfer, exports, batches. */
const fromOutside = /^(?:dossiers|inquiries|consultations|content)\//;

/** @returns a picture with all its sizes is one */
export const fileKeyOf = (storageKey: string): string =>
  /^content\/[^/]+/.exec(storageKey)?.[0] ?? storageKey;

type ScreeningDeps = Pick<Deps, 'db' | 'clock' | 'keys' | 'log'>;

export interface ScreeningParts {
  /** As it stores, without a gate. */
  readonly stored: FileStorage;
  readonly scanner: MalwareScanner;
  /** Under which context the content of a file is sealed. */
  readonly contexts: Readonly<Record<Exclude<FileSource, 'content-file'>, (id: string) => string>>;
}

/** Where no scanner is set: whatever was found before stays closed. */
export const withoutScanner = ({ db }: Pick<Deps, 'db'>, stored: FileStorage): FileStorage => ({
  ...stored,
  async get(key) {
    if (fromOutside.test(key) && (await isInfected(db, fileKeyOf(key)))) throw new FileHeld(key, 'infected');
    return stored.get(key);
  },
});

export interface Screening {
  readonly files: FileStorage;
  /** Scans the file unless that was done. @returns undefined where the scanner does not answer: it is tried again by the job */
  readonly check: (storageKey: string) => Promise<FileScanState | undefined>;
  /** Ahead of storing. @returns what was found in it; undefined where nothing was, and where the scanner does not answer or refuses it */
  readonly findMalware: (content: Uint8Array) => Promise<string | undefined>;
  /** What was never scanned, then what newer signatures may see otherwise. @throws ScannerUnavailable */
  readonly scanWaiting: (stopping: AbortSignal) => Promise<number>;
}

/** So long whoever sends or opens a file waits for the scanner. */
const askedMs = 15_000;
/** After a failure nobody waits for the scanner for so long; the job asks. */
const pauseMs = 10_000;
const inOneRun = 500;
const runMs = 10 * minuteMs;

/** @returns the storage behind its gate, and what keeps the gate informed */
export function screenFiles(deps: ScreeningDeps, { stored, scanner, contexts }: ScreeningParts): Screening {
  let quietUntil = 0;
  let version: { readonly name: string; readonly until: number } | undefined;

  async function currentVersion(): Promise<string> {
    if (version === undefined || version.until < Date.now())
      version = { name: await scanner.version(), until: Date.now() + minuteMs };
    return version.name;
  }

  const judge = (content: Uint8Array, withinMs?: number) =>
    scanner.scan(content, withinMs).catch((error: unknown) => {
      if (error instanceof ScanRefused) return { state: 'refused', signature: error.message } as const;
      throw error;
    });

  async function scan(file: ScannedSource, withinMs?: number): Promise<FileScanState> {
    const bytes = await stored.get(file.storageKey);
    const content =
      file.source === 'content-file' || file.source === 'own'
        ? bytes
        : deps.keys.open(bytes, contexts[file.source](file.id));
    const by = await currentVersion();
    const verdict = await judge(content, withinMs);
    const found = verdict.state === 'clean' ? null : verdict.signature;
    const { fileKey } = file;
    await deps.db.transaction(async (tx) => {
      const at = deps.clock.now();
      const isNew = await recordScan(tx, { fileKey, state: verdict.state, found, scanner: by, at });
      if (!isNew || verdict.state !== 'infected') return;
      await recordAuditEvent(deps, tx, portalItself, {
        subject: `files:${fileKey}`,
        event: 'malware-found',
        detail: { signature: found },
      });
    });
    if (verdict.state !== 'clean')
      deps.log.warn({ fileKey, state: verdict.state, found }, 'a file is held back by the scanner');
    return verdict.state;
  }

  /** @returns undefined where the scanner does not answer, and for a while after that */
  async function ifItAnswers<T>(ask: () => Promise<T>): Promise<T | undefined> {
    if (Date.now() < quietUntil) return undefined;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ScannerUnavailable)) throw error;
      quietUntil = Date.now() + pauseMs;
      deps.log.warn({ error }, 'the scanner of files does not answer');
      return undefined;
    }
  }

  async function check(storageKey: string): Promise<FileScanState | 'own' | undefined> {
    const file = await findScan(deps.db, fileKeyOf(storageKey));
    if (file === undefined) return undefined;
    if (file.source === 'own') return 'own';
    if (file.state !== null) return file.state;
    return ifItAnswers(() => scan(file, askedMs));
  }

  return {
    files: {
      ...stored,
      async get(key) {
        if (!fromOutside.test(key)) return stored.get(key);
        const state = await check(key);
        if (state === 'clean' || state === 'own') return stored.get(key);
        throw new FileHeld(key, state === 'infected' ? 'infected' : 'unscanned');
      },
    },
    async check(storageKey) {
      const state = await check(storageKey);
      return state === 'own' ? 'clean' : state;
    },
    async findMalware(content) {
      const verdict = await ifItAnswers(() => judge(content, askedMs));
      if (verdict?.state !== 'infected') return undefined;
      const { signature } = verdict;
      deps.log.warn({ found: signature }, 'a file was refused by the scanner');
      await deps.db.transaction((tx) =>
        recordAuditEvent(deps, tx, portalItself, {
          subject: 'files:refused',
          event: 'malware-found',
          detail: { signature },
        }),
      );
      return signature;
    },
    async scanWaiting(stopping) {
      const by = await currentVersion();
      const until = Date.now() + runMs;
      const olderThan = new Date(deps.clock.now().getTime() - dayMs);
      let done = 0;
      for (;;) {
        const files = await listToScan(deps.db, { scanner: by, olderThan, limit: inOneRun });
        let scanned = 0;
        for (const file of files) {
          if (stopping.aborted || Date.now() > until) return done;
          try {
            await scan(file);
            scanned += 1;
            done += 1;
          } catch (error) {
            // Silent about everything, or about this file alone?
            if (error instanceof ScannerUnavailable) await scanner.version();
            // Missing, or sealed under a key that is gone: said by the doctor; the others are not kept waiting.
            deps.log.error({ error, fileKey: file.fileKey }, 'a file could not be read to be scanned');
          }
        }
        if (files.length < inOneRun || scanned === 0) break;
      }
      quietUntil = 0;
      if (done > 0) await forgetScans(deps.db);
      return done;
    },
  };
}
