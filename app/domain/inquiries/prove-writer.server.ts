// Whether whoever has the code is whoever wrote (decision 143): the code stands on every page of the staff, and reads, but does not end
// what another sent. Who wrote while signed in acts by his account; who wrote a way to reach him, by a code that is sent there.
import type { InquiryKind, InquiryTransition } from '#app/inquiries/kind.ts';
import type { AskedOfWriter } from '#app/read-models/inquiries.ts';
import { minuteMs } from '#app/values/durations.ts';
import type { ContactWay } from '#app/vocabulary/message-ways.ts';
import type { InquiryRow } from '#db/queries/inquiries.server.ts';
import type { AccountDeps, Visitor } from '../accounts/account-deps.server.ts';
import { accountWords } from '../accounts/account-words.ts';
import { requestContactCode, takeContactCode, type SentCode } from '../accounts/contact-codes.server.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { openOrUndefined, sealJson } from '../personal-data/sealed-json.server.ts';
import { reachInquiry } from './inquiry-access.server.ts';
import { requesterListed } from './inquiry-contents.server.ts';
import { reachOfWriter } from './tell-writer.server.ts';

/** How long the code that was typed counts, for this inquiry alone. */
const proofMinutes = 30;

/** By what somebody shows that he wrote. */
export interface Shown {
  /** Undefined where nobody is signed in. */
  readonly visitor: Resident | undefined;
  /** What `confirmWriter` gave. */
  readonly proof?: string | undefined;
}

const proofContext = (inquiryId: string): string => `inquiry-writer:${inquiryId}`;

/** @returns what the browser of whoever wrote carries from then on: it opens nothing but the steps of this inquiry, for half an hour */
export const proofOfWriter = ({ keys, clock }: Pick<Deps, 'keys' | 'clock'>, inquiryId: string): string =>
  Buffer.from(
    sealJson(keys, clock.now().getTime() + proofMinutes * minuteMs, proofContext(inquiryId)),
  ).toString('base64url');

function isProven({ keys, clock }: Pick<Deps, 'keys' | 'clock'>, { id }: InquiryRow, proof = ''): boolean {
  const until = openOrUndefined<number>(keys, Buffer.from(proof, 'base64url'), proofContext(id));
  return until !== undefined && clock.now().getTime() < until;
}

/**
 * What has to come before a step of whoever wrote.
 * @param transition `confirmed`: whether the code of a message has to; left out, only whose account it is counts
 * @returns undefined where nothing has to
 */
export function askedOfWriter(
  deps: Pick<Deps, 'keys' | 'clock' | 'sms'>,
  kind: InquiryKind,
  inquiry: InquiryRow,
  { confirmed }: Pick<InquiryTransition, 'confirmed'>,
  { visitor, proof }: Shown,
): AskedOfWriter | undefined {
  if (inquiry.ownerId !== null) return visitor?.userId === inquiry.ownerId ? undefined : 'account';
  if (confirmed === undefined || isProven(deps, inquiry, proof)) return undefined;
  const contact = writtenContact(deps, kind, inquiry);
  if (contact !== undefined) return contact.way;
  return confirmed === 'always' ? 'office' : undefined;
}

/** As it was written when it was sent: what was given afterwards, anybody with the code may have given. */
function writtenContact(
  { keys, sms }: Pick<Deps, 'keys' | 'sms'>,
  kind: InquiryKind,
  inquiry: InquiryRow,
): { readonly way: ContactWay; readonly contact: string } | undefined {
  const { email, phone } = requesterListed(kind, keys, inquiry);
  if (email !== undefined) return { way: 'email', contact: email };
  return phone === undefined || sms === undefined ? undefined : { way: 'phone', contact: phone };
}

/** @returns what has to come before `event`, as `askedOfWriter`; refused as `not-found` */
export async function askedBefore(
  deps: Deps,
  { kind, code, event }: { readonly kind: InquiryKind; readonly code: string; readonly event: string },
  shown: Shown,
): Promise<Outcome<{ asked: AskedOfWriter | undefined }>> {
  const access = await reachInquiry(deps.db.$client, kind, code);
  if (!access.ok) return access;
  const transition = kind.transitions.find((one) => one.event === event && one.by.includes('requester'));
  return { ok: true, asked: askedOfWriter(deps, kind, access.inquiry, transition ?? {}, shown) };
}

/**
 * What has to come before news of it go elsewhere: whoever is told already shows that he asks for it.
 * @returns as `askedOfWriter`
 */
export async function askedBeforeNotices(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  shown: Shown,
): Promise<AskedOfWriter | undefined> {
  const reach = await reachOfWriter(deps, deps.db.$client, kind, inquiry);
  return askedOfWriter(deps, kind, inquiry, reach === undefined ? {} : { confirmed: 'where-reached' }, shown);
}

/** What whoever has the code is told in the place of what he wanted. */
export const askedWords: Readonly<Record<AskedOfWriter, string>> = {
  account: 'Người gửi đã gửi khi đang đăng nhập, nên cần đăng nhập bằng tài khoản ấy.',
  email: 'Cần xác nhận bằng mã gửi đến thư điện tử mà người gửi đã ghi.',
  phone: 'Cần xác nhận bằng mã gửi đến số điện thoại mà người gửi đã ghi.',
  office: 'Người gửi không ghi nơi nhận mã xác nhận, nên việc này làm qua Ủy ban nhân dân.',
};

/**
 * Sends a code to where whoever wrote said that he is reached.
 * @returns `sent` without the contact: whoever asked may be somebody else. Refused as `not-found`; `not-possible` where nothing reaches
 *   him; at the field `proof` where it was asked for too often
 */
export async function askForProof(
  { deps }: Pick<AccountDeps, 'deps'>,
  visitor: Pick<Visitor, 'clientIp'>,
  { kind, code }: { readonly kind: InquiryKind; readonly code: string },
): Promise<Outcome<{ sent: SentCode }>> {
  const access = await reachInquiry(deps.db.$client, kind, code);
  if (!access.ok) return access;
  const { inquiry } = access;
  const contact = inquiry.ownerId === null ? writtenContact(deps, kind, inquiry) : undefined;
  if (contact === undefined) return refuse('not-possible', askedWords.office);
  const page = { purpose: 'inquiry-writer', field: 'proof' } as const;
  const outcome = await requestContactCode(deps, visitor, contact, page, () => ({
    about: inquiry.id,
    recipient: {},
  }));
  return outcome.ok ? { ok: true, sent: { ...outcome.sent, contact: '' } } : outcome;
}

/**
 * The code came back.
 * @returns `proof` for the browser that typed it; what is wrong, at the field `code`
 */
export async function confirmWriter(
  { deps }: Pick<AccountDeps, 'deps'>,
  entries: { readonly codeId: string; readonly code: unknown },
): Promise<Outcome<{ proof: string }>> {
  return deps.db.transaction(async (tx) => {
    const code = await takeContactCode(deps, tx, { ...entries, purpose: 'inquiry-writer' });
    if (!code.ok) return code;
    const { about } = code.row;
    return about === null
      ? refuseAt('code', accountWords.codeOver)
      : { ok: true as const, proof: proofOfWriter(deps, about) };
  });
}
