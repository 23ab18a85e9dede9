// What is known of a file that came from outside (docs/decisions/133-scanned-files.md).

/** `refused`: the scanner would not look at it, so that it stays closed. A file of which nothing is known is not scanned yet. */
export const fileScanStates = ['clean', 'infected', 'refused'] as const;

export type FileScanState = (typeof fileScanStates)[number];

/** @returns Vietnamese, for the line of a file; for the staff */
export function scanInWords(state: FileScanState | undefined): string {
  if (state === 'clean') return 'đã quét mã độc';
  if (state === 'infected') return 'có mã độc, đã cách ly';
  return state === 'refused' ? 'không quét được mã độc' : 'chưa quét mã độc';
}

/** For whoever sent it: what to do. */
export const quarantineWords =
  'Tệp này có mã độc nên đã bị cách ly, không ai mở được. Hãy quét máy của mình, rồi chụp hoặc quét lại giấy tờ và gửi tệp khác.';

/** For staff who bring a file to an item; it is not stored. */
export const infectedUpload = (fileName: string): string =>
  `Tệp "${fileName}" có mã độc nên không đưa vào bài được. Hãy quét máy của bạn, báo quản trị viên, rồi dùng tệp khác.`;

/** For whoever sends it, with its name before: it is not taken. */
export const infectedAttachment =
  'tệp có mã độc nên không được nhận. Hãy quét máy của mình, rồi chụp hoặc quét lại và gửi tệp khác.';
