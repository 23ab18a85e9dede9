// What else can be done with an item: looked at as readers will see it, shown to somebody outside, moved, taken down.
import type { BoardItem } from '#app/read-models/publishing.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { Notification } from '../../../components/notification/notification.tsx';

export interface ItemServicesProps {
  readonly boardItem: BoardItem;
  readonly previewLink: { readonly href: string; readonly expiresAt: Date } | undefined;
}

export function ItemServices({ boardItem, previewLink }: ItemServicesProps) {
  const { itemId, may, versions, previewLinks } = boardItem;
  const links = [
    { label: 'Xem trước', href: paths.boardItemPart(itemId, 'xem-truoc'), shown: true },
    { label: 'So sánh các bản', href: paths.boardComparison(itemId), shown: versions.length > 1 },
    { label: 'Nhuận bút', href: paths.itemRoyalties(itemId), shown: true },
    { label: 'Đổi địa chỉ trang', href: paths.boardItemPart(itemId, 'dia-chi'), shown: may.rename },
    { label: 'Thu hồi, để lại lý do', href: paths.boardItemPart(itemId, 'thu-hoi'), shown: may.withdraw },
    { label: 'Xóa hẳn nội dung đăng nhầm', href: paths.boardItemPart(itemId, 'xoa'), shown: may.erase },
    {
      label: boardItem.visibility === 'unpublished' ? 'Đổi nơi dẫn người đọc' : 'Gỡ khỏi Cổng',
      href: paths.boardItemPart(itemId, 'go-bai'),
      shown: may.unpublish,
    },
  ].filter(({ shown }) => shown);
  return (
    <section aria-labelledby="viec-khac">
      <h2 id="viec-khac">Việc khác</h2>
      <ul className="board-services">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      {previewLink !== undefined && (
        <Notification tone="success" heading="Liên kết xem trước" answers={previewLink.href}>
          <p className="board-link">
            <a href={previewLink.href}>{previewLink.href}</a>
          </p>
          <p>Ai có liên kết này đều đọc được bản hiện nay, đến {formatMoment(previewLink.expiresAt)}.</p>
        </Notification>
      )}
      {may.pin && (
        <form method="post">
          <Button kind="quiet" name="intent" value={boardItem.pinned ? 'unpin' : 'pin'}>
            {boardItem.pinned ? 'Thôi ghim ở đầu chuyên mục' : 'Ghim ở đầu chuyên mục'}
          </Button>
        </form>
      )}
      {may.preview && (
        <Details summary="Gửi cho người ngoài xem trước">
          <form method="post">
            <p>
              Liên kết mở bản đã lưu hiện nay, trong 7 ngày. Nó hết hiệu lực ngay khi bản này được đăng hoặc
              bị bỏ, khi bài bị thu hồi, gỡ hoặc xóa.
            </p>
            <Button kind="secondary" name="intent" value="preview-link">
              Lập liên kết xem trước
            </Button>
          </form>
        </Details>
      )}
      {previewLinks.length > 0 && <LivingLinks links={previewLinks} mayEnd={may.preview} />}
    </section>
  );
}

function LivingLinks({
  links,
  mayEnd,
}: {
  readonly links: BoardItem['previewLinks'];
  readonly mayEnd: boolean;
}) {
  return (
    <>
      <h3>Liên kết xem trước đang mở được</h3>
      <ul className="board-links">
        {links.map(({ id, number, createdBy, createdAt, expiresAt }) => (
          <li key={id}>
            <p>
              Bản {number}, {createdBy} lập {formatMoment(createdAt)}, đến {formatMoment(expiresAt)}.
            </p>
            {mayEnd && (
              <form method="post">
                <input type="hidden" name="link" value={id} />
                <Button kind="quiet" name="intent" value="end-preview-link">
                  Thu lại<span className="visually-hidden"> liên kết lập {formatMoment(createdAt)}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
