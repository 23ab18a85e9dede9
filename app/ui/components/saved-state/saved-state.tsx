// Whether what was typed is safe, said honestly, also when it is not.
import type { SaveReport } from '../autosave/draft-saver.ts';

export interface SavedStateProps {
  readonly state: SaveReport['state'];
  /** "21:04" */
  readonly at?: string | undefined;
}

function words({ state, at }: SavedStateProps): string {
  switch (state) {
    case 'saved':
      return at === undefined ? 'Đã lưu' : `Đã lưu lúc ${at}`;
    case 'saving':
      return 'Đang lưu…';
    case 'failed':
      return at === undefined
        ? 'Chưa lưu được những gì bạn vừa nhập. Hãy kiểm tra mạng rồi bấm “Lưu và tiếp tục”.'
        : `Chưa lưu được thay đổi sau ${at}. Hãy kiểm tra mạng rồi bấm “Lưu và tiếp tục”.`;
    case 'none':
      return '';
  }
}

export function SavedState(props: SavedStateProps) {
  return (
    <p className={`saved-state saved-state--${props.state}`} role="status" aria-live="polite">
      {words(props)}
    </p>
  );
}
