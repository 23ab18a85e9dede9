// Whoever wrote is told of a step by what reaches him: where he had himself told afterwards, the address that he wrote down,
// or the number of an account without an address.
import type { InquiryDuty } from '#app/inquiries/clock.ts';
import type { InquiryKind, InquiryTransition, MailWords } from '#app/inquiries/kind.ts';
import { isToldBySms } from '#app/inquiries/told-by-sms.ts';
import type { ContactWay } from '#app/vocabulary/message-ways.ts';
import type { Sql } from '#db/client.server.ts';
import { findInquiryContact } from '#db/queries/inquiries-parts.server.ts';
import type { InquiryRow } from '#db/queries/inquiries.server.ts';
import { queueMessages } from '#db/queries/mails-of-moves.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Addressee } from '../notifications/letter.ts';
import { openOrUndefined } from '../personal-data/sealed-json.server.ts';
import { addresseeOf, requesterListed } from './inquiry-contents.server.ts';
import { composeInquiryMail, composeInquirySms } from './inquiry-mail.ts';

/** @returns what the way to reach a requester is sealed for: opened only under the same inquiry */
export const inquiryContactContext = (inquiryId: string): string => `inquiry-contact:${inquiryId}`;

interface Reach {
  readonly to: Addressee;
  readonly way: ContactWay;
  readonly contact: string;
  /** By a code, for this inquiry: he may take it back. */
  readonly confirmed: boolean;
}

/** @returns undefined where nothing reaches him, or what was said is erased */
export async function reachOfWriter(
  { keys, sms }: Pick<Deps, 'keys' | 'sms'>,
  sql: Sql,
  kind: InquiryKind,
  inquiry: InquiryRow,
): Promise<Reach | undefined> {
  if (inquiry.answers === null) return undefined;
  const requester = requesterListed(kind, keys, inquiry);
  const { email } = requester;
  const to = addresseeOf(requester);
  const { confirmed: confirmedContact, ownerPhone } = await findInquiryContact(sql, inquiry.id);
  const contact =
    confirmedContact &&
    openOrUndefined<string>(keys, confirmedContact.contact, inquiryContactContext(inquiry.id));
  if (
    confirmedContact !== undefined &&
    contact !== undefined &&
    (confirmedContact.way === 'email' || sms !== undefined)
  )
    return { to, way: confirmedContact.way, contact, confirmed: true };
  if (email !== undefined) return { to, way: 'email', contact: email, confirmed: false };
  if (ownerPhone === undefined || sms === undefined) return undefined;
  return { to, way: 'phone', contact: ownerPhone, confirmed: false };
}

/**
 * @param notice `cause`: what comes after the inquiry in the message's key, so that one cause tells once; `bySms`:
 *   whether a telephone is told of it at all
 * @returns without a message where nothing reaches him
 */
export async function tellWriter(
  deps: Deps,
  sql: Sql,
  kind: InquiryKind,
  inquiry: InquiryRow,
  notice: {
    readonly cause: string;
    readonly event: string;
    readonly words: MailWords;
    readonly bySms: boolean;
    readonly due?: InquiryDuty | undefined;
    readonly at: Date;
  },
): Promise<void> {
  const reach = await reachOfWriter(deps, sql, kind, inquiry);
  if (reach === undefined || (reach.way === 'phone' && !notice.bySms)) return;
  const { words, at, event } = notice;
  const facts = { to: reach.to, code: inquiry.code, due: notice.due };
  const message = {
    dedupeKey: `inquiry:${inquiry.id}:${notice.cause}`,
    kind: `${kind.id}-${event}`,
    recipient: reach.contact,
  };
  await queueMessages(
    sql,
    [
      reach.way === 'phone'
        ? { ...message, way: 'sms', ...composeInquirySms(deps, words, facts) }
        : { ...message, ...composeInquiryMail(deps, kind, words, facts) },
    ],
    at,
  );
}

/**
 * In the transaction of the step.
 * @param step `words`: in the place of what its transition says; where neither says anything, nobody is told
 */
export async function tellWriterOfStep(
  deps: Deps,
  sql: Sql,
  kind: InquiryKind,
  inquiry: InquiryRow,
  transition: InquiryTransition,
  step: {
    readonly sequence: number;
    readonly at: Date;
    readonly words?: MailWords;
    readonly due?: InquiryDuty | undefined;
  },
): Promise<void> {
  const { sequence, at, words = transition.mail, due } = step;
  if (words === undefined) return;
  const bySms = isToldBySms(kind, transition);
  const { event } = transition;
  await tellWriter(deps, sql, kind, inquiry, { cause: `${sequence}`, event, words, bySms, due, at });
}
