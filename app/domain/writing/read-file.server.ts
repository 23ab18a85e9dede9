// Has a file from outside opened beside the thread that answers requests; what it cannot do is told in words.
import type { TaskOptions } from '#app/adapters/task-pool.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import type { ReadingTasks } from './reading-tasks.server.ts';

/**
 * @param fileName as whoever brought it calls it
 * @returns refused as `busy` when too many files wait to be read, `invalid` for one that takes too much time or memory
 */
export async function readFile<Name extends keyof ReadingTasks>(
  { reading }: Pick<Deps, 'reading'>,
  fileName: string,
  name: Name,
  input: Parameters<ReadingTasks[Name]>,
  options: TaskOptions = {},
): Promise<Outcome<{ result: Awaited<ReturnType<ReadingTasks[Name]>> }>> {
  const taskInput: readonly unknown[] = input;
  const outcome = await reading.run(name, taskInput as never[], options);
  if (outcome.done) return { ok: true, result: outcome.result as Awaited<ReturnType<ReadingTasks[Name]>> };
  return outcome.trouble === 'busy'
    ? refuse(
        'busy',
        `Nhiều tệp đang được đọc cùng lúc nên chưa đọc được tệp "${fileName}". Hãy đợi một phút rồi tải lên lại.`,
      )
    : refuse(
        'invalid',
        `Đọc tệp "${fileName}" mất quá nhiều thời gian hoặc bộ nhớ nên Cổng đã dừng. Hãy chia nhỏ, hoặc lưu lại tệp cho gọn hơn rồi tải lên lại.`,
      );
}
