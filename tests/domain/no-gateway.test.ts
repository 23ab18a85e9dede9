// A commune without a contract with a payment gateway: what costs something is filed online and paid at the desk.
import { expect, test } from 'vitest';

import { noGateway } from '#app/adapters/no-gateway.server.ts';
import { findService } from '#app/domain/catalog/read-services.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openPayment } from '#app/domain/payments/open-payment.server.ts';
import { readReturn } from '#app/domain/payments/read-return.server.ts';
import { reconcilePayments } from '#app/domain/payments/reconcile-payments.server.ts';
import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';
import { startPayment } from '#app/domain/payments/start-payment.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs, testPortal } from '../support/dossiers.ts';
import { payingDossier, vnpayMessage } from '../support/vnpay-messages.ts';

const database = useDatabase();

function portalWithoutGateway() {
  const portal = testPortal(database.db);
  return { ...portal, deps: { ...portal.deps, gateway: noGateway } };
}

test('Đ3.4d a service of level 4 is offered as level 3, in words, and its dossier reaches the desk at once', async () => {
  const portal = portalWithoutGateway();
  const service = await findService(portal.deps, slugs.payable);
  expect(service?.sheet.offer.unmarked).toEqual({ level: 3, filing: 'here', paying: 'desk' });
  expect(service?.offered.declaredLevel).toBe(4);
  expect(service?.offered.levelReason).toContain('chưa mở thanh toán trực tuyến');
  const code = await filedDossier(portal, slugs.payable);
  const dossier = await portal.find(code);
  expect(dossier.state).toBe('submitted');
  expect(dossier.amountDue).toBeGreaterThan(0);
  const { dossier: seen } = accepted(await openDossierForApplicant(portal.deps, people.an, { code }));
  expect(seen.payment).toMatchObject({ payable: false });
  expect(await startPayment(portal.deps, people.an, { code, payerIp: '203.113.131.1' })).toMatchObject({
    ok: false,
    refusal: { code: 'not-possible' },
  });
  // The same process offers it as level 4 where there is a gateway.
  const other = await findService(testPortal(database.db).deps, slugs.payable);
  expect(other?.sheet.offer.unmarked?.level).toBe(4);
});

test('what an earlier gateway reported can be read, and nobody is believed who says that he is one', async () => {
  const before = testPortal(database.db);
  const { reference, amount } = await payingDossier(before);
  expect((await settleFromNotification(before.deps, vnpayMessage(reference, amount))).RspCode).toBe('00');
  const waiting = await payingDossier(before);
  const portal = portalWithoutGateway();
  const message = vnpayMessage(waiting.reference, waiting.amount);
  expect((await settleFromNotification(portal.deps, message)).RspCode).toBe('97');
  expect(await readReturn(portal.deps, message)).toEqual({ kind: 'invalid' });
  portal.clock.set(new Date(portal.clock.now().getTime() + 86_400_000));
  expect(await reconcilePayments(portal.deps)).toMatchObject({ settled: 0, failed: 0 });
  const { payment } = accepted(await openPayment(portal.deps, people.accountant, { reference }));
  expect(payment.exchanges[0]).toMatchObject({ outcome: 'paid', amount });
});
