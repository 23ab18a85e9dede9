// What every page says before anything else: that the portal takes nothing yet, or will be stopped.
import { useSite } from './site.tsx';

export function SiteNotices() {
  const { notices = [] } = useSite();
  if (notices.length === 0) return null;
  return (
    <aside className="page-notice" aria-label="Thông báo của Cổng">
      {notices.map(({ about, words }) => (
        <p key={words}>
          <strong>{about}.</strong> {words}
        </p>
      ))}
    </aside>
  );
}
