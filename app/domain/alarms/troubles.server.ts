// What administrators have to mend: told by mail once, again after a silence while it lasts, and once when it is over.
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import {
  countAlarmMails,
  findTrouble,
  listAdministrators,
  lockTroubles,
  saveTrouble,
} from '#db/queries/troubles.server.ts';
import { dayMs, hourMs } from '#app/values/durations.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';

/** A trouble that lasts is told again after so long. */
export const silenceHours = 12;
/** However many troubles: nobody reads more of such mails in a day, and a mail server may be what is in trouble. */
export const mostMailsADay = 20;

export interface Trouble {
  /** "backup", "job:check-links". */
  readonly id: string;
  /** "Sao lưu đêm qua không thành công" */
  readonly title: string;
  /** Whole sentences: what is wrong, and what to do. */
  readonly words: string;
}

type AlarmDeps = Pick<Deps, 'db' | 'clock' | 'unit'>;

/**
 * Says that something is wrong, now. While it lasts, administrators are told again after `silenceHours` alone.
 * @param trouble `id`: the same for as long as it is the same trouble
 */
export async function raiseTrouble(deps: AlarmDeps, { id, title, words }: Trouble): Promise<void> {
  const now = deps.clock.now();
  await deps.db.transaction(async (tx) => {
    await lockTroubles(tx);
    const previousRow = await findTrouble(tx, id);
    const lasts = previousRow !== undefined && previousRow.endedAt === null;
    const since = lasts ? previousRow.since : now;
    const isQuiet =
      lasts &&
      previousRow.toldAt !== null &&
      now.getTime() - previousRow.toldAt.getTime() < silenceHours * hourMs;
    const isTold = isQuiet
      ? false
      : await tell(deps, tx, `${id}:${now.toISOString()}`, now, {
          subject: `Cần xử lý: ${title}`,
          lines: [words, '', `Cổng ghi nhận việc này từ ${formatMoment(since)}.`],
        });
    const toldAt = isTold ? now : lasts ? previousRow.toldAt : null;
    await saveTrouble(tx, { id, words, since, seenAt: now, toldAt, endedAt: null });
  });
}

/**
 * Says that it is over; nothing happens where it was not, and nobody is told who was not told of it.
 * @param trouble `id`: as it was raised
 */
export async function endTrouble(deps: AlarmDeps, { id, title }: Omit<Trouble, 'words'>): Promise<void> {
  const now = deps.clock.now();
  await deps.db.transaction(async (tx) => {
    await lockTroubles(tx);
    const row = await findTrouble(tx, id);
    if (row === undefined || row.endedAt !== null) return;
    if (row.toldAt !== null) {
      await tell(deps, tx, `${id}:over:${now.toISOString()}`, now, {
        subject: `Đã hết: ${title}`,
        lines: [
          `Việc này đã hết lúc ${formatMoment(now)} (có từ ${formatMoment(row.since)}).`,
          '',
          row.words,
        ],
      });
    }
    await saveTrouble(tx, { ...row, endedAt: now });
  });
}

/** @returns false when nobody was written to: there is no administrator, or each has had the day's mails */
async function tell(
  { unit }: AlarmDeps,
  tx: Transaction,
  cause: string,
  now: Date,
  letter: Letter,
): Promise<boolean> {
  const dayAgo = new Date(now.getTime() - dayMs);
  const readers = [];
  for (const person of await listAdministrators(tx, now)) {
    if ((await countAlarmMails(tx, person.email, dayAgo)) < mostMailsADay) readers.push(person);
  }
  const action = { label: 'Xem tình trạng hệ thống', href: unit.publicUrl + paths.staffHealth() };
  const mails = lettersToStaff(unit, readers, {
    kind: 'alarm',
    cause: `alarm:${cause}`,
    letter: { ...letter, action },
  });
  await enqueueMails(tx, mails, now);
  return mails.length > 0;
}
