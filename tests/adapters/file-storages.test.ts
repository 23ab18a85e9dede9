// What every place of files has to keep, on the disk and in a store that speaks S3; and what may happen to a store that is elsewhere.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';

import { filesAddedTo } from '#app/adapters/file-place.server.ts';
import { FileStoreAway, type StoredFile, type WholeFileStorage } from '#app/adapters/file-storage.ts';
import { joinedFileStorage } from '#app/adapters/joined-file-storage.ts';
import { localFileStorage } from '#app/adapters/local-file-storage.server.ts';
import { s3FileStorage, type S3Patience } from '#app/adapters/s3-file-storage.server.ts';
import { s3Server, type S3Server } from '../support/s3-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { path: folder, remove } = temporaryFolder();
const root = join(folder, 'files');
const patience: S3Patience = { answerMs: 300, pausesMs: [1, 1], quietMs: 0 };
const one = new Uint8Array([1]);
const large = Buffer.alloc(3_000_000, 'xã Phú An');

let s3: S3Server;
beforeAll(async () => {
  s3 = await s3Server();
});
afterAll(async () => {
  await s3.close();
  remove();
});

const stored = (patient: Partial<S3Patience> = {}) => s3FileStorage(s3.settings, { ...patience, ...patient });

async function allOf<T>(some: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of some) all.push(each);
  return all;
}

async function* inPieces(content: Uint8Array, bytes = 70_000): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < content.byteLength; from += bytes) yield content.subarray(from, from + bytes);
}

const keysOf = async (files: WholeFileStorage) => (await allOf(files.list())).map(({ key }) => key).sort();

describe.each([
  ['on the disk', () => localFileStorage(root)],
  ['in a store that speaks S3', stored],
  ['in two places at once', () => joinedFileStorage(stored(), localFileStorage(join(folder, 'before')))],
] as const)('files %s', (_where, open) => {
  let files: WholeFileStorage;
  beforeEach(() => {
    s3.objects.clear();
    files = open();
  });

  it('are given back as they were stored, until they are removed', async () => {
    for (const [key, content] of [
      ['dossiers/a/1', new Uint8Array([1, 2, 3])],
      ['dossiers/a/empty', new Uint8Array()],
      ['content/x/800-webp', large],
    ] as const) {
      await files.put(key, content);
      expect(Buffer.from(await files.get(key)).equals(content)).toBe(true);
      const { bytes, content: streamed } = await files.open(key);
      expect([bytes, Buffer.concat(await allOf(streamed)).equals(content)]).toEqual([
        content.byteLength,
        true,
      ]);
      await files.remove(key);
      await files.remove(key);
      await expect(files.get(key)).rejects.toMatchObject({ name: 'FileMissing' });
      await expect(files.open(key)).rejects.toMatchObject({ name: 'FileMissing' });
    }
  });

  it('come as streams, of which a half is nothing', async () => {
    await files.put('streams/1', inPieces(large));
    expect(Buffer.from(await files.get('streams/1')).equals(large)).toBe(true);
    await files.put('streams/empty', inPieces(new Uint8Array()));
    expect((await files.get('streams/empty')).byteLength).toBe(0);
    const broken = async function* () {
      yield large;
      throw new Error('EIO');
    };
    await expect(files.put('streams/2', broken())).rejects.toThrow('EIO');
    await expect(files.get('streams/2')).rejects.toMatchObject({ name: 'FileMissing' });
    await files.remove('streams/1');
    await files.remove('streams/empty');
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('phu-an-s3-'))).toEqual([]);
  });

  it('are never replaced, whoever comes first of many', async () => {
    await files.put('x/1', one);
    await expect(files.put('x/1', new Uint8Array([2]))).rejects.toThrow();
    await expect(files.put('x/1', inPieces(large))).rejects.toThrow();
    expect([...(await files.get('x/1'))]).toEqual([1]);
    const race = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) => files.put('x/race', new Uint8Array([n]))),
    );
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = race.findIndex(({ status }) => status === 'fulfilled');
    expect([...(await files.get('x/race'))]).toEqual([winner]);
    expect(await keysOf(files)).toEqual(['x/1', 'x/race']);
    for (const key of ['x/1', 'x/race']) await files.remove(key);
  });

  it('are listed with their size and age, page by page', async () => {
    s3.pageSize = 2;
    const keys = ['a', 'b/1', 'b/2', 'b/c/1', 'z_-.Z'];
    for (const key of keys) await files.put(key, Buffer.from(key));
    const listed = await allOf(files.list());
    s3.pageSize = 1000;
    expect(listed.map(({ key }) => key).sort()).toEqual(keys);
    for (const { key, bytes, writtenAt } of listed) {
      expect(bytes).toBe(key.length);
      expect(Math.abs(writtenAt.getTime() - Date.now())).toBeLessThan(60_000);
    }
    for (const key of keys) await files.remove(key);
    expect(await keysOf(files)).toEqual([]);
  });

  it.each(['../secrets.json', '/etc/passwd', 'a/../../b', 'a//b', '.hidden', 'a\\b', '', 'a/\0', 'a?b', 'ă'])(
    'do not take %j for a key',
    async (key) => {
      mkdirSync(root, { recursive: true });
      writeFileSync(join(folder, 'secrets.json'), '{}');
      await expect(files.get(key)).rejects.toThrow('not a storage key');
      await expect(files.put(key, new Uint8Array())).rejects.toThrow('not a storage key');
      await expect(files.remove(key)).rejects.toThrow('not a storage key');
    },
  );

  it('of a backup come beside those that are there, and are no others', async () => {
    const place = await filesAddedTo(files).prepare();
    await files.put('kept', one);
    await place.put('kept', inPieces(one));
    await place.put('new', inPieces(large));
    await expect(place.put('kept', inPieces(new Uint8Array([2])))).rejects.toThrow('another file');
    expect(await keysOf(files)).toEqual(['kept', 'new']);
    for (const key of ['kept', 'new']) await files.remove(key);
  });
});

