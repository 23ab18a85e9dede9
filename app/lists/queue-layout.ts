// How somebody wants his lists of dossiers drawn: how close the lines stand, and which columns beside the dossier's number.
export const queueColumns = {
  applicant: 'Người nộp',
  procedure: 'Thủ tục',
  state: 'Trạng thái',
  due: 'Hạn trả',
  'due-day': 'Ngày hẹn trả',
  holder: 'Người giữ',
  submitted: 'Ngày nộp',
  received: 'Tiếp nhận',
  sector: 'Lĩnh vực',
  channel: 'Cách nộp',
} as const;

export type QueueColumn = keyof typeof queueColumns;

/** In the order in which they stand. */
export const queueColumnIds = Object.keys(queueColumns) as readonly QueueColumn[];

export const densities = { dense: 'Gọn', comfortable: 'Thoáng' } as const;

export type Density = keyof typeof densities;

export interface QueueLayout {
  readonly density: Density;
  readonly columns: readonly QueueColumn[];
}

/** Of whoever has chosen nothing: what leaves the procedure enough room to be told from another at 1280 px. */
export const usualLayout: QueueLayout = {
  density: 'dense',
  columns: ['applicant', 'procedure', 'state', 'due', 'holder'],
};
