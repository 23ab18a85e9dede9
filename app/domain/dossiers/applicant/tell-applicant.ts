// What the applicant of a dossier is told: as messages for the outbox, in the transaction of what happened.
import { paths } from '#app/addresses/paths.ts';
import type { QueuedMessage } from '#db/queries/outbox.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { present } from '#app/values/present.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { MailFacts, MailKind } from '../../notifications/compose-mail.ts';
import { noticeMessages, type Addressee } from '../../notifications/notice.ts';

/** Who is written to about a dossier, and how. */
type OwnerOfDossier = Pick<DossierRow, 'ownerName' | 'ownerEmail' | 'ownerPhone' | 'ownerChoice'>;

/** @returns undefined where nobody has an account: the applicant is told at the counter, or by telephone */
export function addresseeOf(dossier: OwnerOfDossier): Addressee | undefined {
  const { ownerName: name, ownerEmail: email, ownerPhone: phone, ownerChoice: choice } = dossier;
  return name === null ? undefined : { name, ...present({ email, phone, choice }) };
}

/** What a notice says beside whom it is for and of which dossier; `link` leads to the dossier unless another is given. */
export type NoticeFacts = Omit<MailFacts, 'name' | 'code' | 'link'> & { readonly link?: string };

/** @param cause what happened, by which one notice is told from the next: the number of the event */
export function noticesFor(
  deps: Pick<Deps, 'unit' | 'sms'>,
  dossier: OwnerOfDossier & Pick<DossierRow, 'id' | 'code'>,
  { kind, cause, ...facts }: NoticeFacts & { readonly kind: MailKind; readonly cause: string | number },
): readonly QueuedMessage[] {
  const to = addresseeOf(dossier);
  if (to === undefined) return [];
  const { code } = dossier;
  const link = `${deps.unit.publicUrl}${paths.myDossier(code)}`;
  return noticeMessages(deps, to, {
    kind,
    cause: `${dossier.id}:${cause}`,
    facts: { name: to.name, code, link, ...facts },
  });
}
