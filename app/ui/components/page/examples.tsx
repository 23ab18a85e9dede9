// Examples of page, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Columns } from './columns.tsx';
import { ErrorPage } from './error-page.tsx';
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
  {
    name: 'Điều đã viết không lưu được nữa',
    whole: true,
    element: (
      <ErrorPage
        kind="refused"
        status={409}
        message="Thủ tục này không còn bản nháp nào đang soạn. Những gì bạn đã nhập chưa được lưu."
        link={{ href: '/can-bo/thu-tuc/1.001193', label: 'Về trang thủ tục' }}
        unsaved={['Cha, mẹ có trách nhiệm đăng ký khai sinh cho con.\nThời hạn: 60 ngày.']}
      />
    ),
  },
];
