// Files move between the disk and a store that speaks S3 beside a running portal: whoever is killed, whatever is written or removed
// meanwhile, each file is in one of the two places, whole, and the next run goes on.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { WholeFileStorage } from '#app/adapters/file-storage.ts';
import { joinedFileStorage } from '#app/adapters/joined-file-storage.ts';
import { localFileStorage } from '#app/adapters/local-file-storage.server.ts';
import { moveFiles } from '#app/adapters/move-files.server.ts';
import { s3FileStorage } from '#app/adapters/s3-file-storage.server.ts';
import { connect } from '#db/client.server.ts';
import { isStoredIn, storingIn } from '#db/files-stored-in.server.ts';
import { useDatabase } from '../support/database.ts';
import { s3Server, type S3Server } from '../support/s3-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const database = useDatabase();
const { path: folder, remove } = temporaryFolder();
const disk = localFileStorage(join(folder, 'files'));
let server: S3Server;
let s3: WholeFileStorage;
beforeAll(async () => {
  server = await s3Server();
  s3 = s3FileStorage(server.settings, { answerMs: 2000, pausesMs: [1, 1], quietMs: 0 });
});
afterAll(async () => {
  await server.close();
  remove();
});

const contentOf = (key: string) => Buffer.from(`nội dung của ${key} `.repeat(500));
const keys = Array.from({ length: 24 }, (_, at) => `dossiers/${at % 5}/${at}`);

async function keysIn(files: WholeFileStorage): Promise<string[]> {
  const all: string[] = [];
  for await (const { key } of files.list()) all.push(key);
  return all.sort();
}

beforeEach(async () => {
  for (const files of [disk, s3]) for (const key of await keysIn(files)) await files.remove(key);
});

describe.each([
  ['to the store', () => ({ from: disk, to: s3 })],
  ['to the disk', () => ({ from: s3, to: disk })],
] as const)('%s', (_whereTo, places) => {
  let from: WholeFileStorage;
  let to: WholeFileStorage;
  beforeEach(async () => {
    ({ from, to } = places());
    for (const key of keys) await from.put(key, contentOf(key));
  });

  test('every file moves, and is the same', async () => {
    const bytes = keys.reduce((sum, key) => sum + contentOf(key).byteLength, 0);
    expect(await moveFiles(from, to)).toEqual({ files: keys.length, bytes });
    expect([await keysIn(from), await keysIn(to)]).toEqual([[], [...keys].sort()]);
    for (const key of keys) expect(contentOf(key).equals(await to.get(key))).toBe(true);
    expect(await moveFiles(from, to)).toEqual({ files: 0, bytes: 0 });
  });

  test('broken off at any moment each file is somewhere, and the next run goes on', async () => {
    const both = joinedFileStorage(to, from);
    let questions = 0;
    const dying = (files: WholeFileStorage): WholeFileStorage => {
      const orDie = <T>(work: Promise<T>): Promise<T> =>
        (questions += 1) % 13 === 0 ? work.then(() => Promise.reject(new Error('killed'))) : work;
      return {
        ...files,
        put: (key, content) => orDie(files.put(key, content)),
        remove: (key) => orDie(files.remove(key)),
        get: (key) => orDie(files.get(key)),
        has: (key) => orDie(files.has(key)),
      };
    };
    let runs = 0;
    for (let left = true; left; runs += 1) {
      left = await moveFiles(dying(from), dying(to)).then(
        () => false,
        () => true,
      );
      for (const key of keys) expect(contentOf(key).equals(await both.get(key)), key).toBe(true);
    }
    expect(runs).toBeGreaterThan(2);
    expect([await keysIn(from), await keysIn(to)]).toEqual([[], [...keys].sort()]);
  });

  test('what is removed, stored and read meanwhile is gone, there and whole', async () => {
    const both = joinedFileStorage(to, from);
    const removed = keys.filter((_, at) => at % 4 === 0);
    const moving = moveFiles(from, to);
    const meanwhile = async () => {
      for (const key of removed) await both.remove(key);
      for (let at = 0; at < 10; at += 1) await both.put(`new/${at}`, contentOf(`new/${at}`));
      for (const key of keys.filter((one) => !removed.includes(one)))
        expect(contentOf(key).equals(await both.get(key))).toBe(true);
    };
    await Promise.all([moving, meanwhile()]);
    await moveFiles(from, to);
    expect(await keysIn(from)).toEqual([]);
    const news = Array.from({ length: 10 }, (_, at) => `new/${at}`);
    expect(await keysIn(to)).toEqual([...keys.filter((key) => !removed.includes(key)), ...news].sort());
  });

  test('another file under the same key stops it, and both stay', async () => {
    const [key = ''] = keys;
    await to.put(key, Buffer.from('khác'));
    await expect(moveFiles(from, to)).rejects.toMatchObject({ key });
    expect([contentOf(key).equals(await from.get(key)), String(await to.get(key))]).toEqual([true, 'khác']);
  });
});

test('a copy that is not the same is never trusted', async () => {
  const [key = ''] = keys;
  await disk.put(key, contentOf(key));
  const forgetful: WholeFileStorage = { ...s3, put: (name) => s3.put(name, Buffer.from('ngắn')) };
  await expect(moveFiles(disk, forgetful)).rejects.toMatchObject({ key });
  expect(contentOf(key).equals(await disk.get(key))).toBe(true);
});

describe('the command', () => {
  const moving = (args: readonly string[], env: Record<string, string> = {}) => {
    const { endpoint, region, bucket, accessKeyId, secretAccessKey } = server.settings;
    const child = execFile(process.execPath, ['--import', 'tsx', 'app/server/move-files.ts', ...args], {
      env: {
        ...process.env,
        ...{ PORTAL_MODE: 'demo', DATABASE_URL: database.url, PORTAL_DATA_DIR: folder },
        ...{ PORTAL_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`, SESSION_SECRET: 'x'.repeat(32) },
        ...{ S3_ENDPOINT: endpoint, S3_REGION: region, S3_BUCKET: bucket },
        ...{ S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey },
        ...env,
      },
    });
    let said = '';
    child.stdout?.on('data', (some: string) => (said += some));
    child.stderr?.on('data', (some: string) => (said += some));
    const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
      child.once('close', (code) => resolve({ code, said })),
    );
    return { child, ended };
  };
  const saidBy = async (args: readonly string[], env?: Record<string, string>) => {
    const { code, said } = await moving(args, env).ended;
    return `${code}: ${said}`;
  };

  test('refuses while a process still stores where it would take away, and goes on after it was killed', async () => {
    for (const key of keys) await disk.put(key, contentOf(key));
    const old = connect(database.url, { max: 1, doing: storingIn('disk') });
    await old.$client`select 1`;
    expect(await isStoredIn(database.db, 'disk')).toBe(true);
    expect(await saidBy(['--to', 's3'])).toMatch(/^1: Còn tiến trình của Cổng chạy bằng thiết lập cũ/);
    expect(await keysIn(s3)).toEqual([]);
    await old.$client.end();

    const killed = moving(['--to', 's3']);
    while (server.objects.size < 5) await wait(5);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const both = joinedFileStorage(s3, disk);
    for (const key of keys) expect(contentOf(key).equals(await both.get(key)), key).toBe(true);
    expect(await saidBy(['--to', 's3'])).toMatch(
      /^0: Chuyển \d+ tệp .*\n✓ Đã chuyển \d+ tệp .*giống hệt\. Ở đĩa của máy này còn 0 tệp\.\n$/s,
    );
    expect([await keysIn(disk), await keysIn(s3)]).toEqual([[], [...keys].sort()]);
  }, 30_000);
});
