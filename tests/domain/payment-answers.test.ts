// Every notification that can come, against every attempt it can be about: the answer is the one of VNPAY's table, in the
// order of its checks: signature 97, reference 01, amount 04, decided already 02, recorded 00; what cannot be read 99.
import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { vnpayAmount } from '#app/adapters/vnpay/vnpay-protocol.server.ts';
import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';
import { present } from '#app/values/present.ts';
import { paymentStates, type PaymentState } from '#catalog/payment-states.ts';
import { useDatabase } from '../support/database.ts';
import { filedDossier, slugs, terminal, testPortal } from '../support/dossiers.ts';
import { signed } from '../support/vnpay-messages.ts';

const database = useDatabase();
const due = 16_000;

async function attempts(): Promise<(state: PaymentState) => Promise<string>> {
  const portal = testPortal(database.db);
  const { id } = await portal.find(await filedDossier(portal, slugs.payable));
  return async (state) => {
    const reference = `PA${randomUUID().replaceAll('-', '')}`;
    await database.owner.$client`
      insert into payments (dossier_id, reference, amount, method, state, created_at, expires_at)
      values (${id}, ${reference}, ${due}, 'vnpay', ${state}, now(), now())`;
    return reference;
  };
}

const base = {
  vnp_ResponseCode: '00',
  vnp_TransactionStatus: '00',
  vnp_TransactionNo: '14226112',
  vnp_OrderInfo: 'Nop phi',
};

const spoiled: Readonly<Record<string, (query: URLSearchParams) => void>> = {
  right: () => {},
  altered: (query) => query.set('vnp_OrderInfo', 'khác'),
  wrong: (query) => query.set('vnp_SecureHash', '00'),
  missing: (query) => query.delete('vnp_SecureHash'),
  twice: (query) => query.append('vnp_SecureHash', query.get('vnp_SecureHash') ?? ''),
};
const references = ['known', 'unknown', 'malformed', 'missing', 'twice', 'array'] as const;
const amounts = {
  right: vnpayAmount(due),
  more: vnpayAmount(due + 1000),
  less: '1',
  fraction: '1600050',
  words: 'abc',
  negative: '-1600000',
  exponent: '16e5',
  endless: '9'.repeat(200),
  missing: undefined,
} as const;
const terminals = { ours: terminal.tmnCode, other: 'OTHER001', missing: undefined } as const;

test('signature, terminal, reference and amount are judged in this order, whatever else is wrong', async () => {
  const portal = testPortal(database.db);
  const known = await (await attempts())('pending');
  const wrong: string[] = [];
  for (const [signature, spoil] of Object.entries(spoiled)) {
    for (const reference of references) {
      for (const [amount, vnp_Amount] of Object.entries(amounts)) {
        // Nothing else is looked at before the signature: a sample of it is enough.
        if (signature !== 'right' && !['right', 'words'].includes(amount)) continue;
        for (const [whose, vnp_TmnCode] of Object.entries(terminals)) {
          const named = { known, unknown: 'PAUNKNOWN1', malformed: 'PA 1;--' }[reference as string];
          const query = signed({
            ...base,
            // Not yet over, so that one attempt serves for all.
            vnp_TransactionStatus: '01',
            ...present({ vnp_Amount, vnp_TmnCode }),
            ...(reference === 'twice' ? { vnp_TxnRef: known } : present({ vnp_TxnRef: named })),
          });
          if (reference === 'twice') query.append('vnp_TxnRef', known);
          if (reference === 'array') query.append('vnp_TxnRef[]', known);
          spoil(query);
          const ambiguous = reference === 'twice' || reference === 'array';
          const expected =
            signature !== 'right' || ambiguous || whose !== 'ours'
              ? '97'
              : reference !== 'known'
                ? '01'
                : amount !== 'right'
                  ? '04'
                  : '00';
          const { RspCode } = await settleFromNotification(portal.deps, query);
          if (RspCode !== expected)
            wrong.push(`${signature}, ${reference}, ${amount}, ${whose}: ${RspCode} instead of ${expected}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  await database.db.$client`delete from rate_limits`;
});

const responses = ['00', '07', '09', '10', '11', '12', '13', '24', '51', '65', '75', '79', '99', ''] as const;
const statuses = ['00', '01', '02', '04', '05', '06', '07', '09', ''] as const;
const open: readonly PaymentState[] = ['pending', 'expired'];

test('every attempt gets 00 once while it is open, 02 afterwards, and 99 for what says nothing', async () => {
  const portal = testPortal(database.db);
  const wrong: string[] = [];
  for (const state of paymentStates) {
    const attempt = await attempts();
    const codes =
      // A decided attempt answers alike whatever comes: a sample of each outcome is enough there.
      open.includes(state)
        ? responses.flatMap((response) => statuses.map((status) => [response, status] as const))
        : ([
            ['00', '00'],
            ['24', '02'],
            ['07', '07'],
            ['00', '01'],
            ['00', ''],
            ['', '00'],
          ] as const);
    const decided = await attempt(state);
    for (const [response, status] of codes) {
      const vnp_TxnRef = open.includes(state) ? await attempt(state) : decided;
      const query = () =>
        signed({
          ...base,
          vnp_TxnRef,
          vnp_Amount: vnpayAmount(due),
          vnp_TmnCode: terminal.tmnCode,
          vnp_ResponseCode: response,
          vnp_TransactionStatus: status,
        });
      const undecided = response === '00' && status === '01';
      const unreadable = response === '' || status === '';
      const first = !open.includes(state) ? '02' : unreadable ? '99' : '00';
      const again = !open.includes(state) ? '02' : unreadable ? '99' : undecided ? '00' : '02';
      for (const expected of [first, again]) {
        const { RspCode } = await settleFromNotification(portal.deps, query());
        if (RspCode !== expected)
          wrong.push(`${state}, ${response}/${status}: ${RspCode} instead of ${expected}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);
