// Money at the desk: whoever may take it records it here; the accountant also sees every payment.
import { randomUUID } from 'node:crypto';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { listOwedAtDesk, listPayments } from '#app/domain/payments/list-payments.server.ts';
import { seekPayments } from '#app/domain/payments/seek-payments.server.ts';
import { listAmountsToSet, setAmount } from '#app/domain/payments/set-amount.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import type { AmountsToSet } from '#app/read-models/payments.ts';
import { deskAct, deskActions, deskPage, type DeskForm } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { paymentsFilter } from '#app/lists/payments.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { PaymentsPage } from '#app/ui/pages/officer/payments/payments-page.tsx';
import { present } from '#app/values/present.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Thu phí, lệ phí') }];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const filter = paymentsFilter.read(url.searchParams);
  const { state, page } = filter;
  const { sought, notice } = orRefusal(await seekPayments(deps, staff, filter.words), backToDesk);
  const { owed, ...atDesk } = orRefusal(await listOwedAtDesk(deps, staff, { sought }), backToDesk);
  const amounts = await listAmountsToSet(deps, staff, { sought });
  const ledger = await listPayments(deps, staff, { state, sought, page });
  return {
    ...{ ...atDesk, owed: withRequestIds(owed), notice, filter },
    ...(ledger.ok && { ledger }),
    ...(amounts.ok && {
      amounts: { missing: priced(amounts.missing), entered: priced(amounts.entered) },
    }),
  };
});

const withRequestIds = <Line extends object>(lines: readonly Line[]) =>
  lines.map((line) => ({ ...line, requestId: randomUUID() }));

const priced = ({ total, dossiers }: AmountsToSet) => ({ total, dossiers: withRequestIds(dossiers) });

const which = ({ text, number, requestId }: DeskForm) => ({
  ...{ code: text('code'), version: number('version') },
  ...present({ requestId }),
});

const done = ({ code, message }: { readonly code: string; readonly message: string }) =>
  `Hồ sơ ${code}: ${message}`;

export const action = deskActions({
  to: () => paths.staffPayments(),
  acts: {
    take: deskAct({ act: (form) => recordDeskPayment(form.deps, form.staff, which(form)), done }),
    'set-amount': deskAct({
      act: (form) =>
        setAmount(form.deps, form.staff, { ...which(form), wire: form.wire, ground: form.text('reason') }),
      done,
    }),
    'write-off': deskAct({
      act: (form) =>
        actOnDossier(form.deps, form.staff, {
          ...which(form),
          event: 'propose-write-off',
          reason: form.text('reason'),
        }),
      done,
    }),
  },
});

export default pageOf<typeof loader, typeof action>(PaymentsPage);
