// At the foot of a page that the commune published: the door for whoever says that it is not right (Luật Tiếp cận thông tin Đ22).
import { paths } from '#app/addresses/paths.ts';

/** @param page its address, after the host */
export function ReportInaccuracy({ page }: { readonly page: string }) {
  return (
    <p className="small no-print">
      Thông tin ở trang này chưa đúng?{' '}
      <a href={paths.reportInaccuracy(page)} rel="nofollow">
        Báo cho Ủy ban nhân dân
      </a>
    </p>
  );
}
