// The keys of the workspace, shown by "?"; without JavaScript there are none, and nothing is missing.
import { useEffect, useRef } from 'react';

import { Button } from '../button/button.tsx';
import { useDeskKeys } from './use-desk-keys.ts';

const keys = [
  ['/', 'Đến ô tìm kiếm'],
  ['j', 'Dòng kế tiếp của danh sách; ở trang hồ sơ: hồ sơ kế tiếp'],
  ['k', 'Dòng trước của danh sách; ở trang hồ sơ: hồ sơ trước'],
  ['v', 'Đến việc làm được ở dòng đang chọn hay ở trang này; bấm tiếp: việc sau'],
  [
    'x',
    'Đánh dấu dòng đang chọn; cùng Shift: cả đoạn từ dòng vừa đánh dấu; ở trang hồ sơ: giấy tờ đang xem là đúng yêu cầu',
  ],
  [']', 'Ở trang hồ sơ: xem tệp, rồi tệp sau'],
  ['[', 'Tệp trước'],
  ['c', 'Đến nút làm cùng lúc với các dòng đã đánh dấu'],
  ['n', 'Mở việc tiếp theo đang chờ'],
  ['Enter', 'Mở dòng, làm việc đang chọn'],
  ['?', 'Mở bảng phím tắt này'],
] as const;

export function KeyHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  useDeskKeys(() => dialog.current?.showModal());
  useEffect(() => {
    document.documentElement.dataset['keys'] = 'on';
  }, []);
  return (
    <dialog ref={dialog} className="key-help" aria-labelledby="key-help-heading">
      <h2 id="key-help-heading">Phím tắt</h2>
      <dl className="key-help__list">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <Button kind="secondary">Đóng</Button>
      </form>
    </dialog>
  );
}
