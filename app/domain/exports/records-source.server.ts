// A log of the staff as it was narrowed: for whoever audits the house, with the mark of each change, by which it is found in its chain again.
import { recordKinds, recordsFilter } from '#app/lists/records.ts';
import { exportBounds } from '#app/vocabulary/exports.ts';
import type { RecordLine } from '#app/read-models/records.ts';
import { oversees } from '../kernel/actor.ts';
import { noRecords, readRecordLines } from '../records/list-records.server.ts';
import type { ExportSource, OpenSource } from './export-source.ts';
import { csvWriter, workbookWriter, type CellValue } from './table-writers.server.ts';

interface RecordColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly value: (line: RecordLine) => CellValue;
}

const columns: readonly RecordColumn[] = [
  { heading: 'Lúc', width: 17, value: ({ at }) => at },
  { heading: 'Ai', width: 26, value: ({ person }) => person },
  { heading: 'Việc', width: 40, value: ({ what }) => what },
  { heading: 'Về', width: 40, value: ({ about, code }) => about ?? code },
  { heading: 'Chi tiết', width: 60, value: ({ detail }) => detail.join('; ') },
];

const markColumn: RecordColumn = { heading: 'Mã băm (SHA-256)', width: 66, value: ({ mark }) => mark };

const atOnce = 500;

/** @returns a failure, in words, to who may not read it any more, and for a log that is longer than `exportBounds.lines` */
export const openRecordsSource: OpenSource = async (deps, { actor, wanted, query }) => {
  if (!oversees(actor)) return { failure: noRecords().refusal.message };
  const filter = recordsFilter.read(query);
  const { kind = 'changes', text, ...narrowed } = filter;
  const most = exportBounds.lines;
  // Whatever is written down from here on stands in the next file: the pages of this one stay where they are.
  const before = wanted.startedAt;
  const { total } = await readRecordLines(deps, filter, { before, page: 1, size: 1, counted: most + 1 });
  if (total > most)
    return {
      failure: `Nhật ký này dài hơn ${most.toLocaleString('vi')} dòng. Hãy lọc bớt theo ngày hay theo cán bộ rồi xuất từng phần.`,
    };
  const shown = kind === 'changes' ? [...columns, markColumn] : columns;
  const writer =
    wanted.format === 'csv'
      ? csvWriter(shown.map(({ heading }) => heading))
      : workbookWriter({ columns: shown, sheet: recordKinds[kind].label });
  return {
    total,
    atOnce,
    async add(from) {
      const page = { before, page: from / atOnce + 1, size: atOnce, counted: 0 };
      const { lines } = await readRecordLines(deps, filter, page);
      writer.add(lines.map((line) => shown.map(({ value }) => value(line))));
      return { lines: lines.length, dossierIds: [] };
    },
    async end() {
      writer.end();
    },
    take: () => writer.take(),
    // What was looked for may be a resident's name or number.
    recorded: {
      records: recordsFilter.query({ ...narrowed, kind, page: undefined }),
      byWords: text !== undefined,
    },
  } satisfies ExportSource;
};
