// The way of the portal through a day, on a given Node: started, a dossier filed, paid and received, saved, brought back elsewhere.
import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { paths } from '#app/addresses/paths.ts';
import { findForm } from '#forms/index.ts';
import { decideOver, fileAndPay, visitor, type Visitor } from '../e2e/visitor.ts';
import { startPortal } from '../support/portal-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const slug = 'ban-sao-trich-luc-ho-tich';
const form = findForm('trich-luc-ho-tich');
if (form === undefined) throw new Error('no such form');

export interface Smoke {
  /** The program that runs the portal and its commands. */
  readonly node: string;
  /** Puts into the empty folder what the portal finds there. */
  readonly fill?: (dataDir: string) => Promise<void>;
  /** Told of each step that went well. */
  readonly went: (step: string) => void;
}

/** @throws Error with what the portal, or one of its commands, said */
export async function smoke({ node, fill, went }: Smoke): Promise<void> {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  const file = join(second.path, 'phu-an.tar');
  try {
    await fill?.(first.path);
    const code = await during(first.path, node, async (url) => {
      went('started');
      const resident = await visitor(url, 'nguyen.van.an', '/dang-nhap');
      const filed = await fileAndPay(resident, slug, form!);
      const desk = await visitor(url, 'motcua', '/can-bo/dang-nhap');
      await decideOver(desk, filed, 'tiep-nhan');
      went('filed, paid and received');
      await readReceipt(resident, filed);
      went('receipt drawn');
      await run('backups/backup.ts', node, first.path, file);
      went('saved beside the running portal');
      return filed;
    });
    // A backup holds no keys.
    copyFileSync(join(first.path, 'secrets.json'), join(second.path, 'secrets.json'));
    await run('backups/restore.ts', node, second.path, file);
    const chains = await run('verify-audit.ts', node, second.path);
    if (!chains.includes('every chain holds')) throw new Error(chains);
    went('brought back, every chain whole');
    await during(second.path, node, async (url) =>
      readReceipt(await visitor(url, 'nguyen.van.an', '/dang-nhap'), code),
    );
    went('started where it was brought back');
  } finally {
    first.remove();
    second.remove();
  }
}

async function during<T>(dataDir: string, node: string, work: (url: string) => Promise<T>): Promise<T> {
  const portal = await startPortal(dataDir, {}, { node, switches: [] });
  const done = await work(portal.url).finally(() => portal.child.kill('SIGTERM'));
  const code = await portal.ended;
  if (code !== 0) throw new Error(`the portal ended with ${code}:\n${portal.said()}`);
  return done;
}

async function readReceipt(who: Visitor, code: string): Promise<void> {
  const reply = await who.get(paths.paper(code, 'giay-tiep-nhan'));
  const head = Buffer.from(await reply.arrayBuffer()).subarray(0, 5);
  if (head.toString() !== '%PDF-') throw new Error(`no receipt of ${code}: ${reply.status}`);
}

/** A command as npm runs it. @returns what it said @throws Error with that */
async function run(command: string, node: string, dataDir: string, ...args: string[]): Promise<string> {
  const ran = await promisify(execFile)(
    node,
    ['scripts/command.mjs', `app/server/${command}`, ...args],
    // It belongs to a portal of its own, whatever the environment names.
    { env: { ...process.env, NODE_ENV: 'production', VITEST: '', PORTAL_DATA_DIR: dataDir } },
  );
  return ran.stdout + ran.stderr;
}
