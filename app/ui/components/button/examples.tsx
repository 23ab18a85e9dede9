// Examples of button, for the preview page and the tests.
import type { Example } from '../../preview/example.ts';
import { Button, ButtonGroup } from './button.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Mọi loại nút',
    element: (
      <ButtonGroup>
        <Button kind="start" href="/dich-vu-cong">
          Nộp hồ sơ trực tuyến
        </Button>
        <Button>Lưu và tiếp tục</Button>
        <Button kind="secondary">Lưu và thoát</Button>
        <Button kind="warning">Xóa hồ sơ đang khai</Button>
        <Button kind="quiet">Bỏ tệp</Button>
        <Button disabled>Đã gửi</Button>
      </ButtonGroup>
    ),
  },
];
