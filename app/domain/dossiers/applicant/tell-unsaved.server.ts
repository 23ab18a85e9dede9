// A page of a draft that was filed meanwhile, in another tab or on another device: what is typed there can be saved nowhere any more.
import { representationForm } from '#app/steps/representation-form.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { answersToWire, type Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { postalForm } from '#forms/postal-contact.ts';
import { readTyped } from '#forms/read-declaration.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { reachFiled } from '../dossier-access.server.ts';
import { formContext, pinnedTo } from '../decisions/dossier-facts.server.ts';
import { openAnswers } from '../filing/draft-content.server.ts';

/**
 * @param input `wire`: as it was sent
 * @returns `message`: that it is filed, and what she can do; `unsaved`: what was typed and is not in the dossier, "Họ và tên: …". Refused
 *   as `not-found` to whoever does not file it, `not-possible` before it is filed
 */
export async function tellUnsaved(
  deps: Deps,
  actor: Actor,
  { code, wire }: { readonly code: string; readonly wire: Wire },
): Promise<Outcome<{ message: string; unsaved: readonly string[] }>> {
  const access = await reachFiled(deps.db.$client, actor, code);
  if (!access.ok) return access;
  const { dossier } = access;
  if (dossier.submittedAt === null) return refuse('not-possible', 'Hồ sơ này chưa gửi.');
  const { form } = await pinnedTo(deps, dossier);
  const filed = answersToWire(form, openAnswers(deps.keys, dossier));
  const context = formContext(deps, dossier.held);
  const fields = [form, postalForm, representationForm].flatMap(({ sections }) =>
    sections.flatMap((section) => section.fields),
  );
  return {
    ok: true,
    message: `Hồ sơ này đã được gửi lúc ${formatMoment(dossier.submittedAt)}, có lẽ ở một thẻ hoặc một máy khác, nên những gì bạn vừa nhập ở trang cũ chưa được ghi vào hồ sơ. Cần sửa hoặc thêm, bạn mở hồ sơ và nhắn tin cho cán bộ: cán bộ yêu cầu bổ sung thì bạn sửa được. Hoặc rút hồ sơ rồi nộp hồ sơ mới.`,
    unsaved: fields.flatMap((field) => {
      const typed = readTyped(field, own(wire, field.id), context);
      return typed === '' || typed === readTyped(field, own(filed, field.id), context)
        ? []
        : [`${field.label}: ${typed}`];
    }),
  };
}
