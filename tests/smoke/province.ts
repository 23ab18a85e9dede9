// Communes side by side on one machine, each with its database and its process, as the template unit runs them: what so many take while
// nobody comes, and in the busiest hour of the year (the assumptions of the bench `province`). Says figures, and fails where somebody is not
// answered. Goes on as long as the machine has memory to spare (docs/van-hanh/nhieu-xa.md).
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import postgres from 'postgres';

import { paths } from '#app/addresses/paths.ts';
import { freePort } from '#db/embedded/ports.server.ts';
import { findForm, type FormDefinition } from '#forms/index.ts';
import { assumed, drawsFrom, hours } from '../bench/province.ts';
import { codeIn, cookiesOf, filledDraft, sendDraft, visitorWith } from '../e2e/visitor.ts';
import { wholeSlug } from '../e2e/whole-dossiers.ts';
import { startServer } from './external-server.ts';
import { atLive, host, livePassword, makeLive } from './live-commune.ts';
import { withPortals } from './several-portals.ts';

const steps = [5, 20, 50, 75, 100];
const restMs = 20_000;
const trafficMs = 60_000;
/** What others on the machine keep, and what a commune takes at most. */
const spare = { megabytes: 5000, aCommune: 250 };

const url = `https://${host}`;
const form = findForm('trich-luc-ho-tich') as FormDefinition;

interface Commune {
  readonly port: number;
  /** Cookies of who is signed in. */
  readonly resident: string;
  readonly desk: string;
  /** Of dossiers that the desk looks at. */
  readonly codes: string[];
}

/** @param went told of each step that went well @param node runs the portals @throws Error with what did not go well */
export const province = (went: (step: string) => void, node: string): Promise<void> =>
  withPortals(async ({ programs, data, portals, start }) => {
    const server = await startServer(programs, ['max_connections=2000']);
    const settings = await makeLive(server, data, url);
    const sql = postgres(server.superuser, { max: 1, onnotice: () => {} });
    const known = postgres(server.DATABASE_URL, { max: 1, onnotice: () => {} });
    const codes = (
      await known<{ code: string }[]>`select code from dossiers where state = 'received' limit 50`
    ).map(({ code }) => code);
    await known.end();
    const [size] = await sql<{ bytes: number }[]>`select pg_database_size('phuan')::float8 as bytes`;
    went(
      `a live commune, its database ${megabytes((size?.bytes ?? 0) / 1024)}, ${codes.length} dossiers at the desk`,
    );

    const communes: Commune[] = [];
    const processes = () => [...portals.values()].map(({ child }) => child.pid ?? 0);
    const ofServer = () => withChildren(server.running.child.pid ?? 0);
    for (const many of steps) {
      if (available() < spare.megabytes + (many - communes.length) * spare.aCommune) {
        went(`no memory for ${many}: ${available()} MB are free`);
        break;
      }
      const startMs: number[] = [];
      for (let number = communes.length; number < many; number += 1) {
        const name = `phuan_${number}`;
        await sql.unsafe(`create database ${name} template phuan owner phuan`);
        const folder = join(data, `commune-${number}`);
        cpSync(join(data, 'files'), join(folder, 'files'), { recursive: true });
        const at = (address: string) => Object.assign(new URL(address), { pathname: `/${name}` }).href;
        const port = await freePort();
        const began = performance.now();
        const own = {
          ...{ ...settings, PORT: String(port), PORTAL_DATA_DIR: folder, LOG_LEVEL: 'info' },
          DATABASE_URL: at(server.DATABASE_URL),
          APP_DATABASE_URL: at(server.APP_DATABASE_URL),
        };
        // As the unit starts it.
        await start(own, number, { node, switches: [] });
        startMs.push(performance.now() - began);
        communes.push(await openCommune(port, [...codes]));
      }
      await wait(restMs);
      const connections = async () => {
        const [row] = await sql<{ count: number }[]>`
          select count(*)::int as count from pg_stat_activity where datname ~ '^phuan_\\d'`;
        return row?.count ?? 0;
      };
      const told = async (when: string, more: string) =>
        went(
          `${many} communes, ${when}: ${megabytes(memory(processes()) / many)} a process, PostgreSQL ${megabytes(memory(ofServer()))}, ${((await connections()) / many).toFixed(1)} connections a commune; ${more}`,
        );
      await told('at rest', `started in ${tenths(middle(startMs))} s each`);
      const before = {
        portals: busy(processes()),
        server: busy(ofServer()),
        own: process.cpuUsage(),
      };
      const took = await busiestHour(communes);
      const own = process.cpuUsage(before.own);
      const cores = (ms: number) => (ms / trafficMs).toFixed(2);
      await told(
        'busiest hour',
        `${took.length} requests in ${trafficMs / 1000} s, median ${Math.round(quantile(took, 0.5))} ms, p95 ${Math.round(quantile(took, 0.95))} ms, p99 ${Math.round(quantile(took, 0.99))} ms; cores: portals ${cores(busy(processes()) - before.portals)}, PostgreSQL ${cores(busy(ofServer()) - before.server)}, visitors ${cores((own.user + own.system) / 1000)}`,
      );
    }
    await sql.end();
  });

