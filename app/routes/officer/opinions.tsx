// Opinions that colleagues ask each other for: what waits for whoever looks is answered here.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { listMyOpinions, opinionsShown } from '#app/domain/conversations/read-opinions.server.ts';
import { giveOpinion } from '#app/domain/conversations/settle-opinion.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { OpinionsPage } from '#app/ui/pages/officer/opinions/opinions-page.tsx';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction = () => [{ title: pageTitle('Xin ý kiến') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const {
    desk,
    headers,
    beside: opinions,
  } = await openDesk(request, context, (staff) => listMyOpinions(context.portal.deps, staff));
  if (!opinions.ok) throw refusalResponse(opinions.refusal);
  return data({ desk, ...opinions.lists, most: opinionsShown }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const [id, code, entry] = [textOf(fields, 'opinion'), textOf(fields, 'code'), textOf(fields, 'answer')];
  const outcome = await giveOpinion(context.portal.deps, staff, { id, code, wire: { answer: entry } });
  if (outcome.ok)
    return redirectWithFlash(context, paths.opinions(), {
      kind: 'success',
      message: 'Đã gửi ý kiến. Người hỏi được báo qua thư.',
    });
  const { message, problems } = outcome.refusal;
  // Withdrawn meanwhile, or the dossier is at its end: what was written is not lost.
  return sameFormAgain({ id, entry, error: problems?.[0]?.message ?? message });
}

export default function Opinions() {
  return <OpinionsPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