describe('a store that is elsewhere', () => {
  beforeEach(() => s3.objects.clear());
  afterEach(() => {
    s3.weaknesses.length = 0;
    s3.overwrites = false;
  });

  const troubleOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof FileStoreAway ? error.trouble : String(error)),
    );

  it.each(['503', '500', 'hangs up', 'lost'] as const)(
    'has a bad moment (%s): what was asked is done all the same, once',
    async (weakness) => {
      const files = stored();
      await files.put('first', one);
      s3.weaknesses.push(weakness, weakness);
      await files.put('dossiers/a', large);
      expect(s3.objects.get('dossiers/a')?.content.equals(large)).toBe(true);
      if (weakness === 'lost') {
        // Somebody else's is not taken for one's own because an answer was lost.
        s3.weaknesses.push(weakness);
        await expect(files.put('dossiers/a', one)).rejects.toThrow('stored already');
        expect(s3.objects.get('dossiers/a')?.content.equals(large)).toBe(true);
        return;
      }
      s3.weaknesses.push(weakness, weakness);
      expect(Buffer.from(await files.get('dossiers/a')).equals(large)).toBe(true);
      s3.weaknesses.push(weakness, weakness);
      expect(await keysOf(files)).toEqual(['dossiers/a', 'first']);
      s3.weaknesses.push(weakness, weakness);
      await files.remove('dossiers/a');
      expect(s3.objects.has('dossiers/a')).toBe(false);
    },
  );

  it('that goes on failing is away, after three tries', async () => {
    const files = stored();
    await files.put('first', one);
    for (const work of [() => files.put('a', one), () => files.get('first'), () => files.remove('first')]) {
      s3.asked.length = 0;
      s3.weaknesses.push('503', '503', '503');
      expect([await troubleOf(work()), s3.asked.length]).toEqual(['failing', 3]);
    }
    expect(await keysOf(files)).toEqual(['first']);
  });

  it('that says nothing is waited for so long and no longer, and then left alone for a while', async () => {
    const files = stored({ quietMs: 60_000 });
    await files.put('first', one);
    s3.weaknesses.push('silent');
    const began = Date.now();
    expect(await troubleOf(files.get('first'))).toBe('silent');
    expect(Date.now() - began).toBeLessThan(2000);
    s3.asked.length = 0;
    expect(await troubleOf(files.get('first'))).toBe('silent');
    expect(s3.asked).toEqual([]);
    // Whoever looks after it asks all the same, and with him the others again.
    expect(await files.trouble()).toBeUndefined();
    expect([...(await files.get('first'))]).toEqual([1]);
  });

  it('that stops in the midst of a file is away', async () => {
    const files = stored();
    await files.put('a', large);
    s3.weaknesses.push('half', 'stalls');
    await expect(allOf((await files.open('a')).content)).rejects.toThrow();
    await expect(allOf((await files.open('a')).content)).rejects.toMatchObject({ trouble: 'silent' });
    s3.weaknesses.push('half');
    expect(Buffer.from(await files.get('a')).equals(large)).toBe(true);
    await s3.close();
    expect(await troubleOf(files.get('a'))).toBe('silent');
    expect(await files.trouble()).toMatchObject({ trouble: 'silent', message: 'ECONNREFUSED' });
    await s3.open();
    expect(await files.trouble()).toBeUndefined();
    expect(Buffer.from(await files.get('a')).equals(large)).toBe(true);
  });

  it.each([
    ['denied', { secretAccessKey: 'khóa khác' }],
    ['denied', { accessKeyId: 'KHAC' }],
    ['no-bucket', { bucket: 'xa-khac' }],
    ['silent', { endpoint: 'http://127.0.0.1:1' }],
  ] as const)('that is set up wrong is told as %s, whatever is asked (%j)', async (trouble, other) => {
    const files = s3FileStorage({ ...s3.settings, ...other }, patience);
    expect(await files.trouble()).toMatchObject({ trouble });
    expect(await troubleOf(files.put('a', one))).toBe(trouble);
    expect(await troubleOf(files.get('a'))).toBe(trouble);
    expect(await troubleOf(files.remove('a'))).toBe(trouble);
    expect(await troubleOf(keysOf(files))).toBe(trouble);
    expect([...s3.objects.keys()]).toEqual([]);
  });

  it('that replaces what it has is never written to', async () => {
    s3.overwrites = true;
    const files = stored();
    expect(await troubleOf(files.put('a', one))).toBe('overwrites');
    expect(await files.trouble()).toMatchObject({ trouble: 'overwrites' });
    expect([...s3.objects.keys()]).not.toContain('a');
  });

  it('that gives back other bytes is not believed', async () => {
    const files = stored();
    await files.put('a', large);
    s3.objects.get('a')!.content = Buffer.from(large.map((byte, at) => (at === 1_000_000 ? byte ^ 1 : byte)));
    await expect(files.get('a')).rejects.toThrow('not the content that was stored');
    await expect(allOf((await files.open('a')).content)).rejects.toThrow('not the content that was stored');
    // Nobody is away because of it.
    await files.put('b', one);
  });
});

test('What moves from the second place to the first is read, listed and removed wherever it is', async () => {
  const [first, second] = ['first', 'second'].map((name) => localFileStorage(join(folder, name)));
  const files = joinedFileStorage(first!, second!);
  await second!.put('old', one);
  await second!.put('both', one);
  await first!.put('both', one);
  await files.put('new', one);
  expect(await keysOf(first!)).toEqual(['both', 'new']);
  expect(await keysOf(files)).toEqual(['both', 'new', 'old']);
  // It moves between the two questions.
  const moving = joinedFileStorage(first!, {
    ...second!,
    async get(key) {
      await first!.put(key, await second!.get(key));
      await second!.remove(key);
      return second!.get(key);
    },
  });
  expect([...(await moving.get('old'))]).toEqual([1]);
  const during: StoredFile[] = await allOf(files.list());
  expect(during.map(({ key }) => key).sort()).toEqual(['both', 'new', 'old']);
  for (const key of ['both', 'new', 'old']) await files.remove(key);
  expect([...(await keysOf(first!)), ...(await keysOf(second!))]).toEqual([]);
});
