// `npm run smoke -- s3`: the portal with its files in real stores that speak S3. Needs Debian's python3-moto, python3-flask and
// python3-flask-cors (keeps conditions, looks at no signature) and radosgw (Ceph: looks at signatures and digests; on the store of one
// machine that it has without a cluster it passes conditions over, which the portal has to notice).
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { S3mini } from 's3mini';

import { localFileStorage } from '#app/adapters/local-file-storage.server.ts';
import { s3FileStorage, type S3Settings } from '#app/adapters/s3-file-storage.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { freePort } from '#db/embedded/ports.server.ts';
import { findForm } from '#forms/index.ts';
import { filledDraft, visitor } from '../e2e/visitor.ts';
import { pdf } from '../support/dossiers.ts';
import { startPortal } from '../support/portal-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { programOf, programsIn, type Programs } from './programs.ts';

const keys = { accessKeyId: 'PHUAN', secretAccessKey: 'khoa-cua-kho-thu-nghiem' };

/** @throws Error with what went otherwise */
export async function smokeS3(went: (step: string) => void): Promise<void> {
  const [machines, first, second] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  const programs = programsIn(machines.path);
  try {
    await againstCeph(programs);
    went('Ceph: a wrong key is told; that it replaces files is noticed before one is written');
    const port = await freePort();
    const store = await moto(programs, port);
    await storageHolds(store.settings);
    went('moto: stored once of twenty at a time, listed, streamed, removed');
    await throughPortal(store, [first.path, second.path], went);
  } finally {
    await programs.stopAll();
    for (const folder of [machines, first, second]) folder.remove();
  }
}

async function againstCeph(programs: Programs): Promise<void> {
  const [gateway, admin] = [programOf('radosgw', 'radosgw'), programOf('radosgw', 'radosgw-admin')];
  const place = programs.folder('ceph');
  const port = await freePort();
  const conf = join(place, 'ceph.conf');
  writeFileSync(
    conf,
    [
      '[global]',
      ...['fsid = 11111111-1111-1111-1111-111111111111', `run_dir = ${place}`, `log_file = ${place}/log`],
      ...['cluster', 'service', 'client'].map((who) => `auth_${who}_required = none`),
      ...['rgw_backend_store = dbstore', 'rgw_config_store = dbstore', `rgw_data = ${place}`],
      ...[`dbstore_config_uri = file:${place}/config.db`, `dbstore_db_dir = ${place}`],
      ...[`rgw_frontends = beast endpoint=127.0.0.1:${port}`, ''],
    ].join('\n'),
    { mode: 0o644 },
  );
  const as = ['-c', conf, '-n', 'client.rgw', '--no-mon-config'];
  const { accessKeyId, secretAccessKey } = keys;
  const user = ['--uid', 'phuan', '--display-name', 'phuan'];
  programs.run(admin, [
    ...as,
    ...['user', 'create', ...user, '--access-key', accessKeyId, '--secret-key', secretAccessKey],
  ]);
  programs.start('ceph', gateway, [...as, '-f']);
  const settings = { endpoint: `http://127.0.0.1:${port}`, region: 'default', bucket: 'phu-an', ...keys };
  await makeBucket(settings);
  const wrong = await s3FileStorage({ ...settings, secretAccessKey: 'mot khoa khac' }).trouble();
  if (wrong?.trouble !== 'denied') throw new Error(`a wrong key: ${wrong?.trouble}`);
  const overwrites = await s3FileStorage(settings).trouble();
  if (overwrites?.trouble !== 'overwrites')
    throw new Error(`conditions are kept now: ${overwrites?.trouble}`);
}

interface Moto {
  readonly settings: S3Settings;
  /** Holds it where it stands, and lets it go on: what it has is in its memory. */
  hold(): void;
  goOn(): void;
}

