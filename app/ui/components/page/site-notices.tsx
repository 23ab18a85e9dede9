// What every page says before anything else: a stop of the whole portal that was announced.
import { useSite } from './site.tsx';

export function SiteNotices() {
  const { notices = [] } = useSite();
  if (notices.length === 0) return null;
  return (
    <aside className="page-notice" aria-label="Thông báo bảo trì">
      {notices.map((words) => (
        <p key={words}>
          <strong>Bảo trì.</strong> {words}
        </p>
      ))}
    </aside>
  );
}
