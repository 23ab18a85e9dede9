// A file that nobody may open: something was found in it, or nothing is known of it.
import type { OpenedFile } from './opened-file.ts';
import { refuse, type Outcome } from './refusal.ts';
import { refuseAway } from './store-away.ts';

export class FileHeld extends Error {
  readonly why: 'infected' | 'unscanned';

  constructor(fileKey: string, why: FileHeld['why']) {
    super(`${fileKey} is ${why}`);
    this.why = why;
  }
}

const words = {
  infected:
    'Tệp này có mã độc nên đã bị cách ly, không ai mở hay tải về được. Cần giấy tờ này thì đề nghị người gửi nộp lại bằng tệp khác.',
  unscanned:
    'Tệp này chưa quét được mã độc nên chưa mở được; tệp vẫn được giữ đủ. Cổng tự quét lại, xin thử lại sau ít phút.',
} as const;

/** @returns refused as `not-possible` where the storage holds it back, `busy` while it does not answer @throws what else `open` throws */
export async function orHeld<T>(open: () => Promise<T>): Promise<Outcome<{ readonly opened: T }>> {
  try {
    return { ok: true, opened: await open() };
  } catch (error) {
    if (error instanceof FileHeld) return refuse('not-possible', words[error.why]);
    return refuseAway(error, 'toOpen');
  }
}

/** The same of a whole file. */
export async function openedOrHeld(
  { fileName, mediaType }: Omit<OpenedFile, 'content'>,
  read: () => Promise<Uint8Array>,
): Promise<Outcome<OpenedFile>> {
  const outcome = await orHeld(read);
  return outcome.ok ? { ok: true, fileName, mediaType, content: outcome.opened } : outcome;
}
