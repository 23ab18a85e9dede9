// What a resident sent to the commune while he was signed in, so that he need not keep the codes.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listMyInquiries } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { requireResident } from '#app/http/session.server.ts';
import { MyInquiriesPage } from '#app/ui/pages/public/inquiries/my-inquiries-page.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { formSheets } from '#app/ui/stylesheets.ts';

export const links = formSheets;
export const handle = { document: 'static' };
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta: MetaFunction = () => [{ title: pageTitle('Câu hỏi, phản ánh, yêu cầu đã gửi') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const inquiries = await listMyInquiries(context.portal.deps, resident);
  return data({ accountName: resident.name, inquiries });
}

export default function MyInquiries() {
  const { accountName, inquiries } = usePageData<typeof loader>();
  return (
    <Page
      account={{ name: accountName }}
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Tài khoản', href: paths.account() },
        { label: 'Câu hỏi, phản ánh, yêu cầu đã gửi' },
      ]}
    >
      <MyInquiriesPage inquiries={inquiries} />
    </Page>
  );
}
