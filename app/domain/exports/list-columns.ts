// What a list of dossiers says of each when it leaves the portal as a file.
import type { QueueItem } from '#app/read-models/dossiers.ts';
import { describeRemaining } from '#catalog/lateness.ts';
import { sectors } from '#catalog/sectors.ts';
import { own } from '#forms/own.ts';
import type { CellValue } from './table-writers.server.ts';

interface ListColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly value: (item: QueueItem, index: number) => CellValue;
}

export const listColumns: readonly ListColumn[] = [
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
