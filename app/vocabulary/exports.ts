// What is written to a file in the background, and the kinds of files.

/** A list of dossiers as it is narrowed; the tracking book of a period, in the form of the circular; what the portal wrote down of its staff. */
export const exportKinds = ['list', 'tracking-book', 'records'] as const;

export type ExportKind = (typeof exportKinds)[number];

export const exportFormats = ['xlsx', 'csv', 'pdf'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export const exportFormatWords: Readonly<
  Record<ExportFormat, { readonly label: string; readonly mediaType: string }>
> = {
  xlsx: {
    label: 'Bảng tính (XLSX)',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { label: 'CSV', mediaType: 'text/csv; charset=utf-8' },
  pdf: { label: 'Bản in (PDF)', mediaType: 'application/pdf' },
};

/** A list and a log are read on; a book is filed, and printed. */
export const formatsOf: Readonly<Record<ExportKind, readonly ExportFormat[]>> = {
  list: ['xlsx', 'csv'],
  'tracking-book': ['xlsx', 'pdf'],
  records: ['xlsx', 'csv'],
};

/** What its lines are. */
export const exportedLines: Readonly<Record<ExportKind, string>> = {
  list: 'hồ sơ',
  'tracking-book': 'hồ sơ',
  records: 'dòng',
};

/** So many lines fit in one file, and so many of a book are printed; it can be fetched for so long, and is listed for so long. */
export const exportBounds = { lines: 25_000, printedLines: 3_000, fileHours: 24, days: 30 } as const;
