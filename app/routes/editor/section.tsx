// One section: what the head and the administrator change of it or propose, and whose it is to edit.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { assignMembers } from '#app/domain/publishing/assign-members.server.ts';
import { listSectionsForStaff } from '#app/domain/publishing/list-sections-for-staff.server.ts';
import { updateSection } from '#app/domain/publishing/update-section.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, orRefusal, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { SectionPage } from '#app/ui/pages/editor/board/section-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { readSection } from './read-section.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Chuyên mục' : `Chuyên mục: ${page.section.title}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { sections, units, people, mayManage, mayAssign } = orRefusal(
    await listSectionsForStaff(context.portal.deps, staff),
  );
  const section = sections.find(({ id }) => id === params['section']);
  if (section === undefined) throw notFound();
  if (!mayManage && !mayAssign) {
    throw refusalResponse({ code: 'not-allowed', message: 'Người quản trị và Trưởng ban sửa chuyên mục.' });
  }
  return data({ desk, section, units, people, parents: [], mayManage, mayAssign }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const section = params['section'] ?? '';
  const fields = await readForm(request);
  const savedReply = (message: string) =>
    redirectWithFlash(context, paths.boardSection(section), { kind: 'success', message });
  if (intentOf(fields, ['save', 'assign']) === 'assign') {
    const members = fields.getAll('members').filter((one) => typeof one === 'string');
    orRefusal(await assignMembers(deps, staff, { section, members, seen: textOf(fields, 'seen') }), {
      href: paths.boardSection(section),
      label: 'Xem lại chuyên mục',
    });
    return savedReply('Đã lưu phân công.');
  }
  const { entries, limitDays, problems } = readSection(fields);
  if (problems.length > 0) return sameFormAgain({ entries, problems });
  const { title, intro, unit, contributors, inMenu, closed } = entries;
  const outcome = await updateSection(deps, staff, {
    section,
    title,
    intro,
    unit,
    contributors,
    limitDays: limitDays ?? null,
    inMenu,
    closed,
    seen: textOf(fields, 'seen'),
  });
  if (outcome.ok)
    return savedReply(
      outcome.proposal === undefined
        ? 'Đã lưu chuyên mục.'
        : 'Đã gửi đề nghị. Người khác phải duyệt thì thay đổi mới có hiệu lực.',
    );
  if (outcome.refusal.code === 'not-allowed') throw refusalResponse(outcome.refusal);
  return sameFormAgain({ entries, problems: problemsIn(outcome.refusal) }, statusOf[outcome.refusal.code]);
}

export default function Section() {
  return <SectionPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
