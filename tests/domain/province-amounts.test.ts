// Fees that the province sets: entered in the procedure with their resolution, or on one dossier by the accountant, and then
// paid, receipted and counted as every other charge.
import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { findService } from '#app/domain/catalog/read-services.server.ts';
import { synchroniseCatalog } from '#app/domain/catalog-editing/synchronise-catalog.server.ts';
import { turnDay } from '#app/domain/catalog-editing/turn-day.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import {
  countPaymentsToDecide,
  listOwedAtDesk,
  listPayments,
} from '#app/domain/payments/list-payments.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { seekPayments } from '#app/domain/payments/seek-payments.server.ts';
import { listAmountsToSet, setAmount } from '#app/domain/payments/set-amount.server.ts';
import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';
import { startPayment } from '#app/domain/payments/start-payment.server.ts';
import { findProcedureBySlug, procedureSchema, vnd, type Procedure } from '#catalog/index.ts';
import type { Charges, ProvinceAmount } from '#catalog/charges.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  filledDraft,
  people,
  requestSupplement,
  testPortal,
} from '../support/dossiers.ts';
import { answerSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { present } from '#app/values/present.ts';
import { readPdf } from '../support/read-pdf.ts';
import { vnpayMessage } from '../support/vnpay-messages.ts';

const database = useDatabase();
const { an, accountant, desk, civil } = people;
const slug = 'xac-nhan-tinh-trang-hon-nhan';
const fee = 'amountCertificateFee';
const ground = 'Nghị quyết 12/2026/NQ-HĐND ngày 10/7/2026';

/** The procedure with amounts of the province for its one fee. */
function priced(...amounts: readonly ProvinceAmount[]): Procedure {
  const procedure = findProcedureBySlug(slug);
  if (procedure?.charges.kind !== 'charged') throw new Error('no charges');
  const [item] = procedure.charges.items;
  if (item.tariff.kind !== 'set-by-province') throw new Error('no fee of the province');
  return {
    ...procedure,
    charges: { kind: 'charged', items: [{ ...item, tariff: { ...item.tariff, amounts } }] },
  };
}

const amount = (from: string, value: number, until?: string): ProvinceAmount => ({
  ...{ amount: vnd(value), unit: 'giấy', resolution: '12/2026/NQ-HĐND', resolvedOn: '2026-07-10', from },
  ...present({ until }),
});

test('Đ3.4d without an amount it is filed as level 3; the accountant enters what is owed, and it is paid online and receipted', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const waiting = async () => (await countPaymentsToDecide(deps, accountant))?.amounts ?? 0;
  const before = await waiting();
  const code = await filedDossier(portal, slug);
  expect((await waiting()) - before).toBe(1);
  const filed = await portal.find(code);
  expect(filed).toMatchObject({ state: 'submitted', amountDue: 0 });
  expect((await openDossierForApplicant(deps, an, { code })).ok).toBe(true);
  const act = { code, version: filed.version, requestId: randomUUID(), ground };
  const wire = { [fee]: '15.000' };
  for (const other of [desk, civil])
    expect(await setAmount(deps, other, { ...act, wire })).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
  expect(await setAmount(deps, accountant, { ...act, wire: { [fee]: 'mười' }, ground: ' ' })).toMatchObject({
    ok: false,
    refusal: { code: 'invalid', problems: [{ path: fee }, { path: 'reason' }] },
  });
  const unpriced = accepted(await openDossierForApplicant(deps, an, { code })).dossier.payment;
  expect(unpriced).toMatchObject({ owed: 'amount-to-come', payable: false });
  const lists = async () => {
    const { missing, entered } = accepted(
      await listAmountsToSet(deps, accountant, accepted(await seekPayments(deps, accountant, code))),
    );
    return [missing, entered].map(({ dossiers }) => dossiers.map(({ items }) => items));
  };
  expect(await lists()).toMatchObject([[[{ input: fee }]], []]);
  expect(accepted(await listAmountsToSet(deps, accountant)).missing.total).toBeGreaterThan(0);
  accepted(await setAmount(deps, accountant, { ...act, wire }));
  // The same form again is the same step.
  expect(accepted(await setAmount(deps, accountant, { ...act, wire })).repeated).toBe(true);
  expect(await lists()).toMatchObject([[], [[{ input: fee, unitAmount: 15_000, ground }]]]);
  const [mail] = await database.db.$client<{ body: string }[]>`
    select body from outbox where kind = 'amount-set' and dedupe_key like ${`%:${filed.id}:%`}`;
  expect(mail?.body).toContain('15.000 đồng');
  expect(mail?.body).toContain(ground);

  const { dossier } = accepted(await openDossierForApplicant(deps, an, { code }));
  expect(dossier.payment).toMatchObject({ amountDue: 15_000, owed: 'amount', payable: true });
  const { reference } = accepted(await startPayment(deps, an, { code, payerIp: '127.0.0.1' }));
  expect((await settleFromNotification(deps, vnpayMessage(reference, 15_000))).RspCode).toBe('00');
  expect(await portal.find(code)).toMatchObject({ state: 'submitted', amountDue: 15_000 });
  expect((await portal.find(code)).paidAt).not.toBeNull();
  const { content } = accepted(await openPaper(deps, an, { code, paper: 'bien-lai' }));
  const receipt = await readPdf(content);
  expect(receipt.text).toContain('Lệ phí cấp Giấy xác nhận tình trạng hôn nhân');
  expect(receipt.text).toContain('15.000');
  const { items } = accepted(await listPayments(deps, accountant));
  expect(items.find((line) => line.code === code)).toMatchObject({ amount: 15_000, state: 'settled' });
});

