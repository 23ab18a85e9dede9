// A list of dossiers as it was narrowed and ordered, as CSV or a workbook.
import { queueFilter } from '#app/lists/queue.ts';
import { exportBounds } from '#app/vocabulary/exports.ts';
import { listQueueCodes, listQueueRows } from '#db/queries/dossier-queue.server.ts';
import type { QueueItem } from '#app/read-models/dossiers.ts';
import { describeRemaining } from '#catalog/lateness.ts';
import { sectors } from '#catalog/sectors.ts';
import { own } from '#forms/own.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { itemOf, narrowQueue, noQueue } from '../dossiers/queue/list-queue.server.ts';
import { queueMoment } from '../dossiers/queue/queue-scope.server.ts';
import type { OpenSource } from './export-source.ts';
import { tableOf, type TableColumn } from './table-writers.server.ts';

/** What a list of dossiers says of each when it leaves the portal as a file. */
const listColumns: readonly TableColumn<QueueItem>[] = [
  { heading: 'STT', width: 6, value: (_, index) => index + 1 },
  { heading: 'Mã tra cứu', width: 20, value: ({ code }) => code },
  { heading: 'Mã hồ sơ', width: 24, value: ({ registerNumber }) => registerNumber },
  { heading: 'Người nộp', width: 26, value: ({ applicantName }) => applicantName },
  { heading: 'Thủ tục', width: 50, value: ({ procedureName }) => procedureName },
  { heading: 'Lĩnh vực', width: 22, value: ({ sector }) => own(sectors, sector) ?? sector },
  { heading: 'Trạng thái', width: 26, value: ({ stateLabel }) => stateLabel },
  { heading: 'Nhãn', width: 24, value: ({ labels }) => labels.map(({ name }) => name).join(', ') },
  { heading: 'Người thụ lý', width: 22, value: ({ holderName }) => holderName },
  { heading: 'Ngày nộp', width: 17, value: ({ submittedAt }) => submittedAt },
  { heading: 'Ngày tiếp nhận', width: 17, value: ({ receivedAt }) => receivedAt },
  { heading: 'Hẹn trả', width: 17, value: ({ dueAt }) => dueAt },
  { heading: 'Thời hạn', width: 24, value: ({ lateness }) => lateness && describeRemaining(lateness) },
];

/**
 * @returns a failure, in words, for a list that is longer than `exportBounds.lines`. Rows are read anew as they are
 *   written
 */
export const openListSource: OpenSource = async (deps, { actor, scope, wanted, query }) => {
  if (scope === undefined) return { failure: noQueue().refusal.message };
  const filter = queueFilter.read(query);
  const calendar = await readWorkingCalendar(deps);
  const moment = queueMoment(deps.clock.now(), calendar);
  const { conditions, more } = await narrowQueue(deps, scope, filter, moment);
  if (more)
    return {
      failure:
        'Có nhiều hồ sơ khớp với chữ đã gõ hơn số Cổng đọc một lần, nên tệp sẽ thiếu. Hãy gõ thêm một tiếng trong tên, hoặc lọc theo ngày nộp, rồi xuất từng phần.',
    };
  const most = exportBounds.lines;
  const keys = await listQueueCodes(deps.db.$client, scope, conditions, moment, filter.order ?? 'work', {
    offset: 0,
    limit: most + 1,
  });
  if (keys.length > most)
    return {
      failure: `Danh sách dài hơn ${most.toLocaleString('vi')} hồ sơ. Hãy lọc bớt (theo ngày nộp, lĩnh vực, thủ tục) rồi xuất từng phần.`,
    };
  const table = tableOf(wanted.format, listColumns);
  const { text, ...narrowed } = filter;
  return {
    total: keys.length,
    ...table,
    atOnce: 500,
    async add(from, until) {
      const codes = keys.slice(from, until);
      const part = { offset: 0, limit: codes.length };
      const listRows = await listQueueRows(
        deps.db.$client,
        scope,
        { codes, closed: true },
        moment,
        'newest',
        part,
      );
      const byCode = new Map(listRows.map((row) => [row.code, row]));
      const rows = codes.flatMap((code) => byCode.get(code) ?? []);
      table.add(await Promise.all(rows.map((row) => itemOf(deps, actor, scope, row, calendar))));
      return { lines: rows.length, dossierIds: rows.map(({ id }) => id) };
    },
    // What was looked for is a resident's name or number: that it was looked for is told, and recorded by the search.
    recorded: { list: queueFilter.query(narrowed), byWords: text !== undefined },
  };
};
