// Files in a store that speaks S3 (docs/decisions/144-files-in-s3.md). A file is complete there or absent, and never replaced; each
// carries its digest, which is compared whenever it is read. Whatever takes too long, or fails again and again, is `FileStoreAway`.
import { createHash, randomUUID, type Hash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { S3mini } from 's3mini';

import {
  FileMissing,
  FileStoreAway,
  isStorageKey,
  requireStorageKey,
  type StoredFile,
  type WholeFileStorage,
} from './file-storage.ts';

export interface S3Settings {
  /** Without the bucket, which is the first part of each path. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Milliseconds, for tests to be short. */
export interface S3Patience {
  /** Until it begins to answer; what is sent, and each further piece of what is read, may take as long again. */
  readonly answerMs: number;
  /** Before the second and the third try. */
  readonly pausesMs: readonly number[];
  /** After a failure nobody waits for it for so long. */
  readonly quietMs: number;
}

export interface S3FileStorage extends WholeFileStorage {
  /** Asks it, whatever was found before. @returns why it cannot be used; undefined where it can */
  trouble(): Promise<FileStoreAway | undefined>;
}

const patience: S3Patience = { answerMs: 10_000, pausesMs: [200, 1000], quietMs: 10_000 };
/** A slower way is none: 64 KB a second. */
const slowestBytesPerMs = 64;
const atOnce = 1000;

/** Of no file: by it the store is tried. Its form keeps it out of lists. */
const trialKey = '.phu-an-portal';
const digestHeader = 'x-amz-meta-sha256';
/** Of one call alone: whoever lost the answer knows by it that the file is his. */
const callHeader = 'x-amz-meta-call';

/** @returns a storage; nothing is asked of the store yet */
export function s3FileStorage(
  { endpoint, bucket, ...settings }: S3Settings,
  { answerMs, pausesMs, quietMs }: S3Patience = patience,
): S3FileStorage {
  const s3 = new S3mini({ ...settings, endpoint: `${endpoint}/${bucket}`, fetch: withinTime(answerMs) });
  let refusesTwice = false;
  let quiet: { readonly until: number; readonly away: FileStoreAway } | undefined;

  /** @param work told whether an earlier try may have been carried out */
  async function asked<T>(work: (isAgain: boolean) => Promise<T>): Promise<T> {
    if (quiet !== undefined && Date.now() < quiet.until) throw quiet.away;
    for (let tries = 0; ; tries += 1) {
      try {
        const done = await work(tries > 0);
        quiet = undefined;
        return done;
      } catch (error) {
        if (error instanceof FileMissing || error instanceof OtherContent) throw error;
        const pause = pausesMs[tries];
        if (pause !== undefined && mayPass(error)) {
          await wait(pause);
          continue;
        }
        const away = awayBy(error);
        if (away === undefined) throw error;
        quiet = { until: Date.now() + quietMs, away };
        throw away;
      }
    }
  }

  const putOnce = (key: string, content: Content, call: string) =>
    s3.putObject(
      key,
      content.body,
      'application/octet-stream',
      undefined,
      // The package types what it expects to be sent, and signs what it is given.
      Object.assign(
        { [digestHeader]: content.sha256, [callHeader]: call },
        { 'if-none-match': '*', 'content-md5': content.md5 },
      ),
      content.bytes,
    );

  /** Whether it refuses what is stored already: none that silently replaces is written to. */
  async function tryTwice(): Promise<void> {
    const content = inMemory(
      Buffer.from('Files of a portal. This one is no file: by it the store is tried.\n'),
    );
    for (let tries = 0; tries < 2; tries += 1) {
      const isStored = await putOnce(trialKey, content, 'trial').then(
        () => true,
        (error: unknown) => {
          if (statusOf(error) === 412) return false;
          throw error;
        },
      );
      if (!isStored) {
        refusesTwice = true;
        return;
      }
    }
    throw new FileStoreAway('overwrites', 'If-None-Match');
  }

  const store: S3FileStorage = {
    async put(key, content) {
      requireStorageKey(key);
      if (!refusesTwice) await asked(tryTwice);
      const held = content instanceof Uint8Array ? inMemory(content) : await onDisk(content);
      const call = randomUUID();
      try {
        await asked(async (isAgain) => {
          try {
            await putOnce(key, held, call);
          } catch (error) {
            if (statusOf(error) !== 412) throw error;
            const isOurs = isAgain && (await s3.getObjectRaw(key).then(callOf)) === call;
            if (!isOurs) throw new OtherContent(`stored already: ${key}`);
          }
        });
      } finally {
        await held.release();
      }
    },
    get: (key) =>
      asked(async () => {
        const { content } = await openOnce(key);
        const pieces: Uint8Array[] = [];
        for await (const piece of content) pieces.push(piece);
        return Buffer.concat(pieces);
      }),
    open: (key) => asked(() => openOnce(key)),
    has: (key) => asked(async () => (await s3.objectExists(key)) === true),
    async *list() {
      for (let token: string | undefined; ;) {
        const from = token;
        const page = await asked(async () => {
          const found = await s3.listObjectsPaged('/', '', atOnce, from);
          if (found?.objects == null) throw new FileStoreAway('no-bucket', 'NoSuchBucket');
          return found;
        });
        for (const { Key: key, Size, LastModified } of page.objects ?? []) {
          const file: StoredFile = { key, bytes: Number(Size), writtenAt: new Date(LastModified) };
          if (isStorageKey(key)) yield file;
        }
        token = page.nextContinuationToken;
        if (token === undefined) return;
      }
    },
    async remove(key) {
      requireStorageKey(key);
      await asked(() =>
        s3.deleteObject(key).catch((error: unknown) => {
          if (codeOf(error) !== 'NoSuchKey') throw error;
        }),
      );
    },
    async trouble() {
      quiet = undefined;
      try {
        await asked(tryTwice);
        return undefined;
      } catch (error) {
        if (error instanceof FileStoreAway) return error;
        throw error;
      }
    },
  };

  async function openOnce(key: string) {
    requireStorageKey(key);
    const response = await s3.getObjectRaw(key).catch((error: unknown) => {
      throw codeOf(error) === 'NoSuchKey' ? new FileMissing(key) : error;
    });
    const bytes = lengthIn(response.headers);
    if (bytes === undefined) throw new FileStoreAway('failing', 'no Content-Length');
    return { bytes, content: sameContent(key, response, answerMs) };
  }
  return store;
}

/** Stored under another call, or not what was stored: nothing that passes by asking again. */
class OtherContent extends Error {}

/** @throws OtherContent at the end of what is not the file that was stored */
async function* sameContent(key: string, response: Response, pieceMs: number): AsyncGenerator<Uint8Array> {
  const digest = createHash('sha256');
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const piece = await soon(reader?.read(), pieceMs);
      if (piece?.value === undefined) break;
      digest.update(piece.value);
      yield piece.value;
    }
  } finally {
    // Where the loop was left the connection is closed.
    await reader?.cancel().catch(() => {});
  }
  if (digest.digest('hex') !== response.headers.get(digestHeader))
    throw new OtherContent(`not the content that was stored under ${key}`);
}

