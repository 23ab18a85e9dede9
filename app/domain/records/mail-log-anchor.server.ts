// Every morning the chairman and the administrators are mailed what all logs came to: a copy that nobody at the server can change.
import { writeAnchorLine } from '#app/operation/log-anchor.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';
import { dayMs, hourMs } from '#app/values/durations.ts';
import { driverOf } from '#db/client.server.ts';
import { readLogAnchor } from '#db/queries/log-anchor.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import { listAuditEvents } from '#db/queries/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff } from '../notifications/letter.ts';

/** No transaction is open so long. */
const settledMs = hourMs;
/** More acts on archives than a day has. */
const mostArchiveEvents = 200;

/** @returns the line of what all logs came to an hour ago: no transaction of then is open any more */
export const logAnchorOf = async ({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<string> =>
  writeAnchorLine(await readLogAnchor(db, new Date(clock.now().getTime() - settledMs)));

/** Once a day, however often it runs. */
export async function mailLogAnchor(deps: Pick<Deps, 'db' | 'clock' | 'unit'>): Promise<void> {
  const { db, clock, unit } = deps;
  const now = clock.now();
  const anchor = await logAnchorOf(deps);
  const removed = await listRemovedArchives(deps);
  const people = await listStaffOf(driverOf(db), { roles: ['administrator', 'chairman'] }, now);
  const today = localDate(now);
  const mails = lettersToStaff(unit, people, {
    kind: 'log-anchor',
    cause: `log-anchor:${today}`,
    letter: {
      subject: `Mốc nhật ký ngày ${formatDate(today)}`,
      lines: [
        'Hãy giữ thư này, không cần làm gì. Dòng dưới đây là dấu của toàn bộ nhật ký tới lúc gửi: nếu sau này có người xóa hoặc sửa nhật ký ngay trong máy chủ, so lại với dòng này là biết.',
        anchor,
        'Người quản trị máy chủ so bằng lệnh: npm run audit:verify -- --anchor "dòng trên".',
        ...(removed.length === 0 ? [] : [`Bản sao lưu đã bỏ theo hạn từ hôm qua: ${removed.join(', ')}.`]),
      ],
    },
  });
  await enqueueMails(db, mails, now);
}

/** Since the mail of yesterday: none goes without a line in the log and in a mail. */
async function listRemovedArchives({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<readonly string[]> {
  const since = new Date(clock.now().getTime() - dayMs);
  const events = await listAuditEvents(db, 'backups', mostArchiveEvents);
  return events.flatMap(({ event, at, detail: { name } }) =>
    event === 'backup-removed' && at > since && typeof name === 'string' ? name : [],
  );
}
