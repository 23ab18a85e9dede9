// One comment, and what is decided on it.
import { randomUUID } from 'node:crypto';

import type { MetaFunction } from '@remix-run/node';

import { commentSteps } from '#app/consultations/comment-steps.ts';
import { moderateComment } from '#app/domain/consultations/moderate-comment.server.ts';
import { openCommentForStaff } from '#app/domain/consultations/open-comment-for-staff.server.ts';
import {
  deskActions,
  deskPage,
  stepActs,
  type DeskForm,
  type DeskRequest,
} from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { CommentPage } from '#app/ui/pages/officer/consultations/comment-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Góp ý' : `Góp ý của ${page.comment.name}`) },
];

const idsIn = ({ param }: DeskRequest) => ({ item: param('item'), comment: param('comment') });

export const loader = deskPage(async (request) => {
  const ids = idsIn(request);
  const back = { href: paths.staffConsultations(), label: 'Về danh sách' };
  const { comment } = orRefusal(await openCommentForStaff(request.deps, request.staff, ids), back);
  return { ok: true, item: ids.item, ...comment, requestId: randomUUID() };
});

export const action = deskActions({
  to: (form) => goOn(form).href,
  back: ({ param }) => ({ href: paths.staffConsultation(param('item')), label: 'Về các góp ý' }),
  acts: stepActs<string>(
    commentSteps.transitions.map(({ event }) => event),
    async (form, event) => {
      const { deps, staff, param, number, text, wire } = form;
      const outcome = await moderateComment(deps, staff, {
        comment: param('comment'),
        event,
        version: number('version'),
        requestId: text('requestId'),
        reason: text('reason'),
        wire,
      });
      return outcome.ok
        ? { ok: true, done: `Đã ghi quyết định và báo cho người gửi.${goOn(form).then}` }
        : outcome;
    },
  ),
});

/** To the one that waits after it, where any does; one that was decided before is shown again. */
function goOn(form: DeskForm) {
  const { item, comment } = idsIn(form);
  const next = form.text('next');
  if (!form.fields.has('next')) return { href: paths.staffComment(item, comment), then: '' };
  return next === ''
    ? { href: paths.staffConsultation(item), then: ' Không còn góp ý nào chờ duyệt.' }
    : { href: paths.staffComment(item, next), then: ' Dưới đây là góp ý tiếp theo.' };
}

export default pageOf<typeof loader, typeof action>(CommentPage);
