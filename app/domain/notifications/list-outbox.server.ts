// Mail as administrators see it: what waits, what was sent, what was given up.
import { present } from '#app/values/present.ts';
import type { MailState } from '#app/vocabulary/mail-states.ts';
import { listMails, type OutboxItem } from '#db/queries/outbox.server.ts';
import { isAdministrator, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

export interface MailLine extends Omit<OutboxItem, 'createdAt' | 'sentAt' | 'failedAt'> {
  readonly state: MailState;
  readonly createdAt: Date;
  readonly sentAt?: Date;
}

const pageSize = 50;

export async function listOutbox(
  deps: Deps,
  actor: Actor,
  { state, page = 1 }: { state?: MailState | undefined; page?: number | undefined } = {},
): Promise<Outcome<{ items: MailLine[]; page: number; pages: number; total: number }>> {
  if (!isAdministrator(actor)) {
    return refuse('not-allowed', 'Chỉ quản trị viên được xem thư đi.');
  }
  const { items, total } = await listMails(deps.db, { state, page, size: pageSize });
  return {
    ok: true,
    page,
    total,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    items: items.map(({ createdAt, sentAt, failedAt, ...item }) => ({
      ...item,
      state: sentAt !== null ? 'sent' : failedAt !== null ? 'failed' : 'waiting',
      createdAt,
      ...present({ sentAt }),
    })),
  };
}
