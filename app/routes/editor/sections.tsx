// The sections in their order; one moved up or down at a time.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listSectionsForStaff } from '#app/domain/publishing/list-sections-for-staff.server.ts';
import { orderSections } from '#app/domain/publishing/order-sections.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, seeOther } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { unknownEvent } from '#app/steps/permit.ts';
import { SectionsPage } from '#app/ui/pages/editor/board/sections-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { present } from '#app/values/present.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Chuyên mục') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { sections, mayManage, mayAssign, mayAddFor } = orRefusal(
    await listSectionsForStaff(context.portal.deps, staff),
  );
  return data({ desk, sections, mayManage, mayAssign, mayAdd: mayAddFor.length > 0 }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const [way, id] = textOf(await readForm(request), 'intent').split(':');
  if (way !== 'up' && way !== 'down') throw refusalResponse(unknownEvent);
  const { sections } = orRefusal(await listSectionsForStaff(deps, staff));
  const movedSection = sections.find((section) => section.id === id);
  const beside = sections.filter(({ parentId }) => parentId === movedSection?.parentId);
  const order = beside.map((section) => section.id);
  const at = order.findIndex((one) => one === id);
  const other = way === 'up' ? at - 1 : at + 1;
  const [one, two] = [order[at], order[other]];
  if (movedSection === undefined || one === undefined || two === undefined)
    return seeOther(paths.boardSections());
  order[at] = two;
  order[other] = one;
  orRefusal(
    await orderSections(deps, staff, {
      ...present({ parent: movedSection.parentId }),
      order,
    }),
  );
  return seeOther(paths.boardSections());
}

export default function Sections() {
  return <SectionsPage {...usePageData<typeof loader>()} />;
}
