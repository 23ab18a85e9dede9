// Filing a dossier (validate, seal, store, event, outbox, receipt) against a bare one-row insert on the same server: the use case alone,
// and as a resident's browser sends it.
import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';

import pino from 'pino';
import postgres from 'postgres';

import type { Resident } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { openSession } from '#app/domain/accounts/sessions.server.ts';
import { databaseSecrets } from '#app/domain/personal-data/key-ring.server.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { compose } from '#app/server/composition.server.ts';
import { loadConfig } from '#app/server/config.server.ts';
import { keepDemoSecrets } from '#app/server/demo/secrets.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { checkStep } from '#app/steps/filing-steps.ts';
import { localDate } from '#catalog/local-date.ts';
import { connect } from '#db/client.server.ts';
import { runningEmbedded } from '#db/embedded.server.ts';
import { exampleWire, findForm } from '#forms/index.ts';

import { launchPortal } from '../support/portal-process.ts';
import { compare, rateOf, type Comparison, type Rate } from './measure.ts';
import { withPortal } from './portal.ts';

const slug = 'ban-sao-trich-luc-ho-tich';
const formCode = 'trich-luc-ho-tich';
const perRound = 1500;
/** Each is preceded by a look at its page, which is not measured. */
const perRoundOverHttp = 300;
const rounds = 5;
const lanes = 16;
/** An account has only so many drafts at once. */
const draftsOfOne = 18;

/**
 * A half and a quarter of the bare insert were asked for. Both sides are bound by the one thread of their process, so the ratio is that of
 * what they compute: a bare insert 0.25 ms, a filing 2.8 ms (3.8 before it was two statements). Of these a quarter is the driver's, a ninth
 * checking the declaration, a ninth unsealing, sealing and indexing, a tenth the paper and the mail, a fifteenth collecting garbage; the
 * rest is plan, fees, chain and what they are built of. Without any statement at all it would be at an eighth. Over HTTP the session,
 * the route and the mails that the same process sends meanwhile come to it. What a filing marks for the figures (decision 119) costs a tenth of
 * it: 0.10 became 0.09, so the goal leaves room for what else a machine does.
 */
const goals = { useCase: 0.08, overHttp: 0.05 };

interface Draft {
  readonly actor: Resident;
  readonly code: string;
}

export function benchFiling(): Promise<Comparison> {
  return withPortal(async (deps, owner) => {
    const drafts = await prepareDrafts(deps, owner, perRound * rounds);
    const rate = () => {
      const batch = drafts.splice(0, perRound);
      return rateOf(batch.length, lanes, async (index) => {
        const draft = batch[index];
        if (draft === undefined) throw new Error('no draft is left');
        const filed = await submitDossier(deps, draft.actor, {
          code: draft.code,
          requestId: randomUUID(),
          accepted: true,
        });
        if (!filed.ok) throw new Error(JSON.stringify(filed.refusal));
      });
    };
    const bare = await bareInserts(owner, perRound * 2);
    return compare('filing', { name: 'filing a dossier', rate }, bare, goals.useCase, rounds);
  });
}

/** By residents who are signed in, from the page that shows them all that they send. */
export async function benchFilingOverHttp(): Promise<Comparison> {
  const portal = await launchPortal({ switches: [] });
  const config = loadConfig({ ...process.env, PORTAL_DATA_DIR: portal.dataDir }, keepDemoSecrets);
  if (!config.ok) throw new Error(config.problems.join('\n'));
  const ownerUrl = config.config.databaseUrl ?? runningEmbedded(portal.dataDir) ?? '';
  const owner = postgres(ownerUrl, { max: 10, onnotice: () => {} });
  const db = connect(ownerUrl, { chains: databaseSecrets(config.config.keys).chains });
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  try {
    const { deps } = (await compose(config.config, db, pino({ level: 'silent' }))).portal;
    const drafts = await prepareDrafts(deps, owner, perRoundOverHttp * rounds);
    const cookies = await signedIn(deps, drafts);
    const ask = (draft: Draft, body?: string) =>
      askPortal(agent, `${portal.url}${paths.filingStep(slug, draft.code, checkStep)}`, {
        cookie: cookies.get(draft.actor.userId) ?? '',
        body,
      });
    const rate = async () => {
      const batch = drafts.splice(0, perRoundOverHttp);
      const bodies = new Map<Draft, string>();
      await rateOf(batch.length, 4, async (index) => {
        const draft = batch[index];
        if (draft === undefined) return;
        const page = await ask(draft);
        const seen = /name="seen" value="([^"]*)"/.exec(page.text)?.[1];
        if (page.status !== 200 || seen === undefined) throw new Error(`the page answered ${page.status}`);
        const fields = { requestId: randomUUID(), seen, accepted: 'on' };
        bodies.set(draft, new URLSearchParams(fields).toString());
      });
      return rateOf(batch.length, lanes, async (index) => {
        const draft = batch[index];
        if (draft === undefined) return;
        const filed = await ask(draft, bodies.get(draft));
        if (filed.status !== 303) throw new Error(`the filing answered ${filed.status}`);
      });
    };
    const bare = await bareInserts(owner, perRound);
    return await compare(
      'filing-http',
      { name: 'filing a dossier, over HTTP', rate },
      bare,
      goals.overHttp,
      rounds,
    );
  } finally {
    agent.destroy();
    await Promise.all([owner.end(), db.$client.end()]);
    await portal.stop();
  }
}