async function moto(programs: Programs, port: number): Promise<Moto> {
  // Not one that somebody put into his path under that name.
  const server = '/usr/bin/moto_server';
  if (!existsSync(server))
    throw new Error(`${server} is missing: apt-get install python3-moto python3-flask-cors`);
  const running = programs.start('moto', server, ['-p', String(port)]);
  const settings = { endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', bucket: 'phu-an', ...keys };
  await makeBucket(settings);
  return { settings, hold: () => running.signal('SIGSTOP'), goOn: () => running.signal('SIGCONT') };
}

/** Waits until it answers. The package names a region in what it sends, which no store of one machine knows. */
async function makeBucket({ endpoint, bucket, ...settings }: S3Settings): Promise<void> {
  const bare: typeof fetch = (address, init) => fetch(address, { ...init, body: null });
  const s3 = new S3mini({ ...settings, endpoint: `${endpoint}/${bucket}`, fetch: bare });
  for (let tries = 0; ; tries += 1) {
    const made = await s3.createBucket().catch(() => false);
    if (made) return;
    if (tries > 100) throw new Error(`${endpoint} does not answer`);
    await wait(100);
  }
}

async function storageHolds(settings: S3Settings): Promise<void> {
  const files = s3FileStorage(settings);
  const race = await Promise.allSettled(
    Array.from({ length: 20 }, (_, n) => files.put('race', new Uint8Array([n]))),
  );
  const winner = race.findIndex(({ status }) => status === 'fulfilled');
  if (race.filter(({ status }) => status === 'fulfilled').length !== 1)
    throw new Error('stored more than once');
  if ((await files.get('race'))[0] !== winner) throw new Error('replaced');
  const large = Buffer.alloc(20_000_000, 'xã Phú An');
  await files.put(
    'streamed/1',
    (async function* () {
      for (let from = 0; from < large.length; from += 1_000_000) yield large.subarray(from, from + 1_000_000);
    })(),
  );
  if (!large.equals(await files.get('streamed/1'))) throw new Error('another content');
  for (let at = 0; at < 1100; at += 1) await files.put(`many/${at}`, new Uint8Array([1]));
  let count = 0;
  for await (const { key } of files.list()) {
    count += 1;
    await files.remove(key);
  }
  if (count !== 1102) throw new Error(`${count} files are listed`);
}

async function throughPortal(
  { settings, ...store }: Moto,
  [first, second]: readonly [string, string],
  went: (step: string) => void,
): Promise<void> {
  const { endpoint, region, bucket, accessKeyId, secretAccessKey } = settings;
  const env = {
    ...{ S3_ENDPOINT: endpoint, S3_REGION: region, S3_BUCKET: bucket },
    ...{ S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey },
  };
  const archive = join(first, 'all.tar');
  const run = (command: string, dataDir: string, args: readonly string[], more = {}) =>
    new Promise<string>((resolve, reject) => {
      execFile(
        process.execPath,
        ['scripts/command.mjs', `app/server/${command}`, ...args],
        {
          env: {
            ...process.env,
            NODE_ENV: 'production',
            VITEST: '',
            PORTAL_DATA_DIR: dataDir,
            ...env,
            ...more,
          },
        },
        (error, out, said) => (error === null ? resolve(out) : reject(new Error(out + said))),
      );
    });
  const countOf = async (files: Pick<ReturnType<typeof localFileStorage>, 'list'>) => {
    let count = 0;
    for await (const _ of files.list()) count += 1;
    return count;
  };
  const [disk, s3] = [localFileStorage(join(first, 'files')), s3FileStorage(settings)];

  const form = findForm('khai-sinh');
  if (form === undefined) throw new Error('no such form');
  const name = 'giấy chứng sinh.pdf';
  const send = async (who: Awaited<ReturnType<typeof visitor>>, page: string, words: string) => {
    const buffer = Buffer.from(pdf(words));
    const file = { name, mimeType: 'application/pdf', buffer };
    return (await who.sendFile(page, 'document:birth-notice', file)).text();
  };
  let portal = await startPortal(first);
  let page: string;
  try {
    const resident = await visitor(portal.url, 'nguyen.van.an', '/dang-nhap');
    page = `${await filledDraft(resident, 'dang-ky-khai-sinh', form)}/giay-to`;
    await send(resident, page, 'trên đĩa');
    const refused = await run('move-files.ts', first, ['--to', 's3']).catch(String);
    if (!refused.includes('thiết lập cũ')) throw new Error(`not refused: ${refused}`);
    went('a process that still stores on the disk: the move is refused');
  } finally {
    portal.child.kill('SIGTERM');
    await portal.ended;
  }
  portal = await startPortal(first, env);
  try {
    const resident = await visitor(portal.url, 'nguyen.van.an', '/dang-nhap');
    const opened = async (who = resident) => {
      const links = [...(await (await who.get(page)).text()).matchAll(/href="([^"]*\/tep\/[^"]+)"/g)];
      for (const [, link = ''] of links) {
        const reply = await who.get(link);
        if (reply.status !== 200) throw new Error(`${link}: ${reply.status}`);
      }
      return links.length;
    };
    await send(resident, page, 'trong kho');
    const all = await opened();
    const before = (await countOf(disk)) + (await countOf(s3));
    went(`one file on the disk, one in the store: ${all} open`);
    const said = await run('move-files.ts', first, ['--to', 's3']);
    if ((await countOf(disk)) !== 0 || (await countOf(s3)) !== before || (await opened()) !== all)
      throw new Error(`not moved: ${said}`);
    went(`beside the running portal: ${said.split('\n').find((line) => line.startsWith('✓')) ?? ''}`);
    await run('backups/backup.ts', first, [archive]);
    went('saved with every file');

    store.hold();
    const began = Date.now();
    const told = await send(resident, page, 'khi kho dừng');
    if (!told.includes('Nơi lưu tệp của Cổng tạm thời không trả lời'))
      throw new Error('the sender is not told');
    const seconds = Math.round((Date.now() - began) / 1000);
    const administrator = await visitor(portal.url, 'quantri', '/can-bo/dang-nhap');
    const health = async () => (await administrator.get(paths.staffHealth())).text();
    for (let tries = 0; !(await health()).includes('Kho tệp S3 không trả lời'); tries += 1) {
      if (tries > 50) throw new Error('nobody is told within a minute');
      await wait(1000);
    }
    went(`the store held: the sender told after ${seconds} s, the page of health says so`);
    store.goOn();
    for (let tries = 0; (await opened().catch(() => 0)) !== all; tries += 1) {
      if (tries > 60) throw new Error('what was stored does not open again');
      await wait(1000);
    }
    await send(resident, page, 'khi kho chạy lại');
    if ((await opened()) !== all + 1) throw new Error('what was sent again is not there');
    went('it goes on: everything opens, and what was refused is taken');
  } finally {
    store.goOn();
    portal.child.kill('SIGTERM');
    await portal.ended;
  }
  // Into another bucket, on another machine.
  const other = { ...settings, bucket: 'phuc-hoi' };
  await makeBucket(other);
  copyFileSync(join(first, 'secrets.json'), join(second, 'secrets.json'));
  await run('backups/restore.ts', second, [archive], { S3_BUCKET: other.bucket });
  const doctor = await run('doctor/doctor.ts', second, [], { S3_BUCKET: other.bucket }).catch(String);
  if (!/tệp đều có và có chủ/.test(doctor)) throw new Error(doctor);
  if ((await countOf(localFileStorage(join(second, 'files')))) !== 0) throw new Error('restored to the disk');
  went('brought back into another bucket: every file is there');
  await run('move-files.ts', first, ['--to', 'disk'], { FILES_PLACE: 'disk' });
  if ((await countOf(s3)) !== 0) throw new Error('files are left in the store');
  went('moved back to the disk');
}