test('Đ3.4c what the accountant entered can be taken at the desk as well', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slug);
  const { version } = await portal.find(code);
  accepted(await setAmount(deps, accountant, { code, version, ground, wire: { [fee]: '15000' } }));
  const { owed } = accepted(await listOwedAtDesk(deps, desk));
  const line = owed.find((one) => one.code === code);
  expect(line?.amountDue).toBe(15_000);
  accepted(await recordDeskPayment(deps, desk, { code, version: line?.version ?? 0 }));
  expect((await portal.find(code)).paidAt).not.toBeNull();
});

test('Đ3.4d an amount entered wrongly is corrected until it is paid; what was paid meanwhile for the old amount goes back', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slug);
  const enter = async (text: string) =>
    setAmount(deps, accountant, {
      ...{ code, ground, wire: { [fee]: text } },
      version: (await portal.find(code)).version,
    });
  accepted(await enter('150.000'));
  const wrong = accepted(await startPayment(deps, an, { code, payerIp: '127.0.0.1' })).reference;
  accepted(await enter('15.000'));
  expect((await portal.find(code)).charges).toMatchObject({
    lines: [{ amount: 15_000, ground }],
    total: 15_000,
    undetermined: [],
  });
  await settleFromNotification(deps, vnpayMessage(wrong, 150_000));
  expect((await portal.find(code)).paidAt).toBeNull();
  const right = accepted(await startPayment(deps, an, { code, payerIp: '127.0.0.1' })).reference;
  expect(right).not.toBe(wrong);
  await settleFromNotification(deps, vnpayMessage(right, 15_000));
  const { items } = accepted(await listPayments(deps, accountant));
  const states = items.filter((line) => line.code === code).map(({ reference, state }) => [reference, state]);
  expect(new Map(states as [string, string][])).toEqual(
    new Map([
      [wrong, 'refund-due'],
      [right, 'settled'],
    ]),
  );
  expect(await enter('20.000')).toMatchObject({ ok: false, refusal: { code: 'not-possible' } });
});

test('while one of several amounts is missing nothing is taken, and then all of it at once', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, 'dang-ky-lai-khai-sinh');
  const filed = await portal.find(code);
  expect(filed.charges).toMatchObject({ lines: [{ amount: 16_000 }], undetermined: [{}] });
  expect(await recordDeskPayment(deps, desk, { code, version: filed.version })).toMatchObject({
    ok: false,
    refusal: { code: 'not-possible' },
  });
  const owed = async () =>
    accepted(await listOwedAtDesk(deps, desk, accepted(await seekPayments(deps, desk, code)))).owed;
  expect(await owed()).toEqual([]);
  const { missing } = accepted(
    await listAmountsToSet(deps, accountant, accepted(await seekPayments(deps, accountant, code))),
  );
  const wire = Object.fromEntries(
    (missing.dossiers[0]?.items ?? []).map(({ input }) => [input, '5.000'] as const),
  );
  accepted(await setAmount(deps, accountant, { code, version: filed.version, ground, wire }));
  const [line] = await owed();
  expect(line?.amountDue).toBe(21_000);
  accepted(await recordDeskPayment(deps, desk, { code, version: line?.version ?? 0 }));
});

test('the accountant gives the amount of one: it holds for as many as are declared, also when their number changes', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const published = findProcedureBySlug('ban-sao-trich-luc-ho-tich');
  if (published?.charges.kind !== 'charged') throw new Error('no charges');
  const [copies] = published.charges.items;
  const tariff = { kind: 'set-by-province', note: 'Mức thu của tỉnh.' } as const;
  const charges: Charges = { kind: 'charged', items: [{ ...copies, tariff }] };
  await synchroniseCatalog(deps, { procedures: [{ ...published, charges }], forms: [] });
  const code = await filedDossier(portal, published.slug);
  expect((await portal.find(code)).charges).toMatchObject({ undetermined: [{ quantity: 2 }] });
  const enter = async (text: string) =>
    setAmount(deps, accountant, {
      ...{ code, ground, wire: { amountExtractCopies: text } },
      version: (await portal.find(code)).version,
    });
  expect(await enter('60.000.000')).toMatchObject({ refusal: { code: 'invalid' } });
  accepted(await enter('5.000'));
  expect(await portal.find(code)).toMatchObject({
    amountDue: 10_000,
    charges: { lines: [{ quantity: 2, amount: 10_000, unitAmount: 5000, ground }] },
  });
  const { entered } = accepted(
    await listAmountsToSet(deps, accountant, accepted(await seekPayments(deps, accountant, code))),
  );
  expect(entered.dossiers[0]?.items).toMatchObject([{ quantity: 2, unitAmount: 5000 }]);
  const { version } = await portal.find(code);
  accepted(
    await requestSupplement(deps, desk, {
      ...{ code, version, reason: 'Ghi lại số bản' },
      items: [{ target: 'field:copies', problem: 'wrong', note: '' }],
    }),
  );
  accepted(await answerSupplement(deps, an, { code, requestId: randomUUID(), wire: { copies: '3' } }));
  expect(await portal.find(code)).toMatchObject({ amountDue: 15_000, charges: { undetermined: [] } });
  await synchroniseCatalog(deps, { procedures: [published], forms: [] });
});

