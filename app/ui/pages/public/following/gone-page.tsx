// What a link of a mail leads to when there is nothing behind it any more.
import { paths } from '#app/addresses/paths.ts';

import { PageHeading } from '../../../components/page/page-heading.tsx';

export function ErasedPage() {
  return (
    <>
      <PageHeading lead="Chúng tôi không gửi thư đến địa chỉ này nữa.">
        Địa chỉ của bạn đã được xóa
      </PageHeading>
      <p>
        <a href={paths.home()}>Về trang chủ</a>
      </p>
    </>
  );
}

export function DeadLinkPage() {
  return (
    <>
      <PageHeading lead="Liên kết đã quá hạn, địa chỉ đã được xóa, hoặc liên kết bị cắt mất một đoạn khi chép.">
        Liên kết không còn dùng được
      </PageHeading>
      <p>
        Nếu địa chỉ đã được xóa, chúng tôi không gửi thư đến đó nữa. Muốn nhận tin, hãy đăng ký lại ở trang
        bạn quan tâm.
      </p>
      <p>
        <a href={paths.home()}>Về trang chủ</a>
      </p>
    </>
  );
}
