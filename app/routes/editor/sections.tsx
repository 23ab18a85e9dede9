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
  const { sections, waiting, mayManage, mayAssign, mayAddFor } = orRefusal(
    await listSectionsForStaff(context.portal.deps, staff),
  );
  return data({ desk, sections, waiting, mayManage, mayAssign, mayAdd: mayAddFor.length > 0 }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const fields = await readForm(request);
  const [way, id] = textOf(fields, 'intent').split(':');
  if (way !== 'up' && way !== 'down') throw refusalResponse(unknownEvent);
  const { sections } = orRefusal(await listSectionsForStaff(deps, staff));
  const movedSection = sections.find((section) => section.id === id);
  // Moved within the order that the page showed, which is its own word.
  const shown = textOf(fields, 'seen').split(' ');
  const at = shown.findIndex((one) => one === id);
  const other = way === 'up' ? at - 1 : at + 1;
  const [one, two] = [shown[at], shown[other]];
  if (movedSection === undefined || one === undefined || two === undefined)
    return seeOther(paths.boardSections());
  orRefusal(
    await orderSections(deps, staff, {
      ...present({ parent: movedSection.parentId }),
      order: shown.with(at, two).with(other, one),
      shown,
    }),
    { href: paths.boardSections(), label: 'Xem lại chuyên mục' },
  );
  return seeOther(paths.boardSections());
}

export default function Sections() {
  return <SectionsPage {...usePageData<typeof loader>()} />;
}
