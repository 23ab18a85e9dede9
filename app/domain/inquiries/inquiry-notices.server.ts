// Whoever wrote without an address has himself told afterwards: a number or an address, confirmed by a code, changed and taken back by
// whoever knows the inquiry's code; where something reaches him that he wrote himself, by him alone (decision 143).
import { present } from '#app/values/present.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import type { InquiryNotices } from '#app/read-models/inquiries.ts';
import { driverOf } from '#db/client.server.ts';
import { deleteInquiryContact, saveInquiryContact } from '#db/queries/inquiries-parts.server.ts';
import { findInquiryById, type InquiryRow } from '#db/queries/inquiries.server.ts';
import type { AccountDeps, Visitor } from '../accounts/account-deps.server.ts';
import { readContact } from '../accounts/account-input.ts';
import { accountWords } from '../accounts/account-words.ts';
import { requestContactCode, takeContactCode, type SentCode } from '../accounts/contact-codes.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { sealJson } from '../personal-data/sealed-json.server.ts';
import { reachInquiry } from './inquiry-access.server.ts';
import { askedBeforeNotices, askedWords, type Shown } from './prove-writer.server.ts';
import { inquiryContactContext, reachOfWriter } from './tell-writer.server.ts';

/**
 * What the page of the code says of how its writer is told.
 * @returns undefined once what was said is erased; without `way` where nothing reaches him
 */
export async function noticesOf(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  shown: Shown,
): Promise<InquiryNotices | undefined> {
  if (inquiry.erasedAt !== null) return undefined;
  const reach = await reachOfWriter(deps, deps.db.$client, kind, inquiry);
  return {
    smsOffered: deps.sms !== undefined,
    stoppable: reach?.confirmed === true,
    ...present({ way: reach?.way, asked: await askedBeforeNotices(deps, kind, inquiry, shown) }),
  };
}

/**
 * Sends a code to the number or address at which somebody wants to be told.
 * @param request `contact`: as typed
 * @returns refused as `not-found`, `not-possible` once it is erased, `not-allowed` as `askedBeforeNotices` says; what is wrong with the contact, at the
 *   field `contact`
 */
export async function askForInquiryNotices(
  { deps }: Pick<AccountDeps, 'deps'>,
  visitor: Pick<Visitor, 'clientIp'>,
  { kind, code, contact }: { readonly kind: InquiryKind; readonly code: string; readonly contact: unknown },
  shown: Shown,
): Promise<Outcome<{ sent: SentCode }>> {
  const access = await reachInquiry(deps.db.$client, kind, code);
  if (!access.ok) return access;
  const { id, erasedAt } = access.inquiry;
  if (erasedAt !== null) return refuse('not-possible', 'Nội dung đã được xóa nên không còn gì để báo.');
  const asked = await askedBeforeNotices(deps, kind, access.inquiry, shown);
  if (asked !== undefined) return refuse('not-allowed', askedWords[asked]);
  const parsedContact = readContact(deps, contact);
  if (!parsedContact.ok) return parsedContact;
  const page = { purpose: 'inquiry-notices', field: 'contact' } as const;
  return requestContactCode(deps, visitor, parsedContact.value, page, () => ({ about: id, recipient: {} }));
}

/**
 * The code came back: from now on its reader is told of the inquiry there.
 * @param entries `codeId`: of the code that was sent; `code`: as typed
 * @returns what is wrong, at the field `code`: also where the inquiry was erased meanwhile
 */
export async function confirmInquiryNotices(
  { deps }: Pick<AccountDeps, 'deps'>,
  entries: { readonly codeId: string; readonly code: unknown },
): Promise<Outcome<object>> {
  return deps.db.transaction(async (tx) => {
    const code = await takeContactCode(deps, tx, { ...entries, purpose: 'inquiry-notices' });
    if (!code.ok) return code;
    const { about, way, contact } = code.row;
    const sql = driverOf(tx);
    // Locked: what is erased in the same instant leaves no number behind.
    const inquiry = about === null ? undefined : await findInquiryById(sql, about, 'locked');
    if (inquiry === undefined || inquiry.erasedAt !== null) return refuseAt('code', accountWords.codeOver);
    const sealedContact = sealJson(deps.keys, contact, inquiryContactContext(inquiry.id));
    await saveInquiryContact(sql, inquiry.id, { way, contact: sealedContact }, deps.clock.now());
    return { ok: true as const };
  });
}

/**
 * What was confirmed by a code is forgotten; an address that stands in what was written is used as before.
 * @returns refused as `not-found`; `not-allowed` as `askedBeforeNotices` says; fine where nothing was confirmed
 */
export async function stopInquiryNotices(
  deps: Deps,
  { kind, code }: { readonly kind: InquiryKind; readonly code: string },
  shown: Shown,
): Promise<Outcome<object>> {
  const access = await reachInquiry(deps.db.$client, kind, code);
  if (!access.ok) return access;
  const asked = await askedBeforeNotices(deps, kind, access.inquiry, shown);
  if (asked !== undefined) return refuse('not-allowed', askedWords[asked]);
  await deleteInquiryContact(deps.db.$client, access.inquiry.id);
  return { ok: true };
}
