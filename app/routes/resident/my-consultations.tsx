// The drafts that a resident commented on.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { listMyConsultations } from '#app/domain/consultations/own-comments.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { requireResident } from '#app/http/session.server.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta = () => [{ title: pageTitle('Góp ý dự thảo của tôi') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  return {
    account: { name: resident.name },
    consultations: await listMyConsultations(context.portal.deps, resident),
  };
}

export default function MyConsultations() {
  const { account, consultations } = usePageData<typeof loader>();
  return (
    <Page
      account={account}
      breadcrumbs={[{ label: 'Tài khoản', href: paths.account() }, { label: 'Góp ý của tôi' }]}
    >
      <PageHeading>Góp ý dự thảo của tôi</PageHeading>
      {consultations.length === 0 ? (
        <p>
          Bạn chưa góp ý cho dự thảo nào. <a href={paths.consultations()}>Xem các dự thảo đang lấy ý kiến</a>
        </p>
      ) : (
        <ul>
          {consultations.map(({ itemId, title, count }) => (
            <li key={itemId}>
              <a href={paths.myComments(itemId)}>{title}</a> ({count} góp ý)
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
