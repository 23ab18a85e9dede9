// Has a PDF drawn beside the thread that answers requests. Strangers wait in a queue of their own, behind everybody whose
// work depends on the paper.
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import type { DrawingTasks } from './drawing-tasks.server.ts';

/** `known`: staff, or a resident for their own dossier; `stranger`: at an address that anybody may ask. */
export type AskedBy = 'known' | 'stranger';

export async function drawPdf<Name extends keyof DrawingTasks>(
  { drawing }: Pick<Deps, 'drawing'>,
  askedBy: AskedBy,
  name: Name,
  input: Parameters<DrawingTasks[Name]>,
): Promise<Outcome<{ content: Uint8Array }>> {
  const drawn = await drawing.run(name, input, { urgent: askedBy === 'known' });
  if (drawn.done) return { ok: true, content: drawn.result };
  return drawn.trouble === 'busy'
    ? refuse(
        'busy',
        'Nhiều người đang lấy giấy tờ cùng lúc nên máy chưa in kịp. Hãy đợi khoảng 10 giây rồi thử lại.',
      )
    : refuse(
        'not-possible',
        'Giấy này quá dài nên máy không vẽ được. Hãy rút ngắn nội dung, hoặc liên hệ Ủy ban nhân dân xã để được in giúp.',
      );
}
