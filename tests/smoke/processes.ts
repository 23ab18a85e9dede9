// Two live processes behind the handbook's nginx, on a PostgreSQL of Debian's: killed at random while people work, then restarted one after
// the other without a failed request (decision 134).
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from '#db/embedded/ports.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { findForm, type FormDefinition } from '#forms/index.ts';
import { filledDraft, sendDraft, visitorWith } from '../e2e/visitor.ts';
import { wholeSlug } from '../e2e/whole-dossiers.ts';
import { compare, goToWork, signIn, verifyChains } from './at-work.ts';
import { startServer } from './external-server.ts';
import { makeLive } from './live-commune.ts';
import { startProxy } from './proxy.ts';
import { withPortals } from './several-portals.ts';

const kills = 6;

/** @param went told of each step that went well @throws Error with what did not */
export const processes = (went: (step: string) => void): Promise<void> =>
  withPortals(async ({ programs, data, portals, start }) => {
    const server = await startServer(programs);
    const ports = [await freePort(), await freePort()];
    const url = await startProxy(programs, ports);
    const settings = { ...(await makeLive(server, data, url)), STOP_NOTICE_SECONDS: '0.5' };
    const startAt = (at: number) => start({ ...settings, PORT: String(ports[at]) }, at);
    await Promise.all(ports.map((_, at) => startAt(at)));
    const restart = async (at: number, signal: NodeJS.Signals) => {
      portals.get(at)?.child.kill(signal);
      await portals.get(at)?.ended;
      await startAt(at);
    };
    went(`two live processes at ${url}`);

    const work = await goToWork(url);
    for (let kill = 0; kill < kills; kill += 1) {
      await wait(randomInt(500, 2500));
      await restart(randomInt(2), 'SIGKILL');
    }
    await work.end();
    const wrong = await compare(server.DATABASE_URL, work);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    if (work.received.size < kills) throw new Error(`only ${work.received.size} were received`);
    went(
      `${kills} kills: ${work.filed.size} filed, ${work.received.size} received, ${work.unanswered()} asked again, none lost, no number missing`,
    );

    const failed: string[] = [];
    let answered = 0;
    const watched: typeof fetch = async (address, init) => {
      const reply = await fetch(address, init).catch((error: unknown) => String(error));
      answered += 1;
      if (typeof reply === 'string' || reply.status >= 500) {
        failed.push(typeof reply === 'string' ? reply : `${reply.url}: ${reply.status}`);
        return new Response(null, { status: 599 });
      }
      const body = await reply.arrayBuffer();
      return new Response(reply.status === 304 || reply.status === 204 ? null : body, reply);
    };
    let isOver = false;
    const look = async (cookie: string, path: () => string) => {
      const who = visitorWith(url, cookie, { send: watched });
      while (!isOver) await who.get(path());
    };
    const resident = await signIn(url, 'nguyen.van.an', '/dang-nhap');
    const desk = await signIn(url, 'motcua', '/can-bo/dang-nhap');
    const form = findForm('trich-luc-ho-tich') as FormDefinition;
    const file = async () => {
      const who = visitorWith(url, resident, { send: watched });
      while (!isOver) await sendDraft(who, await filledDraft(who, wholeSlug, form));
    };
    const all = Promise.all([
      look('', () => paths.home()),
      look('', () => paths.search(randomUUID())),
      look(desk, () => '/can-bo/ho-so'),
      ...[file(), file()],
    ]);
    for (const at of [0, 1]) await restart(at, 'SIGTERM');
    isOver = true;
    await all;
    if (failed.length > 0) throw new Error(`${failed.length} of ${answered} failed:\n${failed.join('\n')}`);
    went(`restarted one after the other: ${answered} requests, none failed`);

    await verifyChains(settings, data);
    went('every chain holds');
  });
