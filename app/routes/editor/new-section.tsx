// A section that the commune or a unit proposes (Đ10.13).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { addSection } from '#app/domain/publishing/add-section.server.ts';
import { listSectionsForStaff } from '#app/domain/publishing/list-sections-for-staff.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { SectionPage } from '#app/ui/pages/editor/board/section-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { present } from '#app/values/present.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { readSection } from './read-section.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Thêm chuyên mục') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const list = orRefusal(await listSectionsForStaff(context.portal.deps, staff));
  const { mayAddFor, mayManage, mayAssign, people } = list;
  if (mayAddFor.length === 0) {
    const message = 'Người quản trị, Trưởng ban hoặc đơn vị phụ trách mới thêm được chuyên mục.';
    throw refusalResponse({ code: 'not-allowed', message });
  }
  const units = list.units.filter(({ id }) => mayAddFor.includes(id));
  const parents = list.sections.filter(({ parentId, closed }) => parentId === undefined && !closed);
  return data({ desk, units, parents, people, mayManage, mayAssign }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { entries, limitDays, problems } = readSection(await readForm(request));
  if (problems.length > 0) return sameFormAgain({ entries, problems });
  const { title, intro, kind, unit, parent } = entries;
  const outcome = await addSection(context.portal.deps, staff, {
    title,
    kind,
    unit,
    intro,
    ...(parent !== '' && { parent }),
    ...present({ limitDays }),
  });
  if (outcome.ok) {
    const message = `Đã gửi đề nghị. Người khác duyệt thì chuyên mục mới có, ở địa chỉ ${outcome.path}.`;
    return redirectWithFlash(context, paths.boardSections(), { kind: 'success', message });
  }
  if (outcome.refusal.code === 'not-allowed') throw refusalResponse(outcome.refusal);
  return sameFormAgain({ entries, problems: [{ path: 'title', message: outcome.refusal.message }] });
}

export default function NewSection() {
  return <SectionPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
