// The second factor as a browser meets it: set up before anything else where everybody must have one, and asked again for what weighs, with
// nothing lost of what was typed.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { demoPassword } from '#app/domain/accounts/password-rules.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';
import { resolveReview } from '#app/domain/payments/resolve-review.server.ts';
import { withdrawCertificate } from '#app/domain/signing/certificates.server.ts';
import { inviteStaff } from '#app/domain/accounts/invite-staff.server.ts';
import { announceStop } from '#app/domain/maintenance/stops.server.ts';
import { delegate } from '#app/domain/publishing/delegate.server.ts';
import { assignRole } from '#app/domain/accounts/assign-role.server.ts';
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import { takeList } from '#app/domain/exports/take-list.server.ts';
import { startExport } from '#app/domain/exports/start-export.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { givenTo } from '#app/http/session.server.ts';
import * as openings from '#app/routes/admin/openings.tsx';
import * as landing from '#app/routes/officer/landing.tsx';
import * as proveAgain from '#app/routes/officer/prove-again.tsx';
import * as secondStep from '#app/routes/officer/second-step.tsx';
import { proofCodeName } from '#app/vocabulary/second-factor.ts';
import { rateLimits, recoveryCodes, secondFactors, sessions } from '#db/schema/index.ts';
import { queueFilter } from '#app/lists/queue.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';
import { appCode, enrol, letProofLapse, letTimePass } from '../support/second-factor.ts';
import { failed, payingDossier, vnpayMessage } from '../support/vnpay-messages.ts';

const database = useDatabase();
let portal: ReturnType<typeof accountPortal>;
const clientIp = '203.0.113.9';
const origin = 'http://localhost:3000';

beforeAll(() => {
  portal = accountPortal(database.db);
});
beforeEach(async () => {
  for (const table of [recoveryCodes, secondFactors, sessions]) await database.owner.delete(table);
  await database.db.delete(rateLimits);
});

type Door = (args: never) => unknown;
type Fields = readonly (readonly [string, string])[];

/** What a browser holds: it is given more. */
type Jar = string[];

async function enter(account: string, policy: 'offered' | 'required' = 'offered'): Promise<Jar> {
  const deps = { ...portal.deps, staffSecondFactor: policy };
  const { cookies } = accepted(
    await signIn({ deps, mode: 'demo' }, { headers: new Headers(), clientIp }, 'staff', {
      contact: `${account}@demo.phuan`,
      password: demoPassword,
    }),
  );
  return [...cookies];
}

/** @returns what the door says, thrown or returned */
async function ask(
  door: Door,
  jar: Jar,
  path: string,
  { fields, policy = 'offered' }: { fields?: Fields; policy?: 'offered' | 'required' } = {},
) {
  const { portal: parts, ...context } = portal.context();
  const request = new Request(origin + path, {
    headers: {
      cookie: jar
        .map((line) => line.split(';', 1).join(''))
        .reverse()
        .join('; '),
      origin,
    },
    ...(fields && {
      method: 'POST',
      body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
    }),
  });
  const args = {
    request,
    params: {},
    context: { ...context, portal: { ...parts, deps: { ...parts.deps, staffSecondFactor: policy } } },
  };
  const reply = await Promise.resolve(door(args as never)).catch((thrown: unknown) => thrown);
  jar.push(...givenTo(args.context));
  if (reply instanceof Response)
    return { status: reply.status, location: reply.headers.get('location'), data: undefined };
  const { data, init } = reply as { data?: unknown; init?: { status?: number } | null };
  return { status: init?.status ?? 200, location: null, data: data ?? reply };
}

const enrolIn = (jar: Jar, userId: string) =>
  enrol(portal.deps, { headers: new Headers(), clientIp, given: jar }, { userId, password: demoPassword });

describe('where everybody must have one', () => {
  const policy = 'required';

  test('whoever has none reads nothing before he has set it up, and goes on to where he was going', async () => {
    const cookie = await enter('quantri', policy);
    const path = paths.staffOpenings();
    const led = await ask(openings.loader, cookie, path, { policy });
    expect(led.status).toBe(303);
    const page = await ask(secondStep.loader, cookie, led.location ?? '', { policy });
    expect(page.data).toMatchObject({ lack: 'enrolment', on: path });
    const { offer } = page.data as { offer: { sealed: string; secret: string } };
    const secret = offer.secret.replaceAll(' ', '');
    const send = (password: string) =>
      ask(secondStep.action, cookie, led.location ?? '', {
        policy,
        fields: [
          ['offer', offer.sealed],
          ['password', password],
          ['code', appCode(secret)],
        ],
      });
    const refused = await send('sai mật khẩu này');
    expect(refused.status).toBe(422);
    // The telephone has read its picture already.
    expect(refused.data).toMatchObject({ offer: { secret: offer.secret } });
    expect((await ask(landing.loader, cookie, paths.staff(), { policy })).status).toBe(303);
    const done = await send(demoPassword);
    expect((done.data as { codes: string[] }).codes).toHaveLength(10);
    expect((await ask(openings.loader, cookie, path, { policy })).status).toBe(200);
  });
});

