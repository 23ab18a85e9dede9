// "Cần rà soát", procedure by procedure, with how far it is (Đ14.1).
import { listReviews } from '#app/domain/catalog-editing/list-reviews.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { ReviewListPage } from '#app/ui/pages/officer/catalog/review-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };

export const meta = () => [{ title: pageTitle('Rà soát thủ tục') }];

export const loader = deskPage(({ deps, staff }) => listReviews(deps, staff));

export default pageOf<typeof loader>(ReviewListPage);
