// Each night: what was said in inquiries that ended long enough ago is erased, and what will be in thirty days is announced to
// whoever wrote and to the desk (docs/decisions/029). What stays is code, kind, state, days, unit and counts.
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { announcement, erasure } from '#app/inquiries/portal-steps.ts';
import { announcedIfEndedBy, erasureToAnnounce, noticeDays, ruleInWords } from '#app/retention/rule.ts';
import { paths } from '#app/addresses/paths.ts';
import { addDays, endOfDay, localDate, type LocalDate } from '#catalog/local-date.ts';
import { inTransaction, type Sql, type Transaction } from '#db/client.server.ts';
import { nameFilesToRemove } from '#db/queries/files-to-remove.server.ts';
import {
  blankPublication,
  eraseContents,
  isToErase,
  listToAnnounce,
  listToErase,
} from '#db/queries/inquiry-erasures.server.ts';
import { findInquiryById, recordInquiryEvent, type InquiryRow } from '#db/queries/inquiries.server.ts';
import { listInquiryFiles } from '#db/queries/inquiries-parts.server.ts';
import { changePublication, findPublication } from '#db/queries/inquiry-publications.server.ts';
import { queueMails } from '#db/queries/mails-of-moves.server.ts';
import { deleteMailsAbout } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import { portalItself } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { removeNamedFiles } from '../kernel/remove-files.server.ts';
import { deskErasureLetter, erasureLetter } from '../notifications/erasure-letters.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { tellWriter } from './tell-writer.server.ts';

/** Of a kind, in one night: what is more waits for the next. */
const mostANight = 1000;

export interface Erasures {
  readonly announced: number;
  readonly erased: number;
}

/**
 * May run as often as it likes: each is announced once, and erased once.
 * @returns how many were; one that fails is logged and left for the next night, and so is what exceeds `mostANight`
 */
export async function eraseInquiries(deps: Deps): Promise<Erasures> {
  const today = localDate(deps.clock.now());
  let [announced, erased] = [0, 0];
  for (const kind of inquiryKinds) {
    const due = await listToErase(deps.db, { kind: kind.id, day: today }, mostANight);
    erased += await each(deps, kind, due, eraseOne);
    const ending = {
      kind: kind.id,
      endedBefore: endOfDay(announcedIfEndedBy(kind.retention, today)),
      keptUntil: addDays(today, noticeDays),
    };
    announced += await each(deps, kind, await listToAnnounce(deps.db, ending, mostANight), announceOne);
  }
  await removeNamedFiles(deps);
  if (announced + erased > 0) deps.log.info({ announced, erased }, 'contents of inquiries were erased');
  return { announced, erased };
}

interface Night {
  readonly sql: Sql;
  readonly tx: Transaction;
  readonly kind: InquiryKind;
  readonly inquiry: InquiryRow;
  readonly at: Date;
  readonly today: LocalDate;
}

/** Each in its own transaction, its row locked; one that fails stops no other. @returns how many were done */
async function each(
  deps: Deps,
  kind: InquiryKind,
  ids: readonly string[],
  work: (deps: Deps, night: Night) => Promise<boolean>,
): Promise<number> {
  let count = 0;
  for (const id of ids) {
    try {
      const isDone = await inTransaction(deps.db, async (sql, tx) => {
        const inquiry = await findInquiryById(sql, id, 'locked');
        const at = deps.clock.now();
        return inquiry !== undefined && work(deps, { sql, tx, kind, inquiry, at, today: localDate(at) });
      });
      if (isDone) count += 1;
    } catch (error) {
      deps.log.error({ error, inquiry: id }, 'an inquiry could not be announced or erased');
    }
  }
  return count;
}

async function announceOne(deps: Deps, night: Night): Promise<boolean> {
  const { sql, kind, inquiry, at, today } = night;
  const { finishedAt, keptUntil } = inquiry;
  // Opened again, kept longer or announced while the lock was awaited.
  if (finishedAt === null || inquiry.eraseOn !== null || inquiry.erasedAt !== null) return false;
  const eraseOn = erasureToAnnounce(kind.retention, { on: localDate(finishedAt), keptUntil }, today);
  if (eraseOn === undefined) return false;
  await recordInquiryEvent(sql, inquiry, eventOf(inquiry, announcement.event, at, { eraseOn }), { eraseOn });
  await tellRequester(deps, night, eraseOn);
  await tellDesk(deps, night);
  return true;
}

/** By mail or message, as long as one reaches him: he may save what goes. */
async function tellRequester(
  deps: Deps,
  { sql, kind, inquiry, at }: Night,
  eraseOn: LocalDate,
): Promise<void> {
  const { event } = announcement;
  const words = erasureLetter({
    one: kind.words.one,
    on: eraseOn,
    rule: ruleInWords(kind.retention),
    gone: 'điều ông/bà viết, câu trả lời, tệp kèm theo, họ tên, địa chỉ, số điện thoại và thư điện tử của ông/bà',
    stays: 'Chỉ còn lại mã, ngày tháng, trạng thái và đơn vị giải quyết.',
    keep: 'Nếu muốn giữ câu trả lời hoặc giấy tờ, hãy mở trang theo dõi và tải về trước ngày đó.',
  });
  await tellWriter(deps, sql, kind, inquiry, { cause: `${event}:${eraseOn}`, event, words, bySms: true, at });
}

/** Those who handle and approve the kind, once a night however many are announced: the list says which. */
async function tellDesk(deps: Deps, { sql, kind, at, today }: Night): Promise<void> {
  const { units, roles } = kind.handlers;
  const readers = await listStaffOf(sql, { units, roles: [...roles, ...(kind.approvers?.roles ?? [])] }, at);
  const letter = deskErasureLetter({
    desk: kind.words.desk,
    one: kind.words.one,
    list: deps.unit.publicUrl + paths.staffInquiryErasures(kind.id),
    keep: 'mở ra và chọn “Giữ nội dung lâu hơn”',
  });
  const mails = lettersToStaff(deps.unit, readers, {
    kind: `staff-${kind.id}-${announcement.event}`,
    cause: `${announcement.event}:${kind.id}:${today}`,
    letter,
  });
  await queueMails(sql, mails, at);
}

async function eraseOne(deps: Deps, { sql, tx, kind, inquiry, at, today }: Night): Promise<boolean> {
  if (!(await isToErase(tx, { id: inquiry.id, day: today }))) return false;
  const files = await listInquiryFiles(sql, inquiry.id);
  await recordInquiryEvent(
    sql,
    inquiry,
    eventOf(inquiry, erasure.event, at, { rule: ruleInWords(kind.retention), files: files.length }),
    // What was proposed for everybody goes, too.
    { erasedAt: inquiry.erasedAt ?? at, identityIndex: null, publicationWriter: null },
  );
  await nameFilesToRemove(tx, await eraseContents(tx, inquiry.id), at);
  await deleteMailsAbout(tx, [inquiry.id]);
  const publication = await findPublication(tx, inquiry.id);
  if (publication === undefined) return true;
  await blankPublication(tx, inquiry.id);
  if (publication.name !== null) {
    await changePublication(tx, inquiry.id, { name: null, changedAt: at });
    await tellFollowers(deps, tx, { kind: 'inquiry', id: inquiry.id, of: kind.id });
  }
  return true;
}

const eventOf = (
  { state }: InquiryRow,
  event: string,
  at: Date,
  detail: Readonly<Record<string, unknown>>,
) => ({
  event,
  fromState: state,
  toState: state,
  actorKind: portalItself.kind,
  actorId: null,
  actorName: portalItself.name,
  at,
  content: null,
  detail,
  requestId: null,
});
