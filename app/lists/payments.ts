// Money at the desk and payments: by words, and by the state of a payment.
import { paths } from '#app/addresses/paths.ts';
import { paymentStateDescriptions, paymentStates, type PaymentState } from '#catalog/payment-states.ts';
import { choice, listFilter, page, words, type Narrowed } from './list-filter.ts';

export const paymentsFilter = listFilter(paths.staffPayments, {
  words: words('Tìm khoản thu', 200),
  state: choice<PaymentState>(
    'trang-thai',
    'Tình trạng',
    paymentStates.map((state) => [state, { value: state, label: paymentStateDescriptions[state].label }]),
    { none: 'Tất cả' },
  ),
  page,
});

export type PaymentsFilter = Narrowed<typeof paymentsFilter>;