describe('asked again', () => {
  test('what was sent goes on with the code, and no other', async () => {
    const cookie = await enter('quantri');
    const { secret } = await enrolIn(cookie, people.administrator.userId);
    const path = paths.staffOpenings();
    const { seen } = ((await ask(openings.loader, cookie, path)).data as { openings: { seen: string } })
      .openings;
    await letProofLapse(database.owner);
    await letTimePass(database.owner);
    const fields: Fields = [
      ['intent', 'propose'],
      ['seen', seen],
      ['subject', 'portal'],
      ['way', 'closed'],
      ['words', 'Cổng nghỉ để sửa điện, xin mời đến Bộ phận Một cửa.'],
    ];
    const asked = await ask(openings.action, cookie, path, { fields });
    expect(asked).toMatchObject({ status: 403, data: { proof: { to: path, fields } } });
    const again = paths.proveAgain(path, false);
    const wrong = await ask(proveAgain.action, cookie, again, {
      fields: [...fields, [proofCodeName, '000000']],
    });
    expect(wrong).toMatchObject({ status: 422, data: { proof: { to: path, fields } } });
    const right = await ask(proveAgain.action, cookie, again, {
      fields: [...fields, [proofCodeName, appCode(secret)]],
    });
    // 307: the browser sends the same once more.
    expect(right).toMatchObject({ status: 307, location: path });
    // Pressed twice: the second brings the code that was taken, and goes on all the same.
    const twice = await ask(proveAgain.action, cookie, again, {
      fields: [...fields, [proofCodeName, appCode(secret)]],
    });
    expect(twice).toMatchObject({ status: 307, location: path });
    const proposed = await ask(openings.action, cookie, path, { fields });
    expect(proposed).toMatchObject({ status: 303, location: expect.stringContaining('/can-bo/') as string });
  });

  test('leads to no other site, and to nobody who is not signed in', async () => {
    const cookie = await enter('quantri');
    const { secret } = await enrolIn(cookie, people.administrator.userId);
    await letTimePass(database.owner);
    const away = `${paths.proveAgain('/x', false).split('?')[0]}?tiep=${encodeURIComponent('//evil.example/x')}`;
    const led = await ask(proveAgain.action, cookie, away, { fields: [[proofCodeName, appCode(secret)]] });
    expect(led).toMatchObject({ status: 307, location: paths.staff() });
    const stranger = await ask(proveAgain.action, [], paths.proveAgain('/can-bo', false), { fields: [] });
    expect(stranger.status).toBe(303);
  });
});

/** What weighs, by its use case: each refuses whoever showed his code too long ago, before it changes anything. */
const weighty: Record<string, (lapsed: (who: Staff) => Staff) => Promise<unknown>> = {
  'a change of a colleague': (lapsed) =>
    assignRole(portal.deps, lapsed(people.administrator), {
      ...{ userId: 'vanhoa', role: 'editor', sectors: [] },
    }),
  'a register as a file': (lapsed) =>
    takeList(portal.deps, lapsed(people.desk), { name: 'so-theo-doi', lines: 3 }),
  'a new colleague': (lapsed) =>
    inviteStaff(portal.deps, lapsed(people.administrator), {
      ...{ name: 'Lê Văn Mới', email: 'moi@phuan.test', position: 'Công chức' },
    }),
  'a power that is delegated': (lapsed) =>
    delegate(portal.deps, lapsed(people.head), {
      ...{ power: 'edit', to: 'bientap', from: '2026-11-24', until: '2026-11-30' },
    }),
  'a stop of the portal': (lapsed) =>
    announceStop(portal.deps, lapsed(people.administrator), {
      ...{ from: new Date('2026-12-24T22:00:00Z'), until: new Date('2026-12-24T23:00:00Z') },
      ...{ reason: 'Nâng cấp máy chủ', urgent: '' },
    }),
  'a certificate that ends': (lapsed) =>
    withdrawCertificate(portal.deps, lapsed(people.administrator), { holder: 'unit', reason: 'Mất khóa' }),
  'a list as a file': (lapsed) =>
    startExport(portal.deps, lapsed(people.desk), {
      wanted: { kind: 'list', filter: queueFilter.read(new URLSearchParams()) },
      ...{ format: 'xlsx', requestId: '5a0a4d5e-7a3f-4c7e-9a55-3c6f0c1d2e3f' },
    }),
  'a payment that is looked into': async (lapsed) => {
    const paying = testPortal(database.db);
    const { deps } = paying;
    const { reference, amount } = await payingDossier(paying);
    // Failed, then paid: a person looks into it.
    await settleFromNotification(deps, vnpayMessage(reference, amount, failed));
    await settleFromNotification(deps, vnpayMessage(reference, amount));
    return resolveReview(deps, lapsed(people.accountant), {
      ...{ reference, cameIn: 'yes', reason: 'Sao kê ngân hàng', seen: 0 },
    });
  },
};

describe('the step-up', () => {
  const lapsed = (who: Staff): Staff => ({
    ...who,
    session: { tokenDigest: new Uint8Array(32), provenUntil: new Date(Date.now() - 1) },
  });

  test.each(Object.keys(weighty))('%s is refused as unproven', async (name) => {
    expect(await weighty[name]?.(lapsed)).toMatchObject({ ok: false, refusal: { code: 'unproven' } });
  });

  test('what two decide asks both, but for what takes nothing away from anybody', () => {
    const asking = Object.values(proposalKinds).filter(({ provesAgain }) => provesAgain);
    const free = Object.entries(proposalKinds).flatMap(([id, kind]) => (kind.provesAgain ? [] : [id]));
    expect(asking.length).toBeGreaterThan(0);
    expect(free.toSorted()).toEqual([
      'calendar',
      'content-erasure',
      'quality-points',
      'section-added',
      'section-changed',
    ]);
  });
});
