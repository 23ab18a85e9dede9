// What was paid is never changed: a line of its own takes it back, names what it corrects and why, is approved by another, and stands
// on the person's next statement (Đ7.2f).
import { paths } from '#app/addresses/paths.ts';
import { noPeople, withPerson } from '#app/steps/step-people.ts';
import { formatVnd } from '#catalog/money.ts';
import type { Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { findUser, isStaffUser } from '#db/queries/people.server.ts';
import { insertRoyalty, type RoyaltyLineRow } from '#db/queries/royalties.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuseAt, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { factsOf, judged, lockLine, readOffices } from './lines.server.ts';
import { planRoyalty } from './permissions.ts';

const longestReason = 500;

/**
 * Proposes to take back what was paid, all of it or a part. Once all of it is, its author may be paid for the work anew.
 * @param input `amount`: VND, above 0; `lock`: of the paid line, as the page showed it
 * @returns `id` of the line that takes it back. Refused as `not-found`, as the table of royalties says, `invalid` at the input
 */
export async function correctRoyalty(
  deps: Deps,
  actor: Actor,
  input: {
    readonly item: string;
    readonly line: string;
    readonly lock: number;
    readonly amount: number;
    readonly reason: string;
  },
): Promise<Outcome<{ id: string }>> {
  if (actor.kind !== 'staff') return staffOnly();
  return deps.db.transaction(async (tx) => {
    const access = await lockLine(tx, input);
    if (!access.ok) return access;
    const { line, lines } = access;
    const offices = await readOffices(deps, tx);
    const facts = factsOf(offices, line, lines);
    const correcting = { event: 'correct', version: input.lock } as const;
    const who = { offices, facts, proposes: false };
    const planOutcome = planRoyalty(deps, actor, judged(line), correcting, who);
    if (!planOutcome.ok) return planOutcome;
    const { amount } = input;
    if (!Number.isSafeInteger(amount) || amount < 1 || amount > facts.rest)
      return refuseAt('amount', `Số tiền thu hồi từ 1 đồng đến ${formatVnd(facts.rest)}.`);
    const reason = input.reason.normalize('NFC').trim();
    if (reason === '' || reason.length > longestReason)
      return refuseAt('why', `Hãy ghi lý do thu hồi, tối đa ${longestReason} ký tự.`);
    const { royalty } = line;
    const { itemId, versionId, authorId, contributorId, rateTableId, work, workLabel } = royalty;
    const { grade, gradeLabel, unitValue, tableCoefficient, coefficient, coefficientReason } = royalty;
    const id = await insertRoyalty(tx, {
      ...{ itemId, versionId, authorId, contributorId, rateTableId, work, workLabel },
      ...{ grade, gradeLabel, unitValue, tableCoefficient, coefficient, coefficientReason },
      amount: -amount,
      corrects: royalty.id,
      correctionReason: reason,
      people: withPerson(noPeople, 'writer', actor.userId),
      proposedBy: actor.userId,
      proposedAt: deps.clock.now(),
    });
    await recordAuditEvent(deps, tx, actor, {
      subject: `royalty:${id}`,
      event: 'royalty-correction-proposed',
      detail: { item: itemId, corrects: royalty.id, amount: -amount, reason },
    });
    return { ok: true, id };
  });
}

/** Whoever was paid hears of it before it stands on his statement. An author without an account signs the sheet. */
export async function tellTakenBack(deps: Deps, tx: Transaction, row: RoyaltyLineRow): Promise<void> {
  const { royalty, title, corrected } = row;
  const user = royalty.authorId === null ? undefined : await findUser(tx, royalty.authorId);
  if (user === undefined || !isStaffUser(user)) return;
  const letter = {
    subject: 'Thu hồi một khoản nhuận bút đã chi',
    lines: [
      `Khoản nhuận bút ${formatVnd(corrected?.amount ?? 0)} của ông/bà cho bài “${title}”, đã chi theo bảng kê số ${corrected?.statementNumber ?? ''}, được duyệt thu hồi ${formatVnd(-royalty.amount)}.`,
      `Lý do: ${royalty.correctionReason}`,
      'Số tiền này trừ vào bảng kê tiếp theo của ông/bà.',
    ],
    action: { label: 'Xem các khoản của ông/bà', href: deps.unit.publicUrl + paths.royalties() },
    after: ['Nếu chưa đúng, hãy báo kế toán hoặc Trưởng ban Biên tập.'],
  };
  const kind = 'royalty-taken-back';
  const mails = lettersToStaff(deps.unit, [user], { kind, cause: `${kind}:${royalty.id}`, letter });
  await enqueueMails(tx, mails, deps.clock.now());
}
