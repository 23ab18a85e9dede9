// A server that is asked every second: told when it is gone and when it is there again, and when what it tells is heard no more.
import { afterEach, expect, test } from 'vitest';

import { connect, type Database } from '#db/client.server.ts';
import { watchServer, type WatchedServer } from '#db/watched-server.server.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();
const soon = { everyMs: 20, answerMs: 1000, heardMs: 200 };
const bounds = { statementMs: 1000, waitMs: 500 };
let told: string[] = [];
const opened: Database[] = [];
let watched: WatchedServer;

const open = (url = database.loginUrl) => {
  const made = connect(url, { max: 1, bounds });
  opened.push(made);
  return made;
};
const watch = (way: Database) =>
  watchServer([way], { down: (why) => told.push(`down: ${why}`), up: () => told.push('up') }, soon);

afterEach(async () => {
  await watched.stop();
  await Promise.all(opened.splice(0).map(({ $client }) => $client.end({ timeout: 0 })));
  told = [];
});

const soonTold = () => expect.poll(() => told, { timeout: 5000, interval: 10 });
/** Long enough for many questions. */
const many = () => new Promise((later) => setTimeout(later, 500));

test('a connection that somebody ended is no server that is gone', async () => {
  watched = watch(open());
  await watched.hearBy(open());
  await database.owner.$client`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
  await many();
  expect(told.filter((one) => one !== 'up')).toEqual([]);
});

test('a server that lets nobody in is down, once, and up when it does again', async () => {
  watched = watch(open());
  await watched.hearBy(open());
  const name = new URL(database.url).pathname.slice(1);
  const admin = connect(Object.assign(new URL(database.url), { pathname: '/postgres' }).href, { max: 1 });
  opened.push(admin);
  const letIn = (who: boolean) => admin.$client.unsafe(`alter database ${name} allow_connections ${who}`);
  await letIn(false);
  await admin.$client`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
  await soonTold().toEqual([expect.stringMatching(/^down: .*not currently accepting connections/)]);
  await many();
  expect(told).toHaveLength(1);
  await letIn(true);
  await soonTold().toContain('up');
});

test('whoever hears nothing any more is told to listen anew, and then it is quiet', async () => {
  watched = watch(open());
  const listener = open();
  await watched.hearBy(listener);
  await many();
  expect(told).toEqual([]);
  await listener.$client.end({ timeout: 0 });
  await soonTold().toEqual(['up']);
  await watched.hearBy(open());
  told = [];
  await many();
  expect(told).toEqual([]);
});
