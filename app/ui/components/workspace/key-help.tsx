// The keys of the workspace, shown by "?"; without JavaScript there are none, and nothing is missing.
import { useCallback, useEffect, useRef, useState } from 'react';

import { withStorage } from '../autosave/device-store.ts';
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
  ['c', 'Đến nút xử lý các hồ sơ đã chọn'],
  ['n', 'Mở việc tiếp theo đang chờ'],
  ['Enter', 'Mở dòng, làm việc đang chọn'],
  ['?', 'Mở bảng phím tắt này'],
] as const;

/** On this device: another one has other keys, and perhaps another pair of hands. */
const switchName = 'can-bo:phim-tat';

export function KeyHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  // Until it is known what the device says, no key does anything.
  const [areOn, setOn] = useState<boolean>();
  const open = useCallback(() => dialog.current?.showModal(), []);
  useDeskKeys(areOn === true, open);
  useEffect(() => {
    setOn(withStorage((storage) => storage.getItem(switchName)) !== 'off');
  }, []);
  useEffect(() => {
    if (areOn !== undefined) document.documentElement.dataset['keys'] = areOn ? 'on' : 'off';
  }, [areOn]);
  const change = (on: boolean) => {
    withStorage((storage) => (on ? storage.removeItem(switchName) : storage.setItem(switchName, 'off')));
    setOn(on);
  };
  return (
    <>
      {areOn !== undefined && (
        <p className="no-print">
          <Button type="button" kind="quiet" onClick={open}>
            Phím tắt{areOn ? '' : ': đang tắt'}
          </Button>
        </p>
      )}
      <dialog ref={dialog} className="key-help" aria-labelledby="key-help-heading">
        <h2 id="key-help-heading">Phím tắt</h2>
        <p>
          <label>
            <input
              type="checkbox"
              data-desk-aside=""
              checked={areOn ?? true}
              onChange={({ currentTarget }) => change(currentTarget.checked)}
            />{' '}
            Dùng phím tắt trên máy này
          </label>
        </p>
        <p className="quiet small">Tắt đi nếu bạn điều khiển máy bằng giọng nói, hay hay chạm nhầm phím.</p>
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
    </>
  );
}
