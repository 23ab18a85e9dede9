// A PostgreSQL of Debian's as an operator has one: roles and database of the handbook, durable as it is installed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import postgres from 'postgres';

import { freePort } from '#db/embedded/ports.server.ts';
import { programOf, type Programs, type Running } from './programs.ts';

export const serverPassword = 'mat-khau-cua-may-thu';

export interface Addresses {
  readonly DATABASE_URL: string;
  readonly APP_DATABASE_URL: string;
}

export const addressesAt = (port: number): Addresses & { readonly superuser: string } => {
  const as = (user: string, database: string) =>
    `postgres://${user}:${serverPassword}@127.0.0.1:${port}/${database}`;
  return {
    DATABASE_URL: as('phuan', 'phuan'),
    APP_DATABASE_URL: as('phuan_app', 'phuan'),
    superuser: as('postgres', 'postgres'),
  };
};

/** @param superuser address of a server that is empty */
export async function makeDatabase(superuser: string): Promise<void> {
  const sql = postgres(superuser, { max: 1, onnotice: () => {} });
  await sql.unsafe(`create role phuan login password '${serverPassword}'`);
  await sql.unsafe(`create role phuan_app login password '${serverPassword}'`);
  await sql.unsafe('create database phuan owner phuan');
  await sql.end();
}

export interface ExternalServer extends Addresses {
  readonly superuser: string;
  readonly running: Running;
}

/** @param settings of the server, where it has others than as it is installed: `max_connections=500` */
export async function startServer(
  programs: Programs,
  settings: readonly string[] = [],
): Promise<ExternalServer> {
  const data = join(programs.folder('postgres'), 'data');
  const passwordFile = join(programs.folder('postgres'), 'password');
  writeFileSync(passwordFile, serverPassword, { mode: 0o644 });
  programs.run(programOf('postgresql', 'initdb'), [
    ...['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ...['--encoding=UTF8', '--locale=C.UTF-8'],
  ]);
  const port = await freePort();
  const running = programs.start('postgres', programOf('postgresql', 'postgres'), [
    ...['-D', data, '-p', String(port), '-k', '', '-c', 'listen_addresses=127.0.0.1'],
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  const addresses = addressesAt(port);
  await untilAnswers(addresses.superuser, running);
  await makeDatabase(addresses.superuser);
  return { ...addresses, running };
}

/** @throws Error with what the program said, when it does not answer within half a minute */
export async function untilAnswers(url: string, running: Running): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
    const isThere = await sql`select 1`.then(
      () => true,
      () => false,
    );
    await sql.end({ timeout: 1 });
    if (isThere) return;
    if (running.child.exitCode !== null || Date.now() > deadline)
      throw new Error(`no server:\n${running.said()}`);
    await wait(200);
  }
}
