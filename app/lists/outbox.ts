// Mails and short messages: sent, waiting or failed.
import { paths } from '#app/addresses/paths.ts';
import { mailStates, type MailState } from '#app/vocabulary/mail-states.ts';
import { choice, listFilter, page, type Narrowed } from './list-filter.ts';

export const outboxFilter = listFilter(() => paths.staffMail(), {
  state: choice<MailState>(
    'tinh-trang',
    'Tình trạng',
    [
      ['failed', { value: 'hong', label: mailStates.failed.label }],
      ['waiting', { value: 'cho', label: mailStates.waiting.label }],
      ['sent', { value: 'da-gui', label: mailStates.sent.label }],
    ],
    { none: 'Tất cả' },
  ),
  page,
});

export type OutboxFilter = Narrowed<typeof outboxFilter>;
