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
import { allowAttempt, type AttemptLimit } from '../accounts/attempts.server.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { networkOf } from '../kernel/network-address.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { passHumanCheck, type SentCheck } from './challenge.server.ts';
import { plainEmail } from '../personal-data/email-index.ts';
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
const limitsOf = (door: string): Readonly<Record<'person' | 'address' | 'network', AttemptLimit>> => ({
  person: { door: `${door}-person`, max: 10, minutes: 24 * 60 },
  address: { door: `${door}-address`, max: 20, minutes: 60, byAddress: true },
  network: { door: `${door}-network`, max: 100, minutes: 60 },
});

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

  const digests = [senders.address, senders.network, ...(senders.email === null ? [] : [senders.email])];
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
    const humanCheck = await passHumanCheck(deps, door, check);
    if (humanCheck === 'stale') return askAgain('Trang để quá lâu. Hãy trả lời câu hỏi mới rồi gửi lại.');
    if (humanCheck === 'wrong') return askAgain(notAPerson);
    challengeId = humanCheck.id;
  }
  const limits = limitsOf(door);
  const person = visitor?.userId ?? (contact === undefined ? undefined : plainEmail(contact));
  for (const [limit, who, words] of [
    ...(person === undefined
      ? []
      : [
          [
            limits.person,
            person,
            'Hôm nay bạn đã gửi nhiều lần. Hãy gửi tiếp vào ngày mai, hoặc gộp các nội dung lại.',
          ] as const,
        ]),
    [
      limits.address,
      clientIp,
      'Đã có quá nhiều nội dung gửi từ mạng của bạn. Hãy đợi một giờ rồi bấm gửi lại.',
    ],
    [
      limits.network,
      networkOf(clientIp),
      'Đã có quá nhiều nội dung gửi từ mạng của bạn. Hãy đợi một giờ rồi bấm gửi lại.',
    ],
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
  await removeAdmissions(db, new Date(clock.now().getTime() - keptDays * 24 * 3_600_000));
}