/** @returns sends to a process of this machine what is meant for its public address */
const sendTo =
  (port: number): typeof fetch =>
  (address, init) =>
    fetch(`http://127.0.0.1:${port}${pathIn(address)}`, init);

function pathIn(address: Parameters<typeof fetch>[0]): string {
  const { pathname, search } = new URL(address instanceof Request ? address.url : address);
  return pathname + search;
}

async function openCommune(port: number, codes: string[]): Promise<Commune> {
  const nobody = visitorWith(url, '', { send: sendTo(port) });
  const enter = async (account: string, door: string) => {
    const reply = await nobody.post(door, { email: atLive(account), password: livePassword });
    if (reply.status !== 303) throw new Error(`${account} was not let in: ${reply.status}`);
    return cookiesOf(reply);
  };
  const desk = await enter('motcua', paths.staffSignIn());
  return { port, codes, desk, resident: await enter('nguyen.van.an', paths.signIn()) };
}

/**
 * Whoever comes does not wait for others to have been answered.
 * @returns how long each request of a stretch of that hour took, until its last byte
 */
async function busiestHour(communes: readonly Commune[]): Promise<readonly number[]> {
  const took: number[] = [];
  const wrong: string[] = [];
  const timed =
    (port: number): typeof fetch =>
    async (address, init) => {
      const began = performance.now();
      const reply = await sendTo(port)(address, init);
      const body = await reply.text();
      took.push(performance.now() - began);
      if (reply.status >= 400) wrong.push(`${reply.status} ${pathIn(address)}`);
      return new Response([204, 303, 304].includes(reply.status) ? null : body, reply);
    };
  const draw = drawsFrom(140);
  const { dossiersAYear, workingDays, busiestDay, aDossier, readersADay } = assumed;
  const share = (Math.max(...hours) * trafficMs) / 3_600_000;
  const dossiers = ((dossiersAYear * busiestDay) / workingDays) * share;
  const began = Date.now();
  const all: Promise<unknown>[] = [];
  for (const { port, resident, desk, codes } of communes) {
    const as = (cookie: string) => visitorWith(url, cookie, { send: timed(port) });
    const [reads, files, works] = [as(''), as(resident), as(desk)];
    const someCode = () => codes[Math.floor(draw() * codes.length)] ?? '';
    const comes = (number: number, act: () => Promise<unknown>) => {
      for (let left = Math.floor(number + draw()); left > 0; left -= 1)
        all.push(wait(draw() * trafficMs).then(act));
    };
    comes(dossiers * aDossier.home, () => works.get(paths.staff()));
    comes(dossiers * aDossier.queue, () => works.get(paths.queue()));
    comes(dossiers * aDossier.dossier, () => works.get(paths.staffDossier(someCode())));
    comes(dossiers * aDossier.otherStaff, () => works.get(paths.staffInquiries('question')));
    comes(dossiers * aDossier.resident, () => files.get(paths.myDossiers()));
    const cached = [paths.home(), paths.services(), paths.procedure(wholeSlug), paths.contact()];
    comes(dossiers * aDossier.cached + readersADay * busiestDay * share, () =>
      reads.get(cached[Math.floor(draw() * cached.length)] ?? ''),
    );
    // Filing and receiving are more requests than are assumed.
    comes(dossiers, async () => {
      const tasks = await filledDraft(files, wholeSlug, form);
      await sendDraft(files, tasks);
      const page = `${paths.staffDossier(codeIn(tasks))}/tiep-nhan`;
      const received = await works.post(page, { ...(await works.hidden(page)), intent: 'decide' });
      if (received.status !== 303) wrong.push(`${received.status} ${page}`);
      codes.push(codeIn(tasks));
    });
  }
  await Promise.all(all);
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${took.length}: ${wrong.slice(0, 5).join('\n')}`);
  const late = Date.now() - began - trafficMs;
  if (late > trafficMs / 10) throw new Error(`what came in a minute was answered ${late} ms after it`);
  return took.toSorted((one, other) => one - other);
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? 0;
const middle = (some: readonly number[]): number =>
  quantile(
    some.toSorted((one, other) => one - other),
    0.5,
  );
const tenths = (ms: number): string => (ms / 1000).toFixed(1);
const megabytes = (kilobytes: number): string => `${Math.round(kilobytes / 1024)} MB`;

/** Processes of a server come and go: "" of one that is gone. */
function ofProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

const kilobytesIn = (text: string, name: string): number =>
  Number(new RegExp(`^${name}: *(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);

/** What the machine can still give, in MB. */
const available = (): number =>
  Math.round(kilobytesIn(readFileSync('/proc/meminfo', 'utf8'), 'MemAvailable') / 1024);

/** In kB; what processes share is counted once. */
const memory = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + kilobytesIn(ofProcess(pid, 'smaps_rollup'), 'Pss'), 0);

const withChildren = (pid: number): readonly number[] => [
  pid,
  ...ofProcess(pid, `task/${pid}/children`).trim().split(' ').map(Number),
];

/** Milliseconds of a core, so far, of those that have ended too. */
const busy = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const times = ofProcess(pid, 'stat')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 15);
    return sum + 10 * times.reduce((all, ticks) => all + Number(ticks), 0);
  }, 0);
