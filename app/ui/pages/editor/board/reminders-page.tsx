// The mail of the morning, on or off; each for himself.
import { paths } from '#app/addresses/paths.ts';

import { Button } from '../../../components/button/button.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface RemindersPageProps {
  readonly desk: Desk;
  readonly on: boolean;
}

export function RemindersPage({ desk, on }: RemindersPageProps) {
  return (
    <DeskPage desk={desk} heading="Thư nhắc việc" caption={<a href={paths.board()}>Biên tập tin, bài</a>}>
      <RemindersSwitch on={on} />
    </DeskPage>
  );
}

export function RemindersSwitch({ on }: Pick<RemindersPageProps, 'on'>) {
  return (
    <form method="post">
      <p>
        7 giờ sáng ngày làm việc, nếu có tin, bài chờ bạn, sắp hết hạn đăng hoặc chuyên mục của đơn vị lâu
        chưa có gì mới, Cổng gửi bạn một thư. Không có việc thì không có thư.
      </p>
      <p>
        <strong>{on ? 'Bạn đang nhận thư nhắc việc.' : 'Bạn đã tắt thư nhắc việc.'}</strong>
      </p>
      <Button kind={on ? 'secondary' : 'primary'} name="reminders" value={on ? 'off' : 'on'}>
        {on ? 'Tắt thư nhắc việc' : 'Bật thư nhắc việc'}
      </Button>
    </form>
  );
}
