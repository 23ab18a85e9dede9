// A number that was given once is on somebody's paper: a database that was set back goes on from the highest that was ever given (decision 150).
import type { Deps } from '../kernel/deps.server.ts';
import { raiseNumbers, type NumberMarks } from '#db/queries/number-marks.server.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import { tellOverseers } from './tell-of-backups.server.ts';

/**
 * @param marks as they were kept outside the database
 * @returns the series that stood lower; none where the database was not set back
 */
export async function keepGivenNumbers(
  deps: Pick<Deps, 'db' | 'clock' | 'unit' | 'log'>,
  marks: NumberMarks,
): Promise<NumberMarks> {
  return deps.db.transaction(async (tx) => {
    const raised = await raiseNumbers(tx, marks);
    const count = Object.keys(raised).length;
    if (count === 0) return raised;
    await recordAuditEvent(deps, tx, portalItself, {
      subject: 'backups',
      event: 'numbers-kept',
      detail: { raised, name: `${count} dãy số` },
    });
    await tellOverseers(deps, tx, {
      cause: `numbers-kept:${deps.clock.now().toISOString()}`,
      subject: 'Cơ sở dữ liệu của Cổng đã lùi về trước; số đã cấp không cấp lại',
      lines: [
        `Cơ sở dữ liệu không còn những số đã cấp gần đây (${count} dãy số của sổ, biên lai, văn bản). Cổng cấp tiếp từ số cao nhất đã cấp, nên các sổ có khoảng trống: hãy ghi lý do vào sổ.`,
        'Nếu ông/bà không biết vì sao dữ liệu lùi lại (phục hồi, đổi máy), hãy hỏi ngay người quản trị máy chủ.',
      ],
    });
    deps.log.warn({ raised }, 'the database was set back: numbers go on from the highest that were given');
    return raised;
  });
}
