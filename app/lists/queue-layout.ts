// The layout of lists of dossiers, chosen by each member of staff: density, and columns besides the dossier's number.
export const queueColumns = {
  applicant: 'Người nộp',
  procedure: 'Thủ tục',
  state: 'Trạng thái',
  due: 'Hạn trả',
  'due-day': 'Ngày hẹn trả',
  holder: 'Người thụ lý',
  submitted: 'Ngày nộp',
  received: 'Tiếp nhận',
  sector: 'Lĩnh vực',
  channel: 'Cách nộp',
} as const;

export type QueueColumn = keyof typeof queueColumns;

/** In the order of the columns. */
export const queueColumnIds = Object.keys(queueColumns) as readonly QueueColumn[];

export const densities = { dense: 'Gọn', comfortable: 'Thoáng' } as const;

export type Density = keyof typeof densities;

export interface QueueLayout {
  readonly density: Density;
  readonly columns: readonly QueueColumn[];
}

/** The default. At 1280 px it leaves enough room for the name of the procedure. */
export const usualLayout: QueueLayout = {
  density: 'dense',
  columns: ['applicant', 'procedure', 'state', 'due', 'holder'],
};
