// What the unit for justice has to do with drafts that are put to the people (Đ10.8b, c; Đ11.6).
import { data, type LoaderFunctionArgs } from '@remix-run/node';

import { listConsultationDesk } from '#app/domain/consultations/list-desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { ConsultationListPage } from '#app/ui/pages/officer/consultations/consultation-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Lấy ý kiến dự thảo') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const consultations = orRefusal(await listConsultationDesk(context.portal.deps, staff), backToDesk);
  return data({ ...consultations.desk, desk }, { headers });
}

export default function ConsultationList() {
  return <ConsultationListPage {...usePageData<typeof loader>()} />;
}
