// A log of the staff as it was narrowed: for whoever audits the house, with the mark of each change, by which it is found in its chain again.
import { recordKinds, recordsFilter } from '#app/lists/records.ts';
import { exportBounds } from '#app/vocabulary/exports.ts';
import type { RecordLine } from '#app/read-models/records.ts';
import { oversees } from '../kernel/actor.ts';
import { noRecords, openRecordLines } from '../records/list-records.server.ts';
import type { OpenSource } from './export-source.ts';
import { tableOf, type TableColumn } from './table-writers.server.ts';

const columns: readonly TableColumn<RecordLine>[] = [
  { heading: 'Lúc', width: 17, value: ({ at }) => at },
  { heading: 'Ai', width: 26, value: ({ person }) => person },
  { heading: 'Việc', width: 40, value: ({ what }) => what },
  { heading: 'Về', width: 40, value: ({ about, code }) => about ?? code },
  { heading: 'Chi tiết', width: 60, value: ({ detail }) => detail.join('; ') },
];

const markColumn: TableColumn<RecordLine> = {
  heading: 'Mã băm (SHA-256)',
  width: 66,
  value: ({ mark }) => mark,
};

const atOnce = 500;

/** @returns a failure, in words, to who may not read it any more, and for a log that is longer than `exportBounds.lines` */
export const openRecordsSource: OpenSource = async (deps, { actor, wanted, query }) => {
  if (!oversees(actor)) return { failure: noRecords().refusal.message };
  const filter = recordsFilter.read(query);
  const { kind = 'changes', text, ...narrowed } = filter;
  const most = exportBounds.lines;
  // Whatever is written down from here on stands in the next file: the pages of this one stay where they are.
  const before = wanted.startedAt;
  const read = await openRecordLines(deps, filter, before);
  const { total } = await read({ page: 1, size: 1, counted: most + 1 });
  if (total > most)
    return {
      failure: `Nhật ký này dài hơn ${most.toLocaleString('vi')} dòng. Hãy lọc bớt theo ngày hay theo cán bộ rồi xuất từng phần.`,
    };
  const shown = kind === 'changes' ? [...columns, markColumn] : columns;
  const table = tableOf(wanted.format, shown, recordKinds[kind].label);
  return {
    total,
    ...table,
    atOnce,
    async add(from) {
      const { lines } = await read({ page: from / atOnce + 1, size: atOnce, counted: 0 });
      table.add(lines);
      return { lines: lines.length, dossierIds: [] };
    },
    // What was looked for may be a resident's name or number.
    recorded: {
      records: recordsFilter.query({ ...narrowed, kind, page: undefined }),
      byWords: text !== undefined,
    },
  };
};
