// Something the page has to tell before anything else: it was done, or it matters.
import { useId, type ReactNode } from 'react';

export interface NotificationProps {
  readonly tone?: 'info' | 'success' | 'important';
  readonly heading?: string | undefined;
  readonly children: ReactNode;
}

const headings = { info: 'Thông tin', success: 'Đã xong', important: 'Cần chú ý' } as const;

export function Notification({ tone = 'info', heading, children }: NotificationProps) {
  const id = useId();
  return (
    // Its first line is no heading of the page: a section would need one.
    <div
      className={`notification notification--${tone}`}
      role={tone === 'success' ? 'alert' : 'region'}
      aria-labelledby={id}
    >
      <p className="notification__heading" id={id}>
        {heading ?? headings[tone]}
      </p>
      <div className="notification__body">{children}</div>
    </div>
  );
}
