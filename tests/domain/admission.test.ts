// What the public sends comes in from people, within bounds, and not from who is blocked.
import { randomUUID } from 'node:crypto';

import { beforeEach, describe, expect, test } from 'vitest';

import { admit, removeOldAdmissions, type Submission } from '#app/domain/admission/admit.server.ts';
import { blockSender, liftSenderBlock, listSenderBlocks } from '#app/domain/admission/blocks.server.ts';
import { newHumanCheck } from '#app/domain/admission/challenge.server.ts';
import { emailHint } from '#app/domain/admission/senders.ts';
import { networkOf, placeOf } from '#app/domain/kernel/network-address.ts';
import { receiveInquiry } from '#app/domain/inquiries/receive-inquiry.server.ts';
import { informationRequest as kind } from '#app/inquiries/kinds/information-request/information-request.ts';
import { solve } from '#app/ui/components/human-check/solve.ts';
import { findAdmission } from '#db/queries/admissions.server.ts';
import { exampleWire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import { answerOf } from '../support/human-check.ts';

const database = useDatabase();
const { administrator, an, desk } = people;
const door = 'comment';
const refused = (code: string) => ({ ok: false, refusal: { code } });
const nothing = { ticket: '', solution: '', answer: '' };

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

const later = (ms: number) => portal.clock.set(new Date(portal.clock.now().getTime() + ms));

/** An address that no other test of this file uses. */
let used = 0;
const anywhere = () => `10.${Math.floor(++used / 250)}.${used % 250}.7`;

async function submission(change: Partial<Submission> = {}): Promise<Submission> {
  const { ticket, question } = await newHumanCheck(portal.deps, door);
  const check = { ticket, solution: '', answer: String(answerOf(question)) };
  return { door, requestId: randomUUID(), clientIp: anywhere(), honeypot: '', check, ...change };
}

const send = async (change: Partial<Submission> = {}) =>
  admit(portal.deps, undefined, await submission(change));

describe('a person', () => {
  test('answers the plain question in digits or in words, with or without marks', async () => {
    const { ticket, question } = await newHumanCheck(portal.deps, door);
    const words = ['', '', 'hai', 'BA', 'bon', 'năm', 'Sáu', 'bay', 'tám', 'chin', 'mười'][
      answerOf(question)
    ];
    expect(await send({ check: { ticket, solution: '', answer: ` ${words ?? ''} ` } })).toMatchObject({
      ok: true,
    });
    expect(await send()).toMatchObject({ ok: true });
  });

  test('has a browser that does the arithmetic', async () => {
    const { ticket, challenge } = await newHumanCheck(portal.deps, door);
    const solution = (await solve(challenge, new AbortController())) ?? '';
    expect(await send({ check: { ticket, solution, answer: '' } })).toMatchObject({ ok: true });
    const other = await newHumanCheck(portal.deps, door);
    expect(await send({ check: { ticket: other.ticket, solution, answer: '' } })).toMatchObject(
      refused('invalid'),
    );
  });

  test('who is signed in is asked nothing', async () => {
    expect(await admit(portal.deps, an, await submission({ check: nothing }))).toMatchObject({ ok: true });
  });

  test('comes in once with a request that is sent twice, even at once', async () => {
    const sent = await submission();
    const both = await Promise.all([
      admit(portal.deps, undefined, sent),
      admit(portal.deps, undefined, sent),
    ]);
    const repeated = both.map((outcome) => accepted(outcome).repeated);
    expect(repeated.sort()).toEqual([false, true]);
    expect(await admit(portal.deps, undefined, sent)).toEqual({ ok: true, repeated: true });
  });
});

describe('Đ22b a machine is refused', () => {
  test('with a wrong answer, none, a forged ticket, or one for another door', async () => {
    const { ticket, question } = await newHumanCheck(portal.deps, door);
    const wrong = String(answerOf(question) + 1);
    for (const check of [
      nothing,
      { ticket, solution: '', answer: wrong },
      { ticket, solution: '', answer: '' },
      { ticket, solution: '{"challenge":{}}', answer: '' },
      { ticket: `${ticket}x`, solution: '', answer: '5' },
    ])
      expect(await send({ check }), JSON.stringify(check)).toMatchObject({
        ok: false,
        refusal: { code: 'invalid', problems: [{ path: 'humanAnswer' }] },
      });
    const elsewhere = await newHumanCheck(portal.deps, 'inquiry');
    const answer = String(answerOf(elsewhere.question));
    expect(await send({ check: { ticket: elsewhere.ticket, solution: '', answer } })).toMatchObject(
      refused('invalid'),
    );
  });

  test('with a ticket that served before, or lay for more than an hour', async () => {
    const sent = await submission();
    accepted(await admit(portal.deps, undefined, sent));
    expect(await send({ check: sent.check })).toMatchObject(refused('invalid'));
    const old = await submission();
    later(61 * 60_000);
    expect(await admit(portal.deps, undefined, old)).toMatchObject(refused('invalid'));
  });

  test('that tries every answer: three to a ticket, at once too, and no more from one place than people need', async () => {
    const { ticket, question } = await newHumanCheck(portal.deps, door);
    const right = answerOf(question);
    const answers = [2, 3, 4, 5, 6, 7, 8, 9, 10].filter((answer) => answer !== right);
    const try_ = async (answer: number) => send({ check: { ticket, solution: '', answer: String(answer) } });
    await Promise.all(answers.slice(0, 3).map(try_));
    expect(await try_(right)).toMatchObject(refused('invalid'));
    // With a ticket each, from one address, and from one network.
    for (const [clientIps, most] of [
      [['192.0.2.201'], 40],
      [Array.from({ length: 10 }, (_, index) => `198.51.99.${index}`), 200],
    ] as const) {
      const replies = [];
      for (let count = 0; count < most + 5; count += 1) {
        const fresh = await newHumanCheck(portal.deps, door);
        const check = { ticket: fresh.ticket, solution: '', answer: '0' };
        replies.push(await send({ check, clientIp: clientIps[count % clientIps.length] ?? '' }));
      }
      expect(replies.filter((one) => !one.ok && one.refusal.code === 'busy')).toHaveLength(5);
      expect(await send({ clientIp: clientIps[0] })).toMatchObject(refused('busy'));
    }
  });

  test('that fills in the box nobody sees', async () => {
    expect(await send({ honeypot: 'https://spam.example' })).toMatchObject(refused('invalid'));
  });
});

describe('bounds', () => {
  test('a person sends ten a day from one place; from all together twenty an hour: a stranger holds back nobody', async () => {
    const email = 'nhieu@example.vn';
    const from = (contact: string, host: number) => send({ contact, clientIp: `198.51.${host}.1` });
    for (let count = 0; count < 10; count++) accepted(await from(email, 1));
    expect(await from(' Nhieu@Example.vn', 1)).toMatchObject(refused('busy'));
    expect(await from('nhieu+1@example.vn', 1)).toMatchObject(refused('busy'));
    accepted(await from('khac@example.vn', 1));
    for (let count = 0; count < 10; count++) accepted(await from(email, 2 + count));
    expect(await from('nhieu+2@example.vn', 20)).toMatchObject(refused('busy'));
    later(3_600_000);
    accepted(await from(email, 20));
    expect(await from(email, 1)).toMatchObject(refused('busy'));
    later(24 * 3_600_000);
    accepted(await from(email, 1));
  });

  test('Đ22b an address sends twenty an hour, a network a hundred', async () => {
    for (let count = 0; count < 20; count++) accepted(await send({ clientIp: '198.51.100.1' }));
    expect(await send({ clientIp: '198.51.100.1' })).toMatchObject(refused('busy'));
    expect(await send({ clientIp: '::ffff:198.51.100.1' })).toMatchObject(refused('busy'));
    for (let count = 0; count < 80; count++)
      accepted(await send({ clientIp: `198.51.100.${20 + (count % 40)}` }));
    expect(await send({ clientIp: '198.51.100.200' })).toMatchObject(refused('busy'));
    accepted(await send({ clientIp: '198.51.101.1' }));
  });

  test('what is an address, and what a network', () => {
    expect([placeOf('203.0.113.9'), networkOf('203.0.113.9')]).toEqual(['203.0.113.9', '203.0.113.0/24']);
    expect(placeOf('2001:db8:1:2:3:4:5:6')).toBe(placeOf('2001:DB8:1:2::1'));
    expect(placeOf('2001:db8:1:2::1')).not.toBe(placeOf('2001:db8:1:3::1'));
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:3::1'));
    expect(networkOf('::ffff:203.0.113.9')).toBe('203.0.113.0/24');
    expect([placeOf('::FFFF:cb00:7109'), placeOf('fe80::1%eth0'), placeOf('')]).toEqual([
      '203.0.113.9',
      'fe80::1%eth0',
      '',
    ]);
    expect(emailHint('nguyen@example.vn')).toBe('ng***@example.vn');
  });
});

describe('a block', () => {
  const reason = 'Gửi quảng cáo nhiều lần.';
  const block = (who: string, scope: 'email' | 'address' | 'network', days = 7) =>
    blockSender(portal.deps, administrator, { who, scope, reason, days });

  test('keeps out an address of e-mail, tells why and until when, and ends', async () => {
    accepted(await block('Roi@Example.vn', 'email'));
    const kept = await send({ contact: 'roi@example.vn' });
    expect(kept).toMatchObject(refused('not-possible'));
    expect(JSON.stringify(kept)).toContain(reason);
    expect(await send({ contact: 'ROI+khac@example.vn' })).toMatchObject(refused('not-possible'));
    accepted(await send({ contact: 'lanh@example.vn' }));
    later(8 * 24 * 3_600_000);
    accepted(await send({ contact: 'roi@example.vn' }));
    const { rows: blocks } = accepted(await listSenderBlocks(portal.deps, administrator, { page: 1 }));
    expect(blocks).toMatchObject([{ hint: 'Ro***@Example.vn', state: 'past', reason }]);
  });

  test('is one, however often its form is sent at once', async () => {
    for (const outcome of await Promise.all([1, 2, 3].map(() => block('moi@example.vn', 'email'))))
      accepted(outcome);
    const { rows } = accepted(await listSenderBlocks(portal.deps, administrator, { page: 1 }));
    expect(rows.filter(({ hint }) => hint === 'mo***@example.vn')).toHaveLength(1);
  });

  test('keeps out a network, whoever is signed in, until it is lifted', async () => {
    accepted(await block('192.0.2.14', 'network'));
    const from = { clientIp: '192.0.2.77' };
    expect(await send(from)).toMatchObject(refused('not-possible'));
    expect(await admit(portal.deps, an, await submission(from))).toMatchObject(refused('not-possible'));
    const { rows: blocks } = accepted(await listSenderBlocks(portal.deps, administrator, { page: 1 }));
    const id = blocks.find(({ hint }) => hint === '192.0.2.0/24')?.id ?? '';
    accepted(await liftSenderBlock(portal.deps, administrator, { id }));
    accepted(await send(from));
    expect(await liftSenderBlock(portal.deps, administrator, { id })).toMatchObject(refused('not-possible'));
    expect(await liftSenderBlock(portal.deps, administrator, { id: 'x' })).toMatchObject(
      refused('not-possible'),
    );
  });

  test('finds the sender of what was sent by its code, as long as it is known', async () => {
    const { deps } = portal;
    const [first] = kind.forms;
    const formCode = first?.form.code ?? '';
    const wire = first === undefined ? {} : exampleWire(first.form, { today: '2026-11-17', unitName: '' });
    const { ticket, question } = await newHumanCheck(deps, 'inquiry');
    const check = { ticket, solution: '', answer: String(answerOf(question)) };
    const clientIp = anywhere();
    const written = { kind, formCode, wire, requestId: randomUUID() };
    const { code } = accepted(
      await receiveInquiry(deps, undefined, written, { clientIp, honeypot: '', check }),
    );
    accepted(await block(code.toLowerCase(), 'address'));
    expect(await send({ clientIp })).toMatchObject(refused('not-possible'));
    later(31 * 24 * 3_600_000);
    await removeOldAdmissions(deps);
    expect(await findAdmission(deps.db, written.requestId)).toBeUndefined();
    expect(await block(code, 'address')).toMatchObject(refused('invalid'));
  });

  test('is an administrator’s, with a reason, for a time, of somebody', async () => {
    const wanted = { who: 'a@example.vn', scope: 'email', reason, days: 7 } as const;
    for (const actor of [desk, an])
      expect(await blockSender(portal.deps, actor, wanted)).toMatchObject(refused('not-allowed'));
    expect(await listSenderBlocks(portal.deps, desk, { page: 1 })).toMatchObject(refused('not-allowed'));
    expect(await liftSenderBlock(portal.deps, desk, { id: randomUUID() })).toMatchObject(
      refused('not-allowed'),
    );
    for (const change of [
      { reason: ' ' },
      { reason: 'x'.repeat(301) },
      { days: 0 },
      { days: 366 },
      { days: 1.5 },
      { who: 'ai đó' },
      { who: 'PA-0000-0000-00' },
      { scope: 'network' as const },
      { who: '192.0.2.1' },
    ])
      expect(
        await blockSender(portal.deps, administrator, { ...wanted, ...change }),
        JSON.stringify(change),
      ).toMatchObject(refused('invalid'));
  });
});
