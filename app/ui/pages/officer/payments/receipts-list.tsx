// The receipts of a period, for the accountant: their numbers, whose money it was, how it came, and the sum.
import { paths } from '#app/addresses/paths.ts';
import { choice, listFilter, page, words } from '#app/lists/list-filter.ts';
import { periodFields } from '#app/lists/period.ts';
import type { ReceiptLine } from '#app/read-models/payments.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import {
  paymentMethodIds,
  paymentMethods,
  paymentStateDescriptions,
  type PaymentMethod,
} from '#catalog/payment-states.ts';

import type { StaffList } from '../../../components/workspace/list-page.tsx';

export const receiptsFilter = listFilter(paths.staffReceipts, {
  words: words('Số biên nhận, mã hồ sơ, người nộp', 200),
  ...periodFields,
  method: choice<PaymentMethod>(
    'cach-nop',
    'Cách nộp',
    paymentMethodIds.map((id) => [id, { value: id, label: paymentMethods[id].label }]),
    { none: 'Tất cả' },
  ),
  page,
});

export const receiptsList: StaffList<ReceiptLine, typeof receiptsFilter.fields> = {
  heading: 'Sổ biên nhận',
  caption: <a href={paths.staffPayments()}>Thu phí, lệ phí</a>,
  filter: receiptsFilter,
  filterLabel: 'Lọc biên nhận',
  rowKey: ({ number }) => number,
  empty: 'Không có biên nhận nào như vậy.',
  sheet: { href: paths.staffReceiptsSheet() },
  columns: [
    {
      header: 'Biên nhận',
      rowHeader: true,
      oneLine: true,
      cell: ({ code, number }) => <a href={paths.staffPaper(code, 'bien-lai')}>{number}</a>,
      sheet: { heading: 'Số biên nhận', width: 16, value: ({ number }) => number },
    },
    {
      header: 'Ngày thu',
      oneLine: true,
      cell: ({ paidAt }) => formatDate(paidAt),
      sheet: { heading: 'Ngày thu', width: 12, kind: 'date', value: ({ paidAt }) => localDate(paidAt) },
    },
    {
      header: 'Hồ sơ',
      cell: ({ code, applicantName, procedureName }) => (
        <>
          {applicantName}
          <span className="second-line">
            {code}: {procedureName}
          </span>
        </>
      ),
      sheet: [
        { heading: 'Mã hồ sơ', width: 18, value: ({ code }) => code },
        { heading: 'Người nộp', width: 26, value: ({ applicantName }) => applicantName },
        { heading: 'Thủ tục', width: 44, value: ({ procedureName }) => procedureName },
      ],
    },
    {
      header: 'Cách nộp',
      labelled: true,
      cell: ({ method }) => paymentMethods[method].brief,
      sheet: { heading: 'Cách nộp', width: 18, value: ({ method }) => paymentMethods[method].label },
    },
    {
      header: 'Số tiền',
      numeric: true,
      labelled: true,
      cell: ({ amount, state }) => (
        <>
          {formatVnd(amount)}
          {state !== 'settled' && (
            <span className="second-line">{paymentStateDescriptions[state].label}</span>
          )}
        </>
      ),
      sheet: [
        { heading: 'Số tiền', width: 14, kind: 'vnd', value: ({ amount }) => amount },
        {
          heading: 'Ghi chú',
          width: 22,
          value: ({ state }) => (state === 'settled' ? undefined : paymentStateDescriptions[state].label),
        },
      ],
    },
  ],
};
