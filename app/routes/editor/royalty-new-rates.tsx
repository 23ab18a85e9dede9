// A new table of royalty rates is entered, with its legal basis (Đ7.2f).
import { addRateTableAsWritten } from '#app/domain/royalties/add-rate-table.server.ts';
import { openNewRates } from '#app/domain/royalties/rate-tables.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskAgain, deskPage, entriesOf } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { NewRatesPage } from '#app/ui/pages/editor/royalties/new-rates-page.tsx';
import { sizeFor, typedRates } from '#app/ui/pages/editor/royalties/rates-entries.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Nhập bảng hệ số nhuận bút') }];

const back = { href: paths.royaltyRates(), label: 'Về bảng hệ số' };

export const loader = deskPage(async ({ deps, staff }) => {
  const { current, today } = orRefusal(await openNewRates(deps, staff), back);
  return { ok: true, entries: typedRates(current, today), size: sizeFor(current) };
});

export const action = deskActions({
  to: paths.royaltyRates,
  back,
  acts: {
    more: deskAgain(),
    enter: deskAct({
      act: ({ deps, staff, fields }) => addRateTableAsWritten(deps, staff, { entries: entriesOf(fields) }),
      done: 'Đã nhập bảng hệ số mới.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(NewRatesPage);
