// Each night: what was said of drafts that were answered long enough ago is erased, and what will be in thirty days is
// announced to those who took part and to the unit (docs/decisions/029). What was published and answered stays, without names.
import { moderatedStates } from '#app/consultations/comment-steps.ts';
import { commentsRule } from '#app/consultations/retention.ts';
import { announcedIfEndedBy, erasureToAnnounce, noticeDays, ruleInWords } from '#app/retention/rule.ts';
import { paths } from '#app/addresses/paths.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { addDays, endOfDay, formatDate, localDate, type LocalDate } from '#catalog/local-date.ts';
import { inTransaction, type Sql, type Transaction } from '#db/client.server.ts';
import { listComments } from '#db/queries/consultation-comments.server.ts';
import {
  eraseComments,
  isConsultationToErase,
  listConsultationsToAnnounce,
  listConsultationsToErase,
} from '#db/queries/consultation-erasures.server.ts';
import { changeConsultation, findConsultation } from '#db/queries/consultations.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import { enqueueMails, enqueueMessages, type QueuedMessage } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { removeNamedFiles } from '../kernel/remove-files.server.ts';
import { deskErasureLetter, erasureLetter } from '../notifications/erasure-letters.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { listedComment } from './comment-contents.server.ts';
import { commentMessage } from './comment-notices.ts';
import { reachConsultation, type PlacedConsultation } from './consultation-access.server.ts';

/**
 * May run as often as it likes: each is announced once, and erased once.
 * @returns how many drafts; one that fails is logged and left for the next night
 */
export async function eraseConsultations(
  deps: Deps,
): Promise<{ readonly announced: number; readonly erased: number }> {
  const today = localDate(deps.clock.now());
  const erased = await each(deps, await listConsultationsToErase(deps.db, today), eraseOne);
  const ending = {
    endedBefore: endOfDay(announcedIfEndedBy(commentsRule, today)),
    keptUntil: addDays(today, noticeDays),
  };
  const announced = await each(deps, await listConsultationsToAnnounce(deps.db, ending), announceOne);
  await removeNamedFiles(deps);
  if (announced + erased > 0) deps.log.info({ announced, erased }, 'what was said of drafts was erased');
  return { announced, erased };
}

interface Night {
  readonly sql: Sql;
  readonly tx: Transaction;
  /** Its row is locked. */
  readonly consultation: PlacedConsultation;
  readonly at: Date;
  readonly today: LocalDate;
}

/** Each in its own transaction; one that fails stops no other. @returns how many were done */
async function each(
  deps: Deps,
  items: readonly string[],
  work: (deps: Deps, night: Night) => Promise<boolean>,
): Promise<number> {
  let count = 0;
  for (const item of items) {
    try {
      const isDone = await inTransaction(deps.db, async (sql, tx) => {
        await findConsultation(tx, item, 'locked');
        const outcome = await reachConsultation(tx, item);
        const at = deps.clock.now();
        return (
          outcome.ok && work(deps, { sql, tx, consultation: outcome.consultation, at, today: localDate(at) })
        );
      });
      if (isDone) count += 1;
    } catch (error) {
      deps.log.error({ error, item }, 'a consultation could not be announced or erased');
    }
  }
  return count;
}

async function announceOne(deps: Deps, night: Night): Promise<boolean> {
  const { tx, consultation, today } = night;
  const { itemId, answeredAt, keptUntil, eraseOn: before, erasedAt } = consultation.row;
  // Kept longer or announced while the lock was awaited.
  if (answeredAt === null || before !== null || erasedAt !== null) return false;
  const eraseOn = erasureToAnnounce(commentsRule, { on: localDate(answeredAt), keptUntil }, today);
  if (eraseOn === undefined) return false;
  await changeConsultation(tx, itemId, { eraseOn });
  await recordAuditEvent(deps, tx, portalItself, {
    subject: `content:${itemId}`,
    event: 'comments-erasing-announced',
    detail: { eraseOn },
  });
  await tellThose(deps, night, eraseOn);
  await tellUnit(deps, night, eraseOn);
  return true;
}

/** Each of them once, with the link that opens what he said. */
async function tellThose(deps: Deps, { tx, consultation, at }: Night, eraseOn: LocalDate): Promise<void> {
  const { itemId } = consultation.row;
  const notice = {
    ...erasureLetter({
      one: 'góp ý',
      on: eraseOn,
      rule: ruleInWords(commentsRule),
      gone: 'điều ông/bà viết mà không đăng, tệp kèm theo, họ tên, địa chỉ, số điện thoại và thư điện tử của ông/bà',
      stays: 'Góp ý đã đăng và bản giải trình, tiếp thu vẫn ở trang của dự thảo, không còn tên người góp ý.',
      keep: 'Nếu muốn giữ góp ý của mình, hãy mở liên kết dưới đây và lưu lại trước ngày đó.',
    }),
    short: `góp ý của ông/bà sẽ được xóa ngày ${formatDate(eraseOn)}, trừ điều đã đăng. Muốn giữ lại, hãy xem trên Cổng thông tin trước ngày đó.`,
  };
  const title = titleInWords(consultation.title);
  const messages = new Map<string, QueuedMessage>();
  for (const comment of await listComments(tx, itemId, moderatedStates)) {
    const content = listedComment(deps.keys, comment);
    const dedupeKey = `consultation-erasing:${itemId}:${eraseOn}:${comment.id}`;
    const cause = { title, authorKind: comment.authorKind, dedupeKey, kind: 'consultation-erasing' };
    const message = commentMessage(deps, content, notice, cause);
    if (message !== undefined) messages.set(message.recipient, message);
  }
  await enqueueMessages(tx, [...messages.values()], at);
}

async function tellUnit(deps: Deps, { sql, tx, consultation, at }: Night, eraseOn: LocalDate): Promise<void> {
  const { itemId } = consultation.row;
  const { unitId } = consultation.section;
  const letter = {
    ...deskErasureLetter({
      desk: 'Lấy ý kiến dự thảo',
      one: 'góp ý',
      list: deps.unit.publicUrl + paths.staffAnswers(itemId),
      keep: 'mở trang giải trình và chọn “Giữ nội dung góp ý”',
    }),
    details: [`Dự thảo: ${titleInWords(consultation.title)}`],
  };
  const readers = await listStaffOf(sql, { units: [unitId], roles: ['editor-in-chief'] }, at);
  const kind = 'staff-consultation-erasing';
  const mails = lettersToStaff(deps.unit, readers, { kind, cause: `${kind}:${itemId}:${eraseOn}`, letter });
  await enqueueMails(tx, mails, at);
}

async function eraseOne(deps: Deps, { tx, consultation, at, today }: Night): Promise<boolean> {
  const { row, section } = consultation;
  const { itemId, erasedAt } = row;
  if (!(await isConsultationToErase(tx, { itemId, day: today }))) return false;
  await nameFilesToRemove(tx, await eraseComments(tx, itemId), at);
  await changeConsultation(tx, itemId, { erasedAt: erasedAt ?? at });
  await recordAuditEvent(deps, tx, portalItself, {
    subject: `content:${itemId}`,
    event: 'comments-erased',
    detail: { rule: ruleInWords(commentsRule) },
  });
  await tellFollowers(deps, tx, { kind: 'consultation', id: itemId, sectionId: section.id });
  return true;
}
