// What is told about an attempt to pay that no move of the dossier sends: what became of the money, in words.
import { queueMessages } from '#db/queries/mails-of-moves.server.ts';
import type { Sql } from '#db/client.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { MailFacts, MailKind } from '../notifications/compose-mail.ts';
import { noticesFor } from '../dossiers/applicant/tell-applicant.ts';
import type { LockedAttempt } from './decide-attempt.server.ts';

type PaymentMail = Extract<
  MailKind,
  'payment-under-review' | 'payment-not-received' | 'payment-owed-back' | 'payment-refunded'
>;

/** @param sql the transaction in which it happened: one step, one notice */
export async function tellPayer(
  deps: Deps,
  sql: Sql,
  kind: PaymentMail,
  { dossier, payment, procedure }: LockedAttempt,
  facts: Partial<MailFacts> = {},
): Promise<void> {
  const at = deps.clock.now();
  const { amount, method, reference } = payment;
  const messages = noticesFor(deps, dossier, {
    kind,
    cause: `${payment.id}:${at.getTime()}`,
    procedureName: procedure.name,
    ...{ amount, method, reference },
    ...facts,
  });
  await queueMessages(sql, messages, at);
}
