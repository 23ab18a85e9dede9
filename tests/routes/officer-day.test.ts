// An officer's day through the pages: the queue, decisions, what the applicant is told, and a colleague who was faster.
import { randomUUID } from 'node:crypto';

import { beforeAll, describe, expect, test } from 'vitest';

import type { AssignmentsPageProps } from '#app/ui/pages/officer/assignments/assignments-page.tsx';
import type { StaffDossier } from '#app/read-models/dossiers.ts';
import * as assignments from '#app/routes/officer/assignments.tsx';
import * as decision from '#app/routes/officer/decision.tsx';
import * as dossier from '#app/routes/officer/dossier.tsx';
import * as payment from '#app/routes/officer/payment.tsx';
import * as payments from '#app/routes/officer/payments.tsx';
import * as queue from '#app/routes/officer/queue.tsx';
import type { DecisionReply } from '#app/ui/pages/officer/dossiers/decisions/decision-page.tsx';
import type { PaymentPageProps } from '#app/ui/pages/officer/payments/payment-page.tsx';
import type { PaymentsPageProps } from '#app/ui/pages/officer/payments/payments-page.tsx';
import type { QueuePageProps } from '#app/ui/pages/officer/dossiers/queue/queue-page.tsx';
import { unknownEvent } from '#app/steps/permit.ts';
import { transitionOf } from '#catalog/lifecycle.ts';
import { wireEntries } from '#forms/plain-wire.ts';
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import { useDatabase } from '../support/database.ts';
import { filedDossier, slugs } from '../support/dossiers.ts';
import { signedOnPaper } from '../support/signed-on-paper.ts';
import { staffPages, type Reply, type StaffPages } from '../support/staff-pages.ts';

const database = useDatabase();
let pages: StaffPages;

beforeAll(() => {
  pages = staffPages(database.db);
});

type Field = readonly [string, string | File];

const onPaper = wireEntries(signedOnPaper());

async function decide(
  account: string,
  code: string,
  event: string,
  fields: readonly Field[] = [],
  version?: number,
): Promise<Reply> {
  const segment = transitionOf(event)?.segment ?? '';
  const now = version ?? (await pages.portal.find(code)).version;
  return pages.post(
    decision.action,
    account,
    `/can-bo/ho-so/${code}/${segment}`,
    [['version', String(now)], ['requestId', randomUUID()], ['seen', '1'], ['intent', 'decide'], ...fields],
    { code, decision: segment },
  );
}

async function dossierSeenBy(account: string, code: string): Promise<StaffDossier> {
  const reply = await pages.get(dossier.loader, account, `/can-bo/ho-so/${code}`, { code });
  return (reply.data as { dossier: StaffDossier }).dossier;
}

const result = () => new File(['%PDF-1.4 kết quả'], 'kết quả.pdf', { type: 'application/pdf' });

