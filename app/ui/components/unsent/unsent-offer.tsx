// Where somebody who is signed in is offered what he sent when his session was over.
import { Button, ButtonGroup } from '../button/button.tsx';
import { Notification } from '../notification/notification.tsx';

/** The script of these pages (offer-unsent.ts) shows it where there is something to offer; React leaves it shown. */
export const UnsentOffer = () => (
  <div data-unsent="" role="alert" hidden className="no-print" suppressHydrationWarning>
    <Notification tone="important" heading="Bạn có nội dung chưa gửi được">
      <p>
        Phiên đăng nhập đã hết trước khi bạn gửi. Những gì bạn đã nhập còn trong thẻ trình duyệt này, trừ mật
        khẩu và tệp.
      </p>
      <ButtonGroup>
        <Button kind="secondary" type="button" value="restore">
          Lấy lại nội dung
        </Button>
        <Button kind="quiet" type="button" value="drop">
          Bỏ nội dung đó
        </Button>
      </ButtonGroup>
    </Notification>
  </div>
);
