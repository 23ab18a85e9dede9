// What the unit for justice has to do with drafts that are put to the people (Đ10.8b, c; Đ11.6).
import { listConsultationDesk } from '#app/domain/consultations/list-desk.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { backToDesk, orRefusal } from '#app/http/replies.server.ts';
import { ConsultationListPage } from '#app/ui/pages/officer/consultations/consultation-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Lấy ý kiến dự thảo') }];

export const loader = deskPage(async ({ deps, staff }) => ({
  ok: true,
  ...orRefusal(await listConsultationDesk(deps, staff), backToDesk).desk,
}));

export default pageOf<typeof loader>(ConsultationListPage);