describe('a dossier from the queue to its end', () => {
  test('Đ20 the desk receives, the officer of the sector processes within the limit that is shown, and every step is told', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const form = await pages.get(decision.loader, 'motcua', `/can-bo/ho-so/${code}/tiep-nhan`, {
      code,
      decision: 'tiep-nhan',
    });
    const { preview } = form.data as { preview: { dueAt: Date; mail: { text: string; to: string } } };
    expect(preview.mail.to).toBe('nguyen.van.an@demo.phuan');
    expect(preview.mail.text).toContain('đã được tiếp nhận');

    expect((await decide('motcua', code, 'receive')).location).toBe(`/can-bo/ho-so/${code}`);
    expect((await pages.portal.find(code)).dueAt).toEqual(preview.dueAt);
    expect((await decide('hotich', code, 'start-processing')).status).toBe(303);
    const signed = [['file', result()], ...onPaper] as const;
    expect((await decide('hotich', code, 'submit-signed-result', signed)).status).toBe(303);
    expect((await decide('truongban', code, 'confirm-result')).status).toBe(303);
    expect((await decide('motcua', code, 'return', [['collector', 'applicant']])).status).toBe(303);

    const seen = await dossierSeenBy('hotich', code);
    expect(seen.state).toBe('returned');
    // Each has done his part: nobody holds it any longer, and the history says who did what.
    expect(seen.holderName).toBeUndefined();
    expect(seen.timeline.slice(1).map((entry) => entry.actorName)).toEqual([
      'Bộ phận Một cửa',
      'Phạm Văn Dũng',
      'Phạm Văn Dũng',
      'Nguyễn Quốc Long',
      'Bộ phận Một cửa',
    ]);
    expect(seen.lateness?.kind).not.toBe('late');
    // What was given out can still be found wrong.
    expect(seen.actions.map((action) => action.event)).toEqual(['propose-revocation', 'propose-replacement']);
    expect(seen.timeline.map((entry) => entry.event)).toEqual([
      'submit',
      'receive',
      'start-processing',
      'submit-signed-result',
      'confirm-result',
      'return',
    ]);
  });

  test('Đ20 each service has its limit, and officers assigned to it', async () => {
    const reply = await pages.get(assignments.loader, 'bientap', '/can-bo/phan-cong');
    const { lines } = (reply.data as AssignmentsPageProps).list;
    expect(lines.length).toBeGreaterThanOrEqual(9);
    for (const { procedureName, timeLimit, bySector } of lines) {
      expect([procedureName, timeLimit !== '', bySector.length > 0]).toEqual([procedureName, true, true]);
    }
  });

  test('Đ20 a dossier past its limit is counted, marked late and found in the queue of its officer', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    await decide('motcua', code, 'receive');
    const start = pages.portal.clock.now();
    pages.portal.clock.set(new Date('2026-11-26T09:00:00+07:00'));
    const reply = await pages.get(queue.loader, 'hotich', '/can-bo/ho-so?han=qua-han');
    pages.portal.clock.set(start);
    const page = reply.data as QueuePageProps;
    expect(page.items.map((item) => [item.code, item.lateness?.kind])).toContainEqual([code, 'late']);
    const links = page.desk.groups.flatMap((group) => group.links);
    expect(links.find((link) => link.label === 'Quá hạn')).toMatchObject({ urgent: true, current: true });
  });

  test('a second press of the same button is the first one', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const { version } = await pages.portal.find(code);
    const once = [['requestId', randomUUID()]] as const;
    const segment = { code, decision: 'tiep-nhan' };
    const fields: Field[] = [['version', String(version)], ['intent', 'decide'], ...once];
    const path = `/can-bo/ho-so/${code}/tiep-nhan`;
    const replies = await Promise.all(
      [1, 2].map(() => pages.post(decision.action, 'motcua', path, fields, segment)),
    );
    expect(replies.map((reply) => reply.status)).toEqual([303, 303]);
    const events = await listEvents(database.db.$client, (await pages.portal.find(code)).id);
    expect(events.filter((event) => event.event === 'receive')).toHaveLength(1);
  });
});