async function soon<T>(work: Promise<T> | undefined, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new FileStoreAway('silent', `nothing came for ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function callOf(response: Response): string | null {
  void response.body?.cancel();
  return response.headers.get(callHeader);
}

interface Content {
  readonly bytes: number;
  readonly sha256: string;
  readonly md5: string;
  readonly body: Uint8Array | Blob;
  release(): Promise<void>;
}

const digests = () => ({ sha256: createHash('sha256'), md5: createHash('md5') });
const told = ({ sha256, md5 }: Readonly<Record<'sha256' | 'md5', Hash>>) => ({
  sha256: sha256.digest('hex'),
  md5: md5.digest('base64'),
});

function inMemory(content: Uint8Array): Content {
  const { sha256, md5 } = digests();
  return {
    bytes: content.byteLength,
    ...told({ sha256: sha256.update(content), md5: md5.update(content) }),
    body: content,
    release: async () => {},
  };
}

/** What comes as a stream has to be known before the store is told of it, and may be sent twice. It is sealed already. */
async function onDisk(content: AsyncIterable<Uint8Array>): Promise<Content> {
  const folder = await mkdtemp(path.join(tmpdir(), 'phu-an-s3-'));
  const release = () => rm(folder, { recursive: true, force: true });
  const name = path.join(folder, 'file');
  try {
    const file = await open(name, 'wx', 0o600);
    const both = digests();
    let bytes = 0;
    try {
      for await (const piece of content) {
        both.sha256.update(piece);
        both.md5.update(piece);
        bytes += piece.byteLength;
        await file.writeFile(piece);
      }
    } finally {
      await file.close();
    }
    return { bytes, ...told(both), body: await openAsBlob(name), release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Follows nobody elsewhere, and waits as long as what is sent may take. Of a file only the beginning of the answer: `sameContent` goes on. */
function withinTime(answerMs: number): typeof fetch {
  return async (address, init = {}) => {
    const giveUp = new AbortController();
    const limitMs = answerMs + (lengthIn(new Headers(init.headers)) ?? 0) / slowestBytesPerMs;
    const late = new FileStoreAway('silent', `no answer within ${Math.round(limitMs)} ms`);
    const timer = setTimeout(() => giveUp.abort(late), limitMs);
    timer.unref();
    try {
      const response = await fetch(address, { ...init, redirect: 'manual', signal: giveUp.signal });
      const isFile = init.method === 'GET' && response.headers.has(digestHeader);
      if (isFile) clearTimeout(timer);
      return response;
    } catch (error) {
      clearTimeout(timer);
      throw error;
    }
  };
}

function lengthIn(headers: Headers): number | undefined {
  const [length] = /^\d{1,15}$/.exec(headers.get('content-length') ?? '') ?? [];
  return length === undefined ? undefined : Number(length);
}

const has = <Name extends string>(error: unknown, name: Name): error is Readonly<Record<Name, unknown>> =>
  typeof error === 'object' && error !== null && Object.hasOwn(error, name);
const statusOf = (error: unknown): number | undefined =>
  has(error, 'status') && typeof error.status === 'number' ? error.status : undefined;
/** The package reads it where the answer says that it is XML; stores there are that say otherwise. */
function codeOf(error: unknown): string {
  if (has(error, 'body') && typeof error.body === 'string') {
    const [, code] = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(error.body) ?? [];
    if (code !== undefined) return code;
  }
  return has(error, 'serviceCode') && typeof error.serviceCode === 'string' ? error.serviceCode : '';
}

/** Worth asking again at once: the network, or the store, had a bad moment. What took too long is not. */
function mayPass(error: unknown): boolean {
  if (error instanceof FileStoreAway) return false;
  const status = statusOf(error);
  // 409: another is writing the same key, or a trial of this one is not over.
  return status === undefined ? isOfNetwork(error) : [409, 429, 500, 502, 503, 504].includes(status);
}

/** `fetch` says so by a TypeError with its cause, the package by an error of its own; a connection that broke by its code. */
const isOfNetwork = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'S3NetworkError' || error instanceof TypeError || has(error, 'code'));

/** @returns undefined for a fault of our own */
function awayBy(error: unknown): FileStoreAway | undefined {
  if (error instanceof FileStoreAway) return error;
  const options = { cause: error };
  const status = statusOf(error);
  if (status === undefined)
    return isOfNetwork(error) ? new FileStoreAway('silent', networkCode(error), options) : undefined;
  const code = codeOf(error);
  const said = `${status} ${code}`.trim();
  if (code === 'NoSuchBucket') return new FileStoreAway('no-bucket', said, options);
  return new FileStoreAway(status === 401 || status === 403 ? 'denied' : 'failing', said, options);
}

function networkCode(error: unknown): string {
  for (let one = error; one instanceof Error; one = one.cause)
    if (has(one, 'code') && typeof one.code === 'string') return one.code;
  return error instanceof Error ? error.message : String(error);
}