/** The drafts lie ready: what is measured is the filing, not the typing. */
async function prepareDrafts(deps: Deps, owner: postgres.Sql, count: number): Promise<Draft[]> {
  const accounts = Math.ceil(count / draftsOfOne);
  await owner`
    insert into users (id, name, email, email_verified)
    select 'bench-' || at, 'Nguyễn Văn An', 'bench-' || at || '@demo.phuan', true from generate_series(0, ${accounts - 1}) at`;
  const form = findForm(formCode);
  if (form === undefined) throw new Error('the demo content is not complete');
  const wire = exampleWire(form, { today: localDate(deps.clock.now()), unitName: deps.unit.name });
  const drafts: Draft[] = [];
  await rateOf(count, lanes, async (index) => {
    const userId = `bench-${index % accounts}`;
    const actor: Resident = {
      kind: 'resident',
      userId,
      name: 'Nguyễn Văn An',
      email: `${userId}@demo.phuan`,
    };
    const started = await startDraft(deps, actor, { slug });
    if (!started.ok) throw new Error(started.refusal.message);
    const saved = await saveDraft(deps, actor, { code: started.code, wire });
    if (!saved.ok) throw new Error(saved.refusal.message);
    drafts.push({ actor, code: started.code });
  });
  return drafts;
}

async function bareInserts(
  owner: postgres.Sql,
  count: number,
): Promise<{ readonly name: string; readonly rate: Rate }> {
  await owner`create table bench_rows (id uuid primary key, at timestamptz not null, body bytea not null)`;
  const body = Buffer.alloc(1024, 7);
  return {
    name: 'bare one-row insert transaction',
    rate: () =>
      rateOf(count, lanes, () =>
        owner.begin((tx) => tx`insert into bench_rows values (${randomUUID()}, now(), ${body})`),
      ),
  };
}

/** @returns by account what its browser sends */
async function signedIn(deps: Deps, drafts: readonly Draft[]): Promise<ReadonlyMap<string, string>> {
  const cookies = new Map<string, string>();
  const visitor = { headers: new Headers(), clientIp: '127.0.0.1' };
  for (const { actor } of drafts) {
    if (cookies.has(actor.userId)) continue;
    const account = { id: actor.userId, kind: 'resident' } as const;
    const set = await deps.db.transaction((tx) => openSession(deps, tx, visitor, account));
    cookies.set(actor.userId, set.map((line) => line.split(';', 1)[0]).join('; '));
  }
  return cookies;
}

/** Sends what a form sends, and less of its own work than `fetch` does: it runs on the portal's processors. */
function askPortal(
  agent: Agent,
  address: string,
  { cookie, body }: { readonly cookie: string; readonly body: string | undefined },
): Promise<{ readonly status: number; readonly text: string }> {
  const { origin } = new URL(address);
  const form = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': body === undefined ? 0 : Buffer.byteLength(body),
  };
  const headers = { Cookie: cookie, Origin: origin, ...(body === undefined ? {} : form) };
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent, method: body === undefined ? 'GET' : 'POST', headers });
    sent.once('error', reject).once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('error', reject).once('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.end(body);
  });
}
