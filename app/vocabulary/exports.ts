// The kinds of files that a list is written to.

export const exportFormats = ['xlsx', 'csv'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export const exportFormatWords: Readonly<
  Record<ExportFormat, { readonly label: string; readonly mediaType: string }>
> = {
  xlsx: {
    label: 'Bảng tính (XLSX)',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { label: 'CSV', mediaType: 'text/csv; charset=utf-8' },
};

/** So many dossiers fit in one file; it can be fetched for so long, and is listed for so long. */
export const exportBounds = { dossiers: 25_000, fileHours: 24, days: 30 } as const;
