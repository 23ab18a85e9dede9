// "Cần rà soát", procedure by procedure, with how far it is (Đ14.1).
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listReviews } from '#app/domain/catalog-editing/list-reviews.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { ReviewListPage } from '#app/ui/pages/officer/catalog/review-list-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction = () => [{ title: pageTitle('Rà soát thủ tục') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { list } = orRefusal(await listReviews(context.portal.deps, staff));
  return data({ desk, list }, { headers });
}

export default function Reviews() {
  return <ReviewListPage {...usePageData<typeof loader>()} />;
}
