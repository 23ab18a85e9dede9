// Whether what the public sends comes in: not from who is blocked, not by a machine, not more than people send. Every way in
// asks here, once a request.
import { present } from '#app/values/present.ts';
import { humanCheckNames } from '#app/vocabulary/human-check.ts';
import { formatMoment } from '#catalog/local-date.ts';
import {
  findAdmission,
  findBlock,
  insertAdmission,
  removeAdmissions,
} from '#db/queries/admissions.server.ts';
import { allowAttempt, askerOf } from '../accounts/attempts.server.ts';
import type { AttemptLimit } from '../accounts/limits.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { dayMs } from '#app/values/durations.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { passHumanCheck, type SentCheck } from './challenge.server.ts';
import { emailIndex } from '../personal-data/email-index.ts';
import { indexesOf } from './senders.ts';

export interface Submission {
  /** What is sent: "inquiry", "comment", "following". */
  readonly door: string;
  /** The page's own; sent twice, it is let in once. */
  readonly requestId: string;
  readonly clientIp: string;
  /** Where the answer shall go: an address, or a number in E.164. */
  readonly contact?: string | undefined;
  /** Filled in by machines alone: people do not see it. */
  readonly honeypot: string;
  readonly check: SentCheck;
}

/** A hamlet or a school may stand behind one address, a provider's subscribers behind one network. */
const limitsOf = (
  door: string,
): Readonly<Record<'person' | 'contact' | 'address' | 'network', AttemptLimit>> => ({
  // An account; else who gives a contact, from where: anybody can give the contact of another (decision 151).
  person: { door: `${door}-person`, max: 10, minutes: 24 * 60 },
  contact: { door: `${door}-contact`, max: 20, minutes: 60, by: 'contact' },
  address: { door: `${door}-address`, max: 20, minutes: 60, by: 'address' },
  network: { door: `${door}-network`, max: 100, minutes: 60, by: 'network' },
});

/**
 * Answers to the question whether a person sends, the right ones too: nine are possible, so whoever may try all of them passes. More
 * than may be sent, since people make mistakes.
 */
const checkLimits = {
  ticket: { door: 'human-check', max: 3, minutes: 60 },
  address: { door: 'human-check-address', max: 40, minutes: 60, by: 'address' },
  network: { door: 'human-check-network', max: 200, minutes: 60, by: 'network' },
} as const satisfies Record<string, AttemptLimit>;

const tooManyOfOne = 'Hôm nay bạn đã gửi nhiều lần. Hãy gửi tiếp vào ngày mai, hoặc gộp các nội dung lại.';
const tooManyToContact =
  'Trong một giờ qua có quá nhiều nội dung gửi kèm địa chỉ hoặc số điện thoại này, có thể là của người khác. Thư bạn đã nhận vẫn dùng được. Hãy đợi một giờ rồi bấm gửi lại, hoặc đăng nhập rồi gửi.';
const tooManyFromNetwork = 'Đã có quá nhiều nội dung gửi từ mạng của bạn. Hãy đợi một giờ rồi bấm gửi lại.';

/**
 * @param visitor who is signed in has confirmed an address and needs no proof; the limits hold for everybody
 * @returns `repeated` when the request came in before: it comes in again, uncounted, and has to change nothing a second time. Refused as
 *   `invalid` for a page that is too old or a proof that does not hold, `not-possible` while its sender is blocked, `busy` beyond
 *   the limits
 */
export async function admit(
  deps: Deps,
  visitor: Resident | undefined,
  submission: Submission,
): Promise<Outcome<{ repeated: boolean }>> {
  const { door, requestId, clientIp, check } = submission;
  if (!isUuid(requestId)) return refuse('invalid', 'Trang đã cũ. Hãy kiểm tra lại nội dung rồi gửi.');
  const now = deps.clock.now();
  const contact = visitor?.email ?? submission.contact;
  const senders = indexesOf(deps.keys, { clientIp, ...present({ email: contact }) });
  const previousAdmission = await findAdmission(deps.db, requestId);
  if (previousAdmission?.door === door) return { ok: true, repeated: true };

  // The second of an address: blocks from before all its spellings were one.
  const ofEmail = contact === undefined ? [] : [senders.email, emailIndex(deps.keys, 'sender', contact)];
  const digests = [senders.address, senders.network, ...ofEmail].filter((digest) => digest !== null);
  const block = await findBlock(deps.db, digests, now);
  if (block !== undefined) {
    const { unit } = deps;
    return refuse(
      'not-possible',
      `Cổng tạm ngừng nhận nội dung bạn gửi đến ${formatMoment(block.until)}. Lý do: ${block.reason} Bạn vẫn có thể gửi văn bản đến ${unit.address} hoặc gọi ${unit.phone}.`,
    );
  }
  if (submission.honeypot !== '') return askAgain(notAPerson);
  let challengeId: string | null = null;
  if (visitor === undefined) {
    for (const limit of [checkLimits.address, checkLimits.network])
      if (!(await allowAttempt(deps, limit, clientIp))) return refuse('busy', tooManyFromNetwork);
    const humanCheck = await passHumanCheck(deps, door, check, (ticket) =>
      allowAttempt(deps, checkLimits.ticket, ticket),
    );
    if (humanCheck === 'stale') return askAgain('Trang để quá lâu. Hãy trả lời câu hỏi mới rồi gửi lại.');
    if (humanCheck === 'wrong') return askAgain(notAPerson);
    challengeId = humanCheck.id;
  }
  const limits = limitsOf(door);
  const given = contact === undefined ? undefined : askerOf({ clientIp }, contact);
  const person = visitor?.userId ?? given;
  for (const [limit, who, words] of [
    ...(person === undefined ? [] : [[limits.person, person, tooManyOfOne] as const]),
    ...(visitor !== undefined || contact === undefined
      ? []
      : [[limits.contact, contact, tooManyToContact] as const]),
    [limits.address, clientIp, tooManyFromNetwork],
    [limits.network, clientIp, tooManyFromNetwork],
  ] as const) {
    if (!(await allowAttempt(deps, limit, who))) return refuse('busy', words);
  }
  const isAdmitted = await insertAdmission(deps.db, { requestId, door, challengeId, ...senders, at: now });
  if (isAdmitted) return { ok: true, repeated: false };
  // Lost against its own twin; or the challenge was used for something else.
  const twin = await findAdmission(deps.db, requestId);
  return twin?.door === door ? { ok: true, repeated: true } : askAgain(notAPerson);
}

const notAPerson = 'Hãy trả lời câu hỏi để chúng tôi biết bạn không phải là máy tự động, rồi bấm gửi lại.';

/** The plain question is a question of the form as any other: what is wrong is said there. */
const askAgain = (message: string) => refuseAt(humanCheckNames.answer, message);

/** Days that it stays known from where something came, so that its sender can be blocked. */
const keptDays = 30;

/** Every night: what was admitted longer than `keptDays` ago goes. */
export async function removeOldAdmissions({ db, clock }: Deps): Promise<void> {
  await removeAdmissions(db, new Date(clock.now().getTime() - keptDays * dayMs));
}