describe('what an officer wrote', () => {
  test('on a page that is stale he is told what changed, nothing is decided, and his words are kept', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const { version } = await pages.portal.find(code);
    expect((await decide('hotich', code, 'receive')).status).toBe(303);
    const reply = await decide('motcua', code, 'refuse', [['reason', 'Thiếu giấy chứng sinh']], version);
    expect(reply.status).toBe(409);
    const page = reply.data as DecisionReply;
    expect(page.meanwhile?.message).toMatch(/Tiếp nhận hồ sơ – Phạm Văn Dũng/);
    expect(page.entries.reason).toBe('Thiếu giấy chứng sinh');
    expect((await pages.portal.find(code)).state).toBe('received');
  });

  test('of two officers at once one decides and the other is told', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const replies = await Promise.all([
      decide('motcua', code, 'refuse', [['reason', 'Không thuộc thẩm quyền']]),
      decide('hotich', code, 'receive'),
    ]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([303, 409]);
  });

  test('everything missing in a supplement request is said at once, and what was picked stays picked', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const empty = await decide('motcua', code, 'request-supplement');
    expect(empty.status).toBe(422);
    expect((empty.data as DecisionReply).problems.map((problem) => problem.path)).toEqual([
      'target',
      'reason',
    ]);

    const target = (await dossierSeenBy('motcua', code)).supplementTargets[0]?.target ?? '';
    const picked: Field[] = [
      ['target', target],
      [`problem.${target}`, 'wrong'],
      [`note.${target}`, 'Chụp rõ hơn'],
    ];
    const half = (await decide('motcua', code, 'request-supplement', picked)).data as DecisionReply;
    expect(half.problems.map((problem) => problem.path)).toEqual(['reason']);
    expect(half.entries.items).toEqual([{ target, problem: 'wrong', note: 'Chụp rõ hơn' }]);

    expect(
      (await decide('motcua', code, 'request-supplement', [...picked, ['reason', 'Ảnh mờ']])).status,
    ).toBe(303);
    expect((await pages.portal.find(code)).state).toBe('supplement-requested');
  });

  test('what no button of the page says decides nothing', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const { version } = await pages.portal.find(code);
    const params = { code, decision: 'tiep-nhan' };
    for (const intent of [[], [['intent', 'delete'] as const]]) {
      const fields: Field[] = [['version', String(version)], ['requestId', randomUUID()], ...intent];
      const reply = await pages.post(
        decision.action,
        'motcua',
        `/can-bo/ho-so/${code}/tiep-nhan`,
        fields,
        params,
      );
      expect(reply.status).toBe(422);
    }
    expect((await pages.portal.find(code)).state).toBe('submitted');
  });

  test('the mail that is shown before is the mail that is sent', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const params = { code, decision: 'tu-choi' };
    const path = `/can-bo/ho-so/${code}/tu-choi`;
    const reply = await pages.post(
      decision.action,
      'motcua',
      path,
      [
        ['intent', 'preview'],
        ['reason', 'Không thuộc thẩm quyền'],
      ],
      params,
    );
    const { mail } = reply.data as DecisionReply;
    expect((await pages.portal.find(code)).state).toBe('submitted');
    await decide('motcua', code, 'refuse', [['reason', 'Không thuộc thẩm quyền']]);
    const [sent] = await database.db.$client<{ body: string; subject: string }[]>`
      select body, subject from outbox where kind = 'dossier-refused' and body like ${`%${code}%`}`;
    expect(sent).toEqual({ body: mail?.text, subject: mail?.subject });
  });

  test('a result that is no document is refused beside its field', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    await decide('motcua', code, 'receive');
    await decide('hotich', code, 'start-processing');
    const program = new File(['MZ not a document'], 'ketqua.pdf', { type: 'application/pdf' });
    for (const fields of [[], [['file', program] as const]]) {
      const reply = await decide('hotich', code, 'submit-signed-result', [...fields, ...onPaper]);
      expect((reply.data as DecisionReply).problems.map((problem) => problem.path)).toEqual(['file']);
    }
    // A right one is lost with the page when something else is wrong, which is said beside it.
    const later = onPaper.map(([name, value]): Field => [name, name === 'signedOn.year' ? '2099' : value]);
    const reply = await decide('hotich', code, 'submit-signed-result', [['file', result()], ...later]);
    const { problems } = reply.data as DecisionReply;
    expect(problems.map(({ path }) => path.split('.')[0])).toEqual(['signedOn', 'file']);
    expect(problems[1]?.message).toContain('chọn lại tệp “kết quả.pdf”');
    const stale = await decide('hotich', code, 'submit-signed-result', [['file', result()], ...onPaper], 1);
    expect(stale).toMatchObject({ status: 409, data: { problems: [{ path: 'file' }] } });
    expect((await pages.portal.find(code)).state).toBe('processing');
  });

  test('a note is kept for colleagues', async () => {
    const code = await filedDossier(pages.portal, slugs.birth);
    const path = `/can-bo/ho-so/${code}`;
    expect(
      (
        await pages.post(
          dossier.action,
          'motcua',
          path,
          [
            ['intent', 'note'],
            ['note', '  '],
          ],
          { code },
        )
      ).status,
    ).toBe(422);
    expect(
      (
        await pages.post(
          dossier.action,
          'motcua',
          path,
          [
            ['intent', 'note'],
            ['note', 'Đã gọi điện'],
          ],
          {
            code,
          },
        )
      ).status,
    ).toBe(303);
    expect((await dossierSeenBy('hotich', code)).notes).toMatchObject([
      { author: 'Lê Thị Cúc', body: 'Đã gọi điện' },
    ]);
  });
});

