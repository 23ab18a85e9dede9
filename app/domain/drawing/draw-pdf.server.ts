// Has a PDF drawn beside the thread that answers requests. Strangers wait in a queue of their own, behind everybody whose
// work depends on the paper.
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';

/** `known`: staff, or a resident for their own dossier; `stranger`: at an address that anybody may ask. */
export type AskedBy = 'known' | 'stranger';

type Draw = (...input: never[]) => Uint8Array | Promise<Uint8Array>;

/**
 * @param name of the task in `app/server/drawing-tasks.server.ts`
 * @returns refused as `busy` when too many wait, `not-possible` when drawing it takes too long or breaks down
 * @typeParam D what draws there: a module names its own, so that nobody has to know them all
 */
export async function drawPdf<D extends Draw>(
  { drawing }: Pick<Deps, 'drawing'>,
  askedBy: AskedBy,
  name: string,
  input: Parameters<D>,
): Promise<Outcome<{ content: Uint8Array }>> {
  const outcome = await drawing.run(name, input, { urgent: askedBy === 'known' });
  if (outcome.done) return { ok: true, content: outcome.result as Uint8Array };
  return outcome.trouble === 'busy'
    ? refuse(
        'busy',
        'Nhiều người đang lấy giấy tờ cùng lúc nên chưa tạo xong bản PDF. Hãy đợi khoảng 10 giây rồi thử lại.',
      )
    : refuse(
        'not-possible',
        'Giấy này quá dài nên không tạo được bản PDF. Hãy rút ngắn nội dung, hoặc liên hệ Ủy ban nhân dân để được in giúp.',
      );
}
