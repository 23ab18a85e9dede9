// A result goes out unpaid: what is owed stays on the accountant's list until it is paid, or two persons write it off.
import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/act-on-dossier.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { listOwedAtDesk, listPayments } from '#app/domain/payments/list-payments.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import * as payments from '#app/routes/officer/payments.tsx';
import { useDatabase } from '../support/database.ts';
import { accepted, people, returnedDossier, slugs, testPortal } from '../support/dossiers.ts';
import { staffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const { accountant, desk, head, deputy } = people;

async function returnedUnpaid() {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await returnedDossier(portal, slugs.birth);
  // What is paid at the office: here the officer of the test forgot it.
  await database.owner.$client`update dossiers set amount_due = 16000, paid_at = null,
    charges = ${JSON.stringify({ lines: [{ itemId: 'a', name: 'Lệ phí', quantity: 2, amount: 16_000 }], total: 16_000, undetermined: [] })}::text::jsonb
    where code = ${code}`;
  const at = async () => ({ code, version: (await portal.find(code)).version, requestId: randomUUID() });
  const act = async (actor: Actor, event: string, reason?: string) =>
    actOnDossier(deps, actor, { ...(await at()), event, reason });
  const owed = async (actor = accountant) =>
    accepted(await listOwedAtDesk(deps, actor)).owed.find((line) => line.code === code);
  const outstanding = async () => accepted(await listPayments(deps, accountant)).outstanding;
  return { portal, deps, code, at, act, owed, outstanding };
}

test('it is on the list of whoever takes money, in the figures, and paid later as ever', async () => {
  const { deps, code, at, owed, outstanding, portal } = await returnedUnpaid();
  expect(await owed()).toMatchObject({ amountDue: 16_000, stateLabel: 'Đã trả kết quả', mayWriteOff: true });
  expect(await owed(desk)).toMatchObject({ mayWriteOff: false });
  const before = await outstanding();
  expect(before.returnedAmount).toBeGreaterThanOrEqual(16_000);
  accepted(await recordDeskPayment(deps, desk, await at()));
  expect((await portal.find(code)).paidAt).not.toBeNull();
  expect(await owed()).toBeUndefined();
  expect(await outstanding()).toMatchObject({
    returned: before.returned - 1,
    returnedAmount: before.returnedAmount - 16_000,
    writtenOff: before.writtenOff,
  });
});

test('it is written off by two, with a reason: proposed on the page of the payments, approved by a leader on that of the dossier', async () => {
  const { deps, code, act, owed, outstanding } = await returnedUnpaid();
  const pages = staffPages(database.db);
  const send = async (reason: string) =>
    pages.post(payments.action, 'ketoan', '/can-bo/thanh-toan', [
      ...Object.entries({ code, version: String((await pages.portal.find(code)).version) }),
      ...Object.entries({ requestId: randomUUID(), intent: 'write-off', reason }),
    ]);
  expect((await send(' ')).status).toBe(422);
  expect((await send('Người nộp đã chuyển đi nơi khác')).status).toBe(303);
  // Owed as before, until somebody else decides.
  expect(await owed()).toMatchObject({ amountDue: 16_000, writeOffProposed: true, mayWriteOff: false });
  expect(await act(accountant, 'write-off')).toMatchObject({ refusal: { code: 'not-allowed' } });
  const both = { ...accountant, roles: ['accountant', 'chairman'] as const } as unknown as Actor;
  expect(await act(both, 'write-off')).toMatchObject({
    refusal: { message: expect.stringContaining('người khác phải duyệt') as string },
  });
  accepted(await act(deputy, 'return-write-off', 'Gọi lại một lần nữa'));
  expect(await owed()).toMatchObject({ writeOffProposed: false });
  accepted(await act(accountant, 'propose-write-off', 'Gọi ba lần không được'));
  const seen = accepted(await openDossierForStaff(deps, head, { code })).dossier;
  expect(seen.writeOff).toMatchObject({ amount: 16_000, reason: 'Gọi ba lần không được' });
  expect(seen.actions.map(({ event }) => event)).toEqual(['write-off', 'return-write-off']);
  const before = await outstanding();
  accepted(await act(head, 'write-off'));
  expect(await owed()).toBeUndefined();
  expect(await outstanding()).toMatchObject({
    owedAmount: before.owedAmount - 16_000,
    writtenOff: before.writtenOff + 1,
    writtenOffAmount: before.writtenOffAmount + 16_000,
  });
  const [mail] = await database.owner.$client<{ recipient: string }[]>`
    select recipient from outbox where kind = 'staff-propose-write-off' order by id desc limit 1`;
  expect(mail?.recipient).toMatch(/^(truongban|phoban)@/);
});

test('paid before anybody decides, nothing is left to decide', async () => {
  const { deps, at, act } = await returnedUnpaid();
  accepted(await act(accountant, 'propose-write-off', 'Không liên lạc được'));
  accepted(await recordDeskPayment(deps, desk, await at()));
  expect(await act(head, 'write-off')).toMatchObject({ refusal: { code: 'not-possible' } });
});
