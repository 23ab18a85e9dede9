// What a restoration leaves to the start that follows it, so that a machine that fails in between owes nothing: whoever was signed in
// when the backup was taken is not signed in now, and the restored log says what happened (Đ22c).
import { formatMoment } from '#catalog/local-date.ts';
import { deleteUnendedRuns, findLoadNote, insertEndedRun } from '#db/queries/backup-runs.server.ts';
import { findUser } from '#db/queries/people.server.ts';
import { deleteAllSessions } from '#db/queries/ways-in.server.ts';
import { ownerOfAccount } from '../kernel/actor.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { restorationNoteSchema } from './restorations.ts';
import { tellOverseers } from './tell-of-backups.server.ts';

/** Does nothing in a database that nothing was restored into, or where it was done already. */
export async function finishRestoration(deps: Pick<Deps, 'db' | 'clock' | 'unit' | 'log'>): Promise<void> {
  const { db, clock, log } = deps;
  const text = await findLoadNote(db);
  const note = readNote(text);
  if (note === undefined) return;
  const { id, by, account, archive, saved, takenAt } = note;
  const takenInWords = takenAt === undefined ? '' : ` (dữ liệu lúc ${formatMoment(new Date(takenAt))})`;
  const isDone = await db.transaction(async (tx) => {
    const now = clock.now();
    const isFirst = await insertEndedRun(tx, {
      ...{ id, kind: 'restore', file: archive, beganAt: new Date(note.beganAt), endedAt: now },
      ...{ bytes: null, rows: null, files: null, problem: null },
    });
    if (!isFirst) return false;
    await deleteAllSessions(tx);
    await deleteUnendedRuns(tx);
    // The archive may be older than the account: then the name alone is recorded.
    const hasAccount = account !== undefined && (await findUser(tx, account)) !== undefined;
    const actor = hasAccount ? ownerOfAccount({ id: account, name: by }) : { ...portalItself, name: by };
    await recordAuditEvent(deps, tx, actor, {
      subject: 'backups',
      event: 'restored',
      detail: {
        ...{ archive, saved: saved ?? null, takenAt: takenAt ?? null },
        name: `${archive}${takenInWords}`,
      },
    });
    await tellOverseers(deps, tx, {
      cause: `restored:${id}`,
      subject: 'Dữ liệu của Cổng vừa được phục hồi từ bản sao lưu',
      lines: [
        `${by} đã phục hồi toàn bộ dữ liệu từ bản sao lưu ${archive}${takenInWords}, bắt đầu lúc ${formatMoment(new Date(note.beganAt))}.`,
        ...(saved === undefined
          ? []
          : [
              `Dữ liệu ngay trước đó nằm trong bản ${saved}, không bị xóa theo hạn. Quản trị viên tải ở trang sao lưu danh sách việc đã làm sau bản sao lưu: hồ sơ, biên lai, văn bản, tài khoản.`,
            ]),
        'Mọi người phải đăng nhập lại. Những gì ghi sau lúc sao lưu thì không còn: mật khẩu đã đổi, tài khoản đã khóa, vai trò đã thu lại, dữ liệu đã xóa trở về như cũ.',
        'Hãy đối chiếu hồ sơ và thanh toán sau lúc ấy với giấy ở Bộ phận Một cửa và với VNPAY. Nếu ông/bà không rõ lý do, hãy hỏi ngay người đã làm việc này.',
      ],
    });
    return true;
  });
  if (isDone) log.info({ archive, by, saved }, 'a restoration was finished');
}

/** Anybody who owns the database may comment on its schema. */
function readNote(text: string | undefined) {
  if (text?.startsWith('{') !== true) return undefined;
  try {
    return restorationNoteSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
