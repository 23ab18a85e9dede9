// Examples of page, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Columns } from './columns.tsx';
import { PageHeading } from './page-heading.tsx';
import { Page } from './page.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Trang của người dân',
    whole: true,
    element: (
      <Page
        current="services"
        breadcrumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: 'Dịch vụ công', href: '/dich-vu-cong' },
          { label: 'Khai sinh' },
        ]}
      >
        <PageHeading caption="Hộ tịch" lead="Nộp hồ sơ trực tuyến được.">
          Đăng ký khai sinh
        </PageHeading>
        <Columns aside={<p>Bên cạnh</p>} asideLabel="Tóm tắt">
          <p>Nội dung</p>
        </Columns>
      </Page>
    ),
  },
  {
    name: 'Trang của người đã đăng nhập',
    whole: true,
    element: (
      <Page current="myDossiers" account={{ name: 'Nguyễn Văn An' }}>
        <PageHeading>Hồ sơ của tôi</PageHeading>
      </Page>
    ),
  },
];
