// Whether what is being typed is safe. A failure says why, that it will be tried again, and where the words are now.
import type { SaveReport } from './draft-saver.ts';

function words({ state, at, reason, willRetry }: SaveReport): string {
  switch (state) {
    case 'none':
      return 'Những gì bạn nhập được tự động lưu.';
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
  return (
    <p className={`saved-state saved-state--${report.state}`} role="status" aria-live="polite">
      {words(report)}
    </p>
  );
}
