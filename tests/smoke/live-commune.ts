// A live portal with people and services: what the demonstration brings, under other names. Its residents, officers and calendar are
// there; nobody of it is a demonstration account any more, and nothing of it a sample that live mode refuses.
import dns from 'node:dns';

import postgres from 'postgres';

import { hashPassword } from '#app/adapters/password-hash.server.ts';
import { live } from '../support/live-settings.ts';
import { startMailServer } from '../support/mail-server.ts';
import { startPortal } from '../support/portal-process.ts';
import type { Addresses } from './external-server.ts';

/** A name of this machine, as domains are written. */
export const host = 'phuan.localhost';

export type LiveSettings = Readonly<Record<string, string>>;

export const livePassword = 'mười con cá lội ngược sông';

export const atLive = (account: string): string => `${account}@thu.example`;

/**
 * @param publicUrl https, on this machine
 * @param fill where the tables are made
 * @returns settings with which any number of live processes start
 */
export async function makeLive(
  database: Addresses & { readonly superuser: string },
  dataDir: string,
  publicUrl: string,
): Promise<LiveSettings & { readonly SMTP_URL: string }> {
  const { lookup } = dns;
  // Not every machine knows that names below localhost are its own.
  dns.lookup = ((name: string, ...rest: [never, never]) =>
    lookup(name === host ? 'localhost' : name, ...rest)) as typeof lookup;
  const mails = await startMailServer();
  const { PORTAL_KEYS, SESSION_SECRET, METRICS_TOKEN, MAIL_FROM } = live;
  const shared = {
    ...{ DATABASE_URL: database.DATABASE_URL, APP_DATABASE_URL: database.APP_DATABASE_URL },
    ...{ PORTAL_KEYS, SESSION_SECRET, METRICS_TOKEN, NODE_TLS_REJECT_UNAUTHORIZED: '' },
  };
  const demonstration = await startPortal(dataDir, shared);
  demonstration.child.kill('SIGTERM');
  await demonstration.ended;

  const owner = new URL(database.superuser);
  owner.pathname = new URL(database.DATABASE_URL).pathname;
  const sql = postgres(owner.href, { max: 1, onnotice: () => {} });
  const real = {
    ...{ host, phone: '0274 3555 123', fax: '', headName: 'Lê Văn Tám' },
    responsibleName: 'Lê Văn Tám',
  };
  await sql.begin(async (tx) => {
    // What may never change on a portal changes before it is one.
    await tx`set local session_replication_role = replica`;
    await tx`update users set email = replace(email, '@demo.phuan', '@thu.example')`;
    await tx`update credentials set password_hash = ${await hashPassword(livePassword)}`;
    await tx`update commune_versions set facts = facts || ${tx.json(real)}`;
  });
  await sql.end();
  return {
    ...shared,
    ...{
      PORTAL_MODE: 'live',
      PUBLIC_URL: publicUrl,
      TRUST_PROXY: '127.0.0.1',
      STAFF_SECOND_FACTOR: 'offered',
    },
    ...{ MAIL_FROM, SMTP_URL: mails.url },
  };
}
