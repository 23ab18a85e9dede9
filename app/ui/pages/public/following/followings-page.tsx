// All that somebody follows, to leave one, all, or to have the address removed.
import type { Followings } from '#app/read-models/following.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';

/** What the buttons send as `intent`. */
export const followingIntents = { confirm: 'confirm', leave: 'leave', leaveAll: 'leave-all', erase: 'erase' };

export interface FollowingsPageProps {
  readonly followings: Followings;
  readonly flash?: string | undefined;
}

export function FollowingsPage({ followings: { email, lines }, flash }: FollowingsPageProps) {
  return (
    <>
      {flash !== undefined && (
        <Notification tone="success" answers={flash}>
          {flash}
        </Notification>
      )}
      <PageHeading
        caption={email}
        lead="Mỗi buổi sáng có tin mới, chúng tôi gửi một thư chung cho tất cả các mục dưới đây."
      >
        Tin bạn nhận qua thư điện tử
      </PageHeading>
      {lines.length === 0 ? (
        <p>Bạn không nhận tin nào. Ở cuối trang mỗi chuyên mục có liên kết “Nhận tin qua thư điện tử”.</p>
      ) : (
        <ul className="followings" aria-label="Các mục bạn nhận tin">
          {lines.map((line) => (
            <Line key={line.id} {...line} />
          ))}
        </ul>
      )}
      <form method="post">
        <ButtonGroup>
          {lines.length > 1 && (
            <Button kind="secondary" name="intent" value={followingIntents.leaveAll}>
              Thôi nhận tất cả
            </Button>
          )}
          <Button kind="quiet" name="intent" value={followingIntents.erase}>
            Thôi nhận và xóa địa chỉ của tôi
          </Button>
        </ButtonGroup>
      </form>
      <p className="quiet small">
        Mục đã thôi nhận được xóa hẳn sau 30 ngày. Xóa địa chỉ thì xóa ngay mọi thứ ở trang này.
      </p>
    </>
  );
}

function Line({ id, thing, askedAt, confirmedAt }: Followings['lines'][number]) {
  const name = thing === undefined ? 'Mục không còn trên Cổng' : `${thing.label}: ${thing.title}`;
  return (
    <li className="followings__item">
      <div className="followings__words">
        <p>{thing === undefined ? name : <a href={thing.href}>{name}</a>}</p>
        <p className="quiet small">
          {confirmedAt === undefined ? (
            <>
              <StatusTag tone="waiting">Chờ xác nhận</StatusTag> đăng ký {formatDate(askedAt)}
            </>
          ) : (
            `Từ ${formatDate(confirmedAt)}`
          )}
        </p>
      </div>
      <form method="post" className="followings__acts">
        <input type="hidden" name="following" value={id} />
        {confirmedAt === undefined && (
          <Button name="intent" value={followingIntents.confirm} hiddenText={name}>
            Xác nhận
          </Button>
        )}
        <Button kind="secondary" name="intent" value={followingIntents.leave} hiddenText={name}>
          Thôi nhận
        </Button>
      </form>
    </li>
  );
}
