// After a comment without an account: what happens next.
import { paths } from '#app/addresses/paths.ts';
import { confirmationDays, moderationDays } from '#app/consultations/comment-steps.ts';
import { publicPage, type DocumentHandle } from '#app/http/document.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { Panel } from '#app/ui/components/panel/panel.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

export const links = formSheets;
export const handle = { document: 'static' } satisfies DocumentHandle;
export const headers = () => publicPage([tags.fixed]);
export const meta = () => [
  { title: pageTitle('Còn một bước: xác nhận góp ý') },
  { name: 'robots', content: 'noindex' },
];
export const loader = () => null;

export default function CommentSent() {
  return (
    <Page
      current="consultations"
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Lấy ý kiến Nhân dân', href: paths.consultations() },
        { label: 'Xác nhận góp ý' },
      ]}
    >
      <Panel heading="Còn một bước: mở thư để xác nhận">
        <p>Góp ý của bạn đã được ghi nhận đúng lúc bạn bấm gửi, nhưng chưa ai xem.</p>
      </Panel>
      <ol>
        <li>Mở hộp thư điện tử bạn vừa ghi; xem cả mục thư rác.</li>
        <li>Mở liên kết trong thư “Xác nhận góp ý dự thảo” và bấm “Xác nhận và gửi góp ý”.</li>
        <li>Cán bộ xem trong {moderationDays} ngày làm việc rồi đăng, và báo cho bạn qua thư.</li>
      </ol>
      <p>Không xác nhận trong {confirmationDays} ngày thì góp ý tự xóa.</p>
      <p>
        <a href={paths.consultations()}>Về danh sách dự thảo</a>
      </p>
    </Page>
  );
}