test('the desk records what it took, once, and an officer does not', async () => {
  const code = await filedDossier(pages.portal, slugs.payable);
  const { version } = await pages.portal.find(code);
  const fields = (intent = 'take'): Field[] => [
    ['intent', intent],
    ['code', code],
    ['version', String(version)],
    ['requestId', randomUUID()],
  ];
  const path = '/can-bo/thanh-toan';
  expect((await pages.get(payments.loader, 'hotich', path)).status).toBe(403);
  expect((await pages.post(payments.action, 'hotich', path, fields())).status).toBe(403);
  const before = (await pages.get(payments.loader, 'motcua', path)).data as PaymentsPageProps;
  expect([before.owed.map((one) => one.code), before.ledger]).toEqual([
    expect.arrayContaining([code]),
    undefined,
  ]);
  const nothingOfOurs = await pages.post(payments.action, 'motcua', path, fields('nothing-of-ours'));
  expect(nothingOfOurs).toMatchObject({ status: 422, data: { message: unknownEvent.message } });
  expect((await pages.portal.find(code)).state).toBe('payment-required');
  expect((await pages.post(payments.action, 'motcua', path, fields())).location).toBe(path);
  expect((await pages.portal.find(code)).state).toBe('submitted');
  expect((await pages.post(payments.action, 'ketoan', path, fields())).status).toBe(409);
  const after = (await pages.get(payments.loader, 'motcua', path)).data as PaymentsPageProps;
  expect(after.taken.map((one) => one.code)).toContain(code);
});

test('the accountant enters an amount that the province sets: what is wrong is said at its field, and nothing that was written is lost', async () => {
  const code = await filedDossier(pages.portal, 'xac-nhan-tinh-trang-hon-nhan');
  const path = '/can-bo/thanh-toan';
  const { version } = await pages.portal.find(code);
  const post = (who: 'ketoan' | 'motcua', amount: string, reason: string) =>
    pages.post(payments.action, who, path, [
      ...([
        ['intent', 'set-amount'],
        ['code', code],
        ['version', String(version)],
      ] as const),
      ...([
        ['requestId', randomUUID()],
        ['amountCertificateFee', amount],
        ['reason', reason],
      ] as const),
    ]);
  const paymentsPage = async (who: 'ketoan' | 'motcua') =>
    (await pages.get(payments.loader, who, `${path}?q=${code}`)).data as PaymentsPageProps;
  expect((await paymentsPage('motcua')).amounts).toBeUndefined();
  expect((await paymentsPage('ketoan')).amounts?.missing.dossiers.map((line) => line.code)).toEqual([code]);
  expect((await post('motcua', '15.000', 'Nghị quyết 12/2026/NQ-HĐND')).status).toBe(403);
  expect(await post('ketoan', 'mười nghìn', '')).toMatchObject({
    status: 422,
    data: {
      problems: [{ path: 'amountCertificateFee' }, { path: 'reason' }],
      entries: { code, amountCertificateFee: 'mười nghìn' },
    },
  });
  expect((await post('ketoan', '15.000', 'Nghị quyết 12/2026/NQ-HĐND')).location).toBe(path);
  const { owed, amounts } = await paymentsPage('ketoan');
  expect(owed.map((line) => [line.code, line.amountDue])).toEqual([[code, 15_000]]);
  expect(amounts?.entered.dossiers.map((line) => line.code)).toEqual([code]);
});

