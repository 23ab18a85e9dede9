// The mails about an attempt to pay that no move of the dossier sends: what became of the money, in words.
import { paths } from '#app/addresses/paths.ts';
import { queueMails } from '#db/queries/mails-of-moves.server.ts';
import type { Sql } from '#db/client.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { composeMail, type MailFacts, type MailKind } from '../notifications/compose-mail.ts';
import { addresseeOf } from '../dossiers/addressee.ts';
import type { LockedAttempt } from './decide-attempt.server.ts';

type PaymentMail = Extract<
  MailKind,
  'payment-under-review' | 'payment-not-received' | 'payment-owed-back' | 'payment-refunded'
>;

/** @param sql the transaction in which it happened: one step, one mail */
export async function tellPayer(
  deps: Deps,
  sql: Sql,
  kind: PaymentMail,
  { dossier, payment, procedure }: LockedAttempt,
  facts: Partial<MailFacts> = {},
): Promise<void> {
  const at = deps.clock.now();
  const to = addresseeOf(dossier);
  if (to === undefined) return;
  const mail = composeMail(deps.unit, kind, {
    name: to.name,
    code: dossier.code,
    procedureName: procedure.name,
    link: `${deps.unit.publicUrl}${paths.myDossier(dossier.code)}`,
    amount: payment.amount,
    method: payment.method,
    reference: payment.reference,
    ...facts,
  });
  const dedupeKey = `${kind}:${payment.id}:${at.getTime()}`;
  await queueMails(sql, [{ dedupeKey, kind, recipient: to.email, ...mail }], at);
}
