// What staff write on the page of a dossier beside its decisions: notes among colleagues, messages to the applicant, questions to
// those whose opinion is wanted, labels.
import type { ActionFunctionArgs, AppLoadContext } from '@remix-run/node';

import { putLabelOn, takeLabelOff } from '#app/domain/dossiers/label-dossier.server.ts';
import { addNote } from '#app/domain/dossiers/add-note.server.ts';
import { readThread } from '#app/domain/conversations/read-thread.server.ts';
import { sendMessage } from '#app/domain/conversations/send-message.server.ts';
import { askOpinion } from '#app/domain/conversations/ask-opinion.server.ts';
import { remindOfOpinion, withdrawOpinion } from '#app/domain/conversations/settle-opinion.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { messagesAnchor } from '#app/conversations/messages.ts';
import { opinionsAnchor } from '#app/conversations/opinions.ts';
import { withTemplate } from '#app/inquiries/reply-template.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, seenIds, textOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { listBehind } from '#app/lists/queue.ts';
import { labelsAnchor } from '#app/ui/pages/officer/dossiers/labels.tsx';
import { readWire } from '#forms/wire.ts';
import type { DossierReply } from '#app/ui/pages/officer/dossiers/dossier-page.tsx';
import type { Refusal } from '#app/steps/refusal.ts';

const talkIntents = [
  'message',
  'template',
  'ask-opinion',
  'remind',
  'withdraw-question',
  'put-label',
  'take-label',
  'note',
] as const;

export async function talkOnDossier({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const code = params['code'] ?? '';
  const fields = await readForm(request);
  const page = paths.staffDossier(code, listBehind(new URL(request.url).searchParams));
  const success = (message: string, anchor: string) =>
    redirectWithFlash(context, `${page}#${anchor}`, { kind: 'success', message });
  const intent = intentOf(fields, talkIntents);
  switch (intent) {
    case 'message': {
      const text = textOf(fields, 'message');
      const requestId = textOf(fields, 'requestId');
      const outcome = await sendMessage(deps, staff, { code, text, requestId, seen: seenIds(fields) });
      if (outcome.ok)
        return success(
          outcome.mailed
            ? 'Đã gửi tin nhắn. Người nộp được báo tin.'
            : 'Đã gửi tin nhắn. Người nộp thấy khi mở trang hồ sơ.',
          messagesAnchor,
        );
      return again(outcome, (error) => ({ message: { entry: text, error } }));
    }
    case 'template': {
      const message = textOf(fields, 'message');
      const { thread } = orRefusal(await readThread(deps, staff, { code }));
      const template = thread.templates.find(({ id }) => id === textOf(fields, 'template'));
      if (template === undefined)
        return reply({ message: { entry: message, error: 'Chọn mẫu rồi bấm “Chèn mẫu”.' } });
      return reply({ message: { entry: withTemplate(message, template.text) } }, 200);
    }
    case 'ask-opinion':
      return askColleague(context, staff, { code, fields, page });
    case 'remind':
    case 'withdraw-question': {
      const reminds = intent === 'remind';
      const opinion = { code, id: textOf(fields, 'opinion') };
      orRefusal(await (reminds ? remindOfOpinion : withdrawOpinion)(deps, staff, opinion), {
        href: page,
        label: 'Xem lại hồ sơ',
      });
      return success(
        reminds ? 'Đã gửi thư nhắc.' : 'Đã rút câu hỏi. Người được hỏi được báo qua thư.',
        opinionsAnchor,
      );
    }
    case 'put-label': {
      const [labelId, name] = [textOf(fields, 'label'), textOf(fields, 'newLabel')];
      const outcome = await putLabelOn(deps, staff, { code, labelId, name });
      if (outcome.ok) return success(outcome.message, labelsAnchor);
      return again(outcome, (error) => ({ label: { entry: name, error } }));
    }
    case 'take-label': {
      const { message } = orRefusal(
        await takeLabelOff(deps, staff, { code, labelId: textOf(fields, 'label') }),
      );
      return success(message, labelsAnchor);
    }
    case 'note': {
      const note = textOf(fields, 'note');
      const outcome = await addNote(deps, staff, { code, body: note });
      if (outcome.ok) return success('Đã lưu ghi chú.', 'ghi-chu');
      return again(outcome, (error) => ({ note: { entry: note, error } }));
    }
  }
}

async function askColleague(
  context: AppLoadContext,
  staff: Staff,
  { code, fields, page }: { readonly code: string; readonly fields: FormData; readonly page: string },
) {
  const [of, requestId] = [textOf(fields, 'of'), textOf(fields, 'requestId')];
  for (const name of ['of', 'requestId', 'intent']) fields.delete(name);
  const wire = readWire(fields.entries());
  const outcome = await askOpinion(context.portal.deps, staff, { code, of, wire, requestId });
  if (outcome.ok)
    return redirectWithFlash(context, `${page}#${opinionsAnchor}`, {
      kind: 'success',
      message: `Đã gửi câu hỏi cho ${outcome.askedOf}. Thời hạn của hồ sơ vẫn chạy.`,
    });
  const { message, problems = [{ path: 'of', message }] } = outcome.refusal;
  return again(outcome, () => ({ question: { of, wire, problems } }));
}

const reply = (page: DossierReply, status = 422) => sameFormAgain(page, status);

/** The page with what was typed; @throws the page of the refusal where the dossier is none of his */
function again({ refusal }: { readonly refusal: Refusal }, page: (error: string) => DossierReply) {
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') throw refusalResponse(refusal);
  return reply(page(refusal.message));
}
