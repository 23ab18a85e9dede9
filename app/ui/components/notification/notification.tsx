// Something the page has to tell before anything else: it was done, or it matters.
import { useEffect, useId, useRef, type ReactNode } from 'react';

export interface NotificationProps {
  readonly tone?: 'info' | 'success' | 'important' | 'late';
  readonly heading?: ReactNode;
  /** It answers what somebody just did, and takes the focus; each new message anew. */
  readonly answers?: string | undefined;
  /** Of its text: something else that takes the focus is described by it. */
  readonly textId?: string | undefined;
  readonly children: ReactNode;
}

const headings = { info: 'Thông tin', success: 'Đã xong', important: 'Cần chú ý', late: 'Quá hạn' } as const;

export function Notification({ tone = 'info', heading, answers, textId, children }: NotificationProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answers !== undefined) box.current?.focus();
  }, [answers]);
  return (
    // Its first line is no heading of the page: a section would need one.
    <div
      ref={box}
      className={`notification notification--${tone}`}
      role={tone === 'success' || answers !== undefined ? 'alert' : 'region'}
      aria-labelledby={id}
      // `autofocus` does for a page without JavaScript what the effect does with it.
      {...(answers !== undefined && { tabIndex: -1, autoFocus: true })}
    >
      <p className="notification__heading" id={id}>
        {heading ?? headings[tone]}
      </p>
      <div className="notification__body" id={textId}>
        {children}
      </div>
    </div>
  );
}
