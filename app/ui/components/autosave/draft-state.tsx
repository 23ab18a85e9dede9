// Whether what is being typed is safe. A failure says why, that it will be tried again, and where the words are now.
import { useState } from 'react';

import { useScripted } from '../page/use-scripted.ts';
import type { SaveReport } from './draft-saver.ts';

function words({ state, at, reason, willRetry }: SaveReport, savesItself: boolean): string {
  switch (state) {
    case 'none':
      return savesItself
        ? 'Những gì bạn nhập được tự động lưu.'
        : 'Những gì bạn nhập chỉ được lưu khi bạn bấm một nút lưu dưới đây.';
    case 'saving':
      return 'Đang lưu…';
    case 'saved':
      return at === undefined ? 'Đã lưu.' : `Đã lưu lúc ${at}.`;
    case 'failed': {
      const again = willRetry === true ? ' Chúng tôi sẽ thử lại.' : '';
      return `Chưa lưu được: ${reason ?? 'hệ thống đang bận'}.${again} Phần bạn vừa nhập đang được giữ trên máy này, đừng đóng trang.`;
    }
  }
}

export function DraftState({ report }: { readonly report: SaveReport }) {
  // Where this never runs, nothing saves by itself: the server's page must not promise it.
  const savesItself = useScripted();
  const [settled, setSettled] = useState(report);
  const isSaving = report.state === 'saving';
  if (!isSaving && settled !== report) setSettled(report);
  return (
    <p className={`saved-state saved-state--${report.state}`}>
      {isSaving && <span aria-hidden="true">{words(report, savesItself)}</span>}
      {/* While it saves, whoever listens keeps what was told last: a pause in typing is told once. */}
      <span role="status" className={isSaving ? 'visually-hidden' : undefined}>
        {words(settled, savesItself)}
      </span>
    </p>
  );
}
