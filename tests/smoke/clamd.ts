// `npm run smoke -- clamd`: the portal with the real clamd, its signatures written here. Needs clamd (Debian: clamav-daemon).
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { clamdScanner } from '#app/adapters/clamd-scanner.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { findForm } from '#forms/index.ts';
import { filledDraft, visitor } from '../e2e/visitor.ts';
import { pdf } from '../support/dossiers.ts';
import { startPortal } from '../support/portal-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const program = '/usr/sbin/clamd';
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const marked = Buffer.from(pdf('tờ khai có mã độc thử của Phú An'));
const clean = Buffer.from(pdf('tờ khai'));

/** @throws Error with what went otherwise */
export async function smokeClamd(went: (step: string) => void): Promise<void> {
  try {
    execFileSync(program, ['--version']);
  } catch {
    throw new Error(`${program} is missing: apt-get install --no-install-recommends clamav-daemon`);
  }
  const [signatures, data] = [temporaryFolder(), temporaryFolder()];
  const address = join(signatures.path, 'clamd.ctl');
  const digest = createHash('md5').update(marked).digest('hex');
  writeFileSync(join(signatures.path, 'phu-an.hdb'), `${digest}:${marked.length}:Phu.An.To-khai\n`);
  const hex = Buffer.from(eicar).toString('hex');
  writeFileSync(join(signatures.path, 'phu-an.ndb'), `Phu.An.Eicar:0:*:${hex}\n`);
  const settings = join(signatures.path, 'clamd.conf');
  writeFileSync(
    settings,
    [
      'Foreground yes',
      `LocalSocket ${address}`,
      `DatabaseDirectory ${signatures.path}`,
      'StreamMaxLength 1M',
      'User root',
      '',
    ].join('\n'),
  );
  const scanner = clamdScanner(address);
  let daemon: ChildProcess | undefined = await start(settings, address);
  const stop = async () => {
    const ended = new Promise((resolve) => daemon?.once('exit', resolve));
    daemon?.kill();
    await ended;
    daemon = undefined;
  };
  try {
    for (const [content, state] of [
      [clean, 'clean'],
      [marked, 'infected'],
      [Buffer.from(eicar), 'infected'],
      [Buffer.concat([Buffer.alloc(300_000, 'a'), Buffer.from(eicar)]), 'infected'],
    ] as const) {
      const verdict = await scanner.scan(content);
      if (verdict.state !== state) throw new Error(`${verdict.state} instead of ${state}`);
    }
    went('clean, infected, infected in the midst');
    const large = await scanner.scan(Buffer.alloc(8_000_000, 'a')).then(
      ({ state }) => state,
      (error: unknown) => String(error),
    );
    if (!large.includes('limit exceeded')) throw new Error(`too large for it: ${large}`);
    went('what is larger than StreamMaxLength is refused');

    const portal = await startPortal(data.path, { CLAMD_URL: address });
    try {
      await throughPortal(portal.url, {
        stop,
        restart: async () => (daemon = await start(settings, address)),
        went,
      });
    } finally {
      portal.child.kill();
      await portal.ended;
    }
  } finally {
    if (daemon !== undefined) await stop();
    signatures.remove();
    data.remove();
  }
}

async function throughPortal(
  url: string,
  {
    stop,
    restart,
    went,
  }: {
    readonly stop: () => Promise<void>;
    readonly restart: () => Promise<unknown>;
    readonly went: (step: string) => void;
  },
) {
  const form = findForm('khai-sinh');
  if (form === undefined) throw new Error('no such form');
  const resident = await visitor(url, 'nguyen.van.an', '/dang-nhap');
  const tasks = await filledDraft(resident, 'dang-ky-khai-sinh', form);
  const page = `${tasks}/giay-to`;
  const send = async (name: string, buffer: Buffer<ArrayBuffer>) => {
    const reply = await resident.sendFile(page, 'document:birth-notice', {
      name,
      mimeType: 'application/pdf',
      buffer,
    });
    return `${await reply.text()}${await (await resident.get(page)).text()}`;
  };
  const told = await send('giấy có mã độc.pdf', marked);
  if (!told.includes('có mã độc nên không được nhận')) throw new Error('the sender was not told');
  went('an infected file is told to whoever sent it');
  await stop();
  await send('giấy chứng sinh.pdf', clean);
  const administrator = await visitor(url, 'quantri', '/can-bo/dang-nhap');
  const health = async () => (await administrator.get(paths.staffHealth())).text();
  if (!(await health()).includes('Máy quét không trả lời')) throw new Error('nobody is told of the silence');
  const link = /href="([^"]*\/tep\/[^"]+)"/.exec(await (await resident.get(page)).text())?.[1] ?? '';
  if ((await resident.get(link)).status !== 409) throw new Error('what nobody scanned was opened');
  went('clamd stopped: told, taken, closed');
  await restart();
  for (let tries = 0; (await resident.get(link)).status !== 200; tries += 1) {
    if (tries > 60) throw new Error('what waited is not scanned');
    await wait(1000);
  }
  went('clamd started: scanned and opened');
}

/** @returns once it answers */
async function start(settings: string, address: string): Promise<ChildProcess> {
  const daemon = spawn(program, ['--config-file', settings], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries += 1) {
    await wait(100);
    const answers = await clamdScanner(address)
      .version()
      .then(
        () => true,
        () => false,
      );
    if (answers) return daemon;
  }
  daemon.kill();
  throw new Error('clamd does not start');
}
