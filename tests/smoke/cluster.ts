// The handbook's cluster on one machine: etcd, three PostgreSQL of Debian's kept by Patroni, HAProxy to whichever is the primary, PgBouncer
// for the pages. Its files are those of docs/van-hanh/tep; addresses, places and passwords are put in, nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from '#db/embedded/ports.server.ts';
import {
  addressesAt,
  makeDatabase,
  serverPassword,
  untilAnswers,
  type Addresses,
} from './external-server.ts';
import { programOf, type Programs, type Running } from './programs.ts';

interface Node {
  readonly name: string;
  readonly rest: number;
  readonly port: number;
  readonly start: () => Running;
  running: Running;
}

export interface Cluster extends Addresses {
  readonly PAGES_DATABASE_URL: string;
  readonly superuser: string;
  /** That both other nodes follow, one of them with all that is acknowledged. */
  isWhole(): Promise<boolean>;
  /** Kills the machine of the primary: Patroni and PostgreSQL at once, without a word. @returns starts it again */
  killPrimary(): Promise<() => void>;
}

const tep = (file: string): string => readFileSync(join('docs/van-hanh/tep', file), 'utf8');

/** @throws Error where the file no longer has what is put in */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [what, by]) => {
    if (!filled.includes(what)) throw new Error(`the file no longer has ${what}`);
    return filled.replaceAll(what, by);
  }, text);
}

export async function startCluster(programs: Programs): Promise<Cluster> {
  const [client, peer] = [await freePort(), await freePort()];
  programs.start('etcd', programOf('etcd-server', 'etcd'), [
    ...['--data-dir', join(programs.folder('etcd'), 'data'), '--name', 'etcd'],
    ...[
      '--listen-client-urls',
      `http://127.0.0.1:${client}`,
      '--advertise-client-urls',
      `http://127.0.0.1:${client}`,
    ],
    ...[
      '--listen-peer-urls',
      `http://127.0.0.1:${peer}`,
      '--initial-advertise-peer-urls',
      `http://127.0.0.1:${peer}`,
    ],
    ...['--initial-cluster', `etcd=http://127.0.0.1:${peer}`],
  ]);
  const patroni = programOf('patroni python3-etcd', 'patroni');
  const binaries = dirname(programOf('postgresql', 'postgres'));
  const nodes: Node[] = [];
  for (const name of ['may-1', 'may-2', 'may-3']) {
    const place = programs.folder(name);
    const [rest, port] = [await freePort(), await freePort()];
    const file = join(place, 'patroni.yml');
    writeFileSync(
      file,
      fill(tep('patroni.yml'), {
        'TEN-MAY': name,
        'DIA-CHI-ETCD:2379': `127.0.0.1:${client}`,
        'DIA-CHI:8008': `127.0.0.1:${rest}`,
        'DIA-CHI:5432': `127.0.0.1:${port}`,
        '/var/lib/postgresql/phuan.pgpass': join(place, 'pgpass'),
        '/var/lib/postgresql/phuan': join(place, 'data'),
        '/usr/lib/postgresql/17/bin': binaries,
        'MAT-KHAU-QUAN-TRI': serverPassword,
        'MAT-KHAU-SAO-CHEP': serverPassword,
        'MAT-KHAU-QUAY-LAI': serverPassword,
        // Its socket would be in a folder that belongs to Debian's service.
        '        fsync:': `        unix_socket_directories: ''\n        fsync:`,
      }),
    );
    const start = () => programs.start(name, patroni, [file]);
    nodes.push({ name, rest, port, start, running: start() });
  }
  const front = await freePort();
  const haproxyFile = join(programs.folder('haproxy'), 'haproxy.cfg');
  writeFileSync(
    haproxyFile,
    fill(tep('haproxy.cfg'), {
      '127.0.0.1:5000': `127.0.0.1:${front}`,
      ...Object.fromEntries(
        nodes.map(({ rest, port }, at) => [
          `DIA-CHI-${at + 1}:5432 check port 8008`,
          `127.0.0.1:${port} check port ${rest}`,
        ]),
      ),
    }),
  );
  const haproxy = programs.start('haproxy', programOf('haproxy', 'haproxy'), ['-db', '-f', haproxyFile]);
  const addresses = addressesAt(front);
  await untilAnswers(addresses.superuser, haproxy);

  const members = async () => {
    for (const { rest } of nodes) {
      const reply = await fetch(`http://127.0.0.1:${rest}/cluster`).catch(() => undefined);
      if (reply?.ok !== true) continue;
      const { members: all } = (await reply.json()) as {
        members: readonly { readonly name: string; readonly role: string; readonly state: string }[];
      };
      return all;
    }
    return [];
  };
  const isWhole = async () => {
    const following = (await members()).filter(({ state }) => state === 'streaming');
    return following.length === 2 && following.some(({ role }) => role === 'sync_standby');
  };
  const deadline = Date.now() + 90_000;
  while (!(await isWhole())) {
    if (Date.now() > deadline)
      throw new Error(nodes.map(({ running }) => running.said().slice(-1500)).join('\n---\n'));
    await wait(500);
  }
  await makeDatabase(addresses.superuser);

  const pooled = await freePort();
  const pooler = programs.folder('pgbouncer');
  const users = join(pooler, 'userlist.txt');
  writeFileSync(users, `"phuan_app" "${serverPassword}"\n`);
  writeFileSync(
    join(pooler, 'pgbouncer.ini'),
    fill(tep('pgbouncer.ini'), {
      'port=5000': `port=${front}`,
      'listen_port = 6432': `listen_port = ${pooled}\nunix_socket_dir =`,
      '/etc/pgbouncer/userlist.txt': users,
    }),
  );
  const bouncer = programs.start('pgbouncer', programOf('pgbouncer', 'pgbouncer'), [
    join(pooler, 'pgbouncer.ini'),
  ]);
  const pages = new URL(addresses.APP_DATABASE_URL);
  pages.port = String(pooled);
  await untilAnswers(pages.href, bouncer);

  return {
    ...addresses,
    PAGES_DATABASE_URL: pages.href,
    isWhole,
    async killPrimary() {
      const leader = (await members()).find(({ role }) => role === 'leader');
      const node = nodes.find(({ name }) => name === leader?.name);
      if (node === undefined) throw new Error(`no primary: ${JSON.stringify(await members())}`);
      const main = readFileSync(join(programs.folder(node.name), 'data/postmaster.pid'), 'utf8').split(
        '\n',
      )[0];
      node.running.signal('SIGKILL');
      try {
        process.kill(Number(main), 'SIGKILL');
      } catch {
        // It was of Patroni's group.
      }
      await node.running.ended;
      return () => {
        node.running = node.start();
      };
    },
  };
}
