// One comment, and what is decided on it.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { moderateComment } from '#app/domain/consultations/moderate-comment.server.ts';
import { openCommentForStaff } from '#app/domain/consultations/open-comment-for-staff.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { CommentPage } from '#app/ui/pages/officer/consultations/comment-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { readWire } from '#forms/index.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Góp ý' : `Góp ý của ${page.comment.name}`) },
];

const idsIn = (params: LoaderFunctionArgs['params']) => ({
  item: params['item'] ?? '',
  comment: params['comment'] ?? '',
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const ids = idsIn(params);
  const { comment } = orRefusal(await openCommentForStaff(context.portal.deps, staff, ids), {
    href: paths.staffConsultations(),
    label: 'Về danh sách',
  });
  return data({ desk, item: ids.item, ...comment, requestId: randomUUID() }, { headers });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { item, comment } = idsIn(params);
  const fields = await readForm(request);
  const event = textOf(fields, 'event');
  const wire = readWire(fields.entries());
  const outcome = await moderateComment(context.portal.deps, staff, {
    comment,
    event,
    version: numberOf(fields, 'version'),
    requestId: textOf(fields, 'requestId'),
    reason: textOf(fields, 'reason'),
    wire,
  });
  if (outcome.ok) {
    const { href, then } = goOn(item, comment, fields.has('next') ? textOf(fields, 'next') : undefined);
    return redirectWithFlash(context, href, {
      kind: 'success',
      message: `Đã ghi quyết định và báo cho người gửi.${then}`,
    });
  }
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed')
    throw refusalResponse(refusal, { href: paths.staffConsultation(item), label: 'Về các góp ý' });
  const problems = refusal.problems ?? [];
  return sameFormAgain(
    { event, wire, problems, refusal: refusal.message },
    refusal.code === 'invalid' ? 422 : 409,
  );
}

/** @param next the one that waits after it; empty when none does; undefined for one that was decided before */
function goOn(item: string, comment: string, next: string | undefined) {
  if (next === undefined) return { href: paths.staffComment(item, comment), then: '' };
  return next === ''
    ? { href: paths.staffConsultation(item), then: ' Không còn góp ý nào chờ duyệt.' }
    : { href: paths.staffComment(item, next), then: ' Dưới đây là góp ý tiếp theo.' };
}

export default function Comment() {
  return <CommentPage {...usePageData<typeof loader>()} again={useReplyData<typeof action>()} />;
}
