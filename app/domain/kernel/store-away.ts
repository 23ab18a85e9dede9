// The storage of files does not answer: what needs it is refused in words, and is done when it is asked for again.
import { FileStoreAway } from '#app/adapters/file-storage.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import { refuse, type Outcome } from './refusal.ts';

const words = {
  toStore:
    'Nơi lưu tệp của Cổng tạm thời không trả lời nên chưa nhận được tệp. Xin gửi lại sau ít phút; những gì đã gửi trước đó vẫn còn đủ.',
  toOpen:
    'Nơi lưu tệp của Cổng tạm thời không trả lời nên chưa mở được tệp; tệp vẫn được giữ đủ. Xin thử lại sau ít phút.',
} as const;

/** @returns the refusal (`busy`) of what needs a file @throws what is another fault */
export function refuseAway(error: unknown, what: keyof typeof words = 'toStore') {
  if (error instanceof FileStoreAway) return refuse('busy', words[what]);
  throw error;
}

/** @param work of which nothing stands where it throws @returns refused as `busy` while files cannot be stored */
export const orStoreAway = <T, R extends Refusal>(
  work: () => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | Refusal>> => work().catch((error: unknown) => refuseAway(error));
