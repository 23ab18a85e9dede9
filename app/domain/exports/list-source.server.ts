// A list of dossiers as it was narrowed and ordered, as CSV or a workbook.
import { queueFilter } from '#app/lists/queue.ts';
import { exportBounds } from '#app/vocabulary/exports.ts';
import { listQueueCodes, listQueueRows } from '#db/queries/dossier-queue.server.ts';
import type { ExportRow } from '#db/queries/dossier-exports.server.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import { itemOf } from '../dossiers/list-queue.server.ts';
import { narrowQueue } from '../dossiers/narrow-queue.server.ts';
import { queueMoment } from '../dossiers/queue-scope.server.ts';
import type { OpenSource } from './export-source.ts';
import { listColumns } from './list-columns.ts';
import { csvWriter, workbookWriter, type TableWriter } from './table-writers.server.ts';

/**
 * @returns a failure, in words, for a list that is longer than `exportBounds.dossiers`. Rows are read anew as they are
 *   written
 */
export const openListSource: OpenSource = async (deps, { actor, scope, wanted, query }) => {
  const filter = queueFilter.read(query);
  const calendar = await readWorkingCalendar(deps);
  const moment = queueMoment(deps.clock.now(), calendar);
  const { conditions, more } = await narrowQueue(deps, scope, filter, moment);
  if (more)
    return {
      failure:
        'Có nhiều hồ sơ khớp với chữ đã gõ hơn số Cổng đọc một lần, nên tệp sẽ thiếu. Hãy gõ thêm một tiếng trong tên, hoặc lọc theo ngày nộp, rồi xuất từng phần.',
    };
  const most = exportBounds.dossiers;
  const keys = await listQueueCodes(deps.db.$client, scope, conditions, moment, filter.order ?? 'work', {
    offset: 0,
    limit: most + 1,
  });
  if (keys.length > most)
    return {
      failure: `Danh sách dài hơn ${most.toLocaleString('vi')} hồ sơ. Hãy lọc bớt (theo ngày nộp, lĩnh vực, thủ tục) rồi xuất từng phần.`,
    };
  const writer = writerFor(wanted);
  const { text, ...narrowed } = filter;
  return {
    keys,
    atOnce: 500,
    async add(codes, linesBefore) {
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
      const items = await Promise.all(rows.map((row) => itemOf(deps, actor, scope, row, calendar)));
      writer.add(
        items.map((item, index) => listColumns.map(({ value }) => value(item, linesBefore + index))),
      );
      return rows.map(({ id }) => id);
    },
    async end() {
      writer.end();
    },
    take: () => writer.take(),
    // What was looked for is a resident's name or number: that it was looked for is told, and recorded by the search.
    recorded: { list: queueFilter.query(narrowed), byWords: text !== undefined },
  };
};

function writerFor({ format }: ExportRow): TableWriter {
  return format === 'csv'
    ? csvWriter(listColumns.map(({ heading }) => heading))
    : workbookWriter({ columns: listColumns });
}