test('what is not charged in the end is entered as nothing, and nothing is owed', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const code = await filedDossier(portal, slug);
  const { version } = await portal.find(code);
  accepted(await setAmount(deps, accountant, { code, version, ground, wire: { [fee]: '0' } }));
  const { dossier } = accepted(await openDossierForApplicant(deps, an, { code }));
  expect(dossier.payment).toMatchObject({ amountDue: 0, owed: 'nothing', payable: false });
});

test('Đ14.1 an amount in the procedure holds from its first day to the day before its end, and makes it level 4 again', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const written = findProcedureBySlug(slug);
  if (written === undefined) throw new Error('no procedure');
  const body = priced(amount('2026-12-01', 15_000, '2027-01-01'), amount('2027-01-01', 20_000));
  expect(procedureSchema.safeParse(body).success).toBe(true);
  await synchroniseCatalog(deps, { procedures: [body], forms: [] });
  const on = async (day: string) => {
    portal.clock.set(new Date(`${day}T02:00:00Z`));
    const offered = (await findService(deps, slug))?.offered;
    return [
      offered?.level,
      offered?.charges.kind === 'charged' ? offered.charges.items[0].tariff : undefined,
    ];
  };
  expect((await on('2026-11-30'))[0]).toBe(3);
  expect(await on('2026-12-01')).toMatchObject([4, { kind: 'per-unit', amount: 15_000 }]);
  // What is kept of the page is told anew at the turn of the day.
  expect(await turnDay(deps)).toBe(1);
  expect(await on('2026-12-31')).toMatchObject([4, { amount: 15_000 }]);
  expect(await turnDay(deps)).toBe(0);
  const code = await filledDraft(portal, slug);
  expect(
    accepted(await submitDossier(deps, an, { code, requestId: randomUUID(), accepted: true })),
  ).toMatchObject({ state: 'payment-required', amountDue: 15_000 });
  expect(await on('2027-01-01')).toMatchObject([4, { amount: 20_000 }]);
  // What was filed keeps the amount of its day.
  expect((await portal.find(code)).amountDue).toBe(15_000);
  await synchroniseCatalog(deps, { procedures: [written], forms: [] });
});

test('two amounts never hold on one day, and none ends before it begins', () => {
  const faults = (...amounts: readonly ProvinceAmount[]) =>
    procedureSchema.safeParse(priced(...amounts)).error?.issues.map(({ path }) => path[0]) ?? [];
  expect(faults(amount('2026-12-01', 1000), amount('2027-01-01', 2000))).toEqual(['charges']);
  expect(faults(amount('2026-12-01', 1000, '2027-01-02'), amount('2027-01-01', 2000))).toEqual(['charges']);
  expect(faults(amount('2026-12-01', 1000, '2026-12-01'))).toEqual(['charges']);
  expect(faults(amount('2027-01-01', 2000), amount('2026-12-01', 1000, '2027-01-01'))).toEqual([]);
});

test('NĐ 224/2026 Đ15.1 what the national portal takes is not begun here, and what was begun here before is still filed', async () => {
  const portal = testPortal(database.db);
  const { deps } = portal;
  const birth = findProcedureBySlug('dang-ky-khai-sinh');
  if (birth === undefined) throw new Error('no procedure');
  const code = await filledDraft(portal, birth.slug);
  const provider = { kind: 'national', address: 'https://dichvucong.gov.vn/1.001193' } as const;
  await synchroniseCatalog(deps, { procedures: [{ ...birth, provider }], forms: [] });
  expect(await startDraft(deps, an, { slug: birth.slug })).toMatchObject({
    ok: false,
    refusal: {
      code: 'not-possible',
      message: expect.stringContaining('Cổng Dịch vụ công quốc gia') as string,
    },
  });
  expect(accepted(await openDraft(deps, an, { code })).draft.closedBecause).toBeUndefined();
  accepted(await submitDossier(deps, an, { code, requestId: randomUUID(), accepted: true }));
  await synchroniseCatalog(deps, { procedures: [birth], forms: [] });
});
