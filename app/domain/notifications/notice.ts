// What a resident is told of a dossier goes the way he prefers: one notice, a mail or a short message or both.
import type { MessageWay, NoticeChoice } from '#app/vocabulary/message-ways.ts';
import type { QueuedMessage } from '#db/queries/outbox.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { composeMail, composeSms, isForInformation, type MailFacts, type MailKind } from './compose-mail.ts';

/** Whom the portal can write to, and how he wants it. */
export interface Addressee {
  readonly name: string;
  readonly email?: string;
  /** In E.164. */
  readonly phone?: string;
  /** Absent: a mail, or a short message where there is no address. */
  readonly choice?: NoticeChoice;
}

/**
 * @param notice `cause`: "<dossier>:<event number>"; the same kind and cause tell once
 * @returns nothing where it is for information and he reads on the portal, or where no way leads to him
 */
export function noticeMessages(
  { unit, sms }: Pick<Deps, 'unit' | 'sms'>,
  to: Addressee,
  notice: { readonly kind: MailKind; readonly cause: string; readonly facts: MailFacts },
): readonly QueuedMessage[] {
  const { kind, cause, facts } = notice;
  const { byMail, bySms } = waysOf(to, sms !== undefined, isForInformation(kind));
  return [
    ...(byMail === undefined
      ? []
      : [{ dedupeKey: `${kind}:${cause}`, kind, recipient: byMail, ...composeMail(unit, kind, facts) }]),
    ...(bySms === undefined
      ? []
      : [
          {
            way: 'sms' as const,
            dedupeKey: `${kind}:${cause}:sms`,
            kind,
            recipient: bySms,
            ...composeSms(unit, kind, facts),
          },
        ]),
  ];
}

/** @returns by which ways a notice of this kind reaches him; empty where none does, or he reads it on the portal */
export function noticeWays({ sms }: Pick<Deps, 'sms'>, to: Addressee, kind: MailKind): readonly MessageWay[] {
  const { byMail, bySms } = waysOf(to, sms !== undefined, isForInformation(kind));
  return [
    ...(byMail === undefined ? [] : ['mail' as const]),
    ...(bySms === undefined ? [] : ['sms' as const]),
  ];
}

/** What he has to know reaches him by what there is, whatever he chose. */
function waysOf(
  { email, phone: number, choice }: Addressee,
  sendsSms: boolean,
  forInformation: boolean,
): { readonly byMail: string | undefined; readonly bySms: string | undefined } {
  const phone = sendsSms ? number : undefined;
  if (choice === 'portal' && forInformation) return { byMail: undefined, bySms: undefined };
  const byMail = choice === 'sms' ? undefined : email;
  const bySms = choice === 'sms' || choice === 'both' ? phone : undefined;
  return byMail === undefined && bySms === undefined
    ? { byMail: email, bySms: email === undefined ? phone : undefined }
    : { byMail, bySms };
}
