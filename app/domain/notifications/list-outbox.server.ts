// Mails and short messages as administrators see them: what waits, what was sent, what was given up.
import { hideSecrets } from '#app/addresses/token-paths.ts';
import { readWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import type { MailState } from '#app/vocabulary/mail-states.ts';
import { listMails, type OutboxItem } from '#db/queries/outbox.server.ts';
import { isAdministrator, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { administratorsOnly, type Outcome } from '../kernel/refusal.ts';
import { smsParts } from './short-message.ts';

export interface MailLine extends Omit<
  OutboxItem,
  'createdAt' | 'sentAt' | 'failedAt' | 'heldUntil' | 'emptiedAt' | 'secret'
> {
  readonly state: MailState;
  readonly createdAt: Date;
  readonly sentAt?: Date;
  /** Of a short message that waits: the morning on which it goes out. */
  readonly heldUntil?: Date;
  /** Neither its reader nor its words stand here any more. */
  readonly isEmpty: boolean;
  /** Of a short message: in how many parts it travels. */
  readonly parts?: number;
}

const pageSize = 50;

/**
 * Who reads the list acts for nobody else by it: what lets somebody in, a link or a code, is hidden in every text, sent or not.
 * @param narrowed `page` counts from 1
 * @returns refused as `not-allowed` to all but administrators
 */
export async function listOutbox(
  deps: Deps,
  actor: Actor,
  { state, page: pageNumber }: { state?: MailState | undefined; page?: number | undefined } = {},
): Promise<Outcome<{ rows: MailLine[]; page: number; pages: number; total: number }>> {
  if (!isAdministrator(actor)) {
    return administratorsOnly('xem thư đi');
  }
  const now = deps.clock.now();
  const { items, total, page, pages } = await readWithin(pageSize, pageNumber, (number) =>
    listMails(deps.db, { state, page: number, size: pageSize }),
  );
  return {
    ok: true,
    page,
    total,
    pages,
    rows: items.map(({ createdAt, sentAt, failedAt, heldUntil, emptiedAt, secret, ...item }) => ({
      ...item,
      body: hideSecrets(item.body, secret),
      lastError: item.lastError && hideSecrets(item.lastError, secret),
      state: sentAt !== null ? 'sent' : failedAt !== null ? 'failed' : 'waiting',
      createdAt,
      isEmpty: emptiedAt !== null,
      ...present({
        sentAt,
        heldUntil: heldUntil !== null && heldUntil > now ? heldUntil : undefined,
        parts: item.way === 'sms' && emptiedAt === null ? smsParts(item.body) : undefined,
      }),
    })),
  };
}