test('the accountant finds what waits for him, ends a review and records a refund; what is missing is said at once', async () => {
  const code = await filedDossier(pages.portal, slugs.payable);
  const { id } = await pages.portal.find(code);
  const reference = `PA${randomUUID().replaceAll('-', '')}`;
  await database.owner.$client`
    insert into payments (dossier_id, reference, amount, method, state, created_at, expires_at)
    values (${id}, ${reference}, 16000, 'vnpay', 'under-review', '2026-11-17T02:00:00Z', now())`;
  const path = `/can-bo/thanh-toan/${reference}`;
  const list = (await pages.get(payments.loader, 'ketoan', '/can-bo/thanh-toan?trang-thai=under-review'))
    .data as PaymentsPageProps;
  expect(list.ledger?.items.map((one) => one.reference)).toContain(reference);
  expect(
    list.desk.groups.flatMap(({ links }) => links).find(({ label }) => label === 'Thu phí, lệ phí'),
  ).toMatchObject({ urgent: true });
  expect((await pages.get(payment.loader, 'motcua', path, { reference })).status).toBe(403);
  expect((await pages.get(payment.loader, 'ketoan', `${path}0`, { reference: `${reference}0` })).status).toBe(
    404,
  );

  const open = async (by = 'ketoan') =>
    (await pages.get(payment.loader, by, path, { reference })).data as PaymentPageProps;
  const post = async (fields: Field[], by = 'ketoan') =>
    pages.post(payment.action, by, path, [['seen', String((await open()).payment.seen)], ...fields], {
      reference,
    });
  const problems = (reply: Reply) =>
    (reply.data as NonNullable<PaymentPageProps['reply']>).problems.map((one) => one.path);
  expect(problems(await post([['intent', 'resolve']]))).toEqual(['cameIn', 'reason']);
  // Withdrawn and stopped meanwhile: the money that came in is owed back.
  await database.owner.$client`update dossiers set state = 'stopped' where id = ${id}`;
  const resolved: Field[] = [
    ['intent', 'resolve'],
    ['cameIn', 'yes'],
    ['reason', 'Sao kê ngày 17/11'],
  ];
  expect((await post(resolved)).location).toBe('/can-bo/thanh-toan');
  expect((await post(resolved)).status).toBe(409);
  // Who decided that it came does not send it back: another accountant does.
  expect((await open()).payment).toMatchObject({
    ...{ state: 'refund-due', may: { refund: false } },
    whyNot: expect.stringContaining('một người khác có vai trò Kế toán') as string,
  });
  await database.owner.$client`
    insert into staff_roles (user_id, role, valid_from) values ('demo-diachinh', 'accountant', '2018-03-29')`;
  expect((await open('diachinh')).payment.may.refund).toBe(true);
  const empty = await post(
    [
      ['intent', 'refund'],
      ['note', 'giữ lại'],
    ],
    'diachinh',
  );
  expect([problems(empty), (empty.data as NonNullable<PaymentPageProps['reply']>).entries['note']]).toEqual([
    ['way', 'returnedOn', 'evidence'],
    'giữ lại',
  ]);
  const refund: Field[] = [
    ['intent', 'refund'],
    ['way', 'gateway'],
    ['returnedOn.day', '17'],
    ['returnedOn.month', '11'],
    ['returnedOn.year', '2026'],
    ['evidence', 'VNP 77'],
  ];
  expect((await post(refund)).status).toBe(403);
  expect((await post(refund, 'diachinh')).location).toBe('/can-bo/thanh-toan');
  expect((await open()).payment.refund).toMatchObject({ way: 'gateway', evidence: 'VNP 77' });
});
