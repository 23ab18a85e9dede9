// The numbers of lists, as they are told while a page is looked at; and that something came into the list which it shows. What
// the page was drawn with stands until then, and without JavaScript it stays.
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

import { paths } from '#app/addresses/paths.ts';
import { queueFilter, type QueueFilter } from '#app/lists/queue.ts';
import type { QueueNews } from '#app/read-models/queue-news.ts';

export interface WatchedList {
  readonly filter: QueueFilter;
  readonly readAt: Date;
}

const News = createContext<QueueNews | undefined>(undefined);

export function LiveNumbers({
  on,
  watches,
  children,
}: {
  /** Whoever looks has lists of dossiers. */
  readonly on: boolean;
  readonly watches: WatchedList | undefined;
  readonly children: ReactNode;
}) {
  const list = watches && ([queueFilter.query(watches.filter), watches.readAt.toISOString()] as const);
  const news = useNews(on ? paths.liveNumbers(...(list ?? [])) : undefined);
  return <News.Provider value={news}>{children}</News.Provider>;
}

/** How long the list is that opens at `href`. @param countOnPage as the page was drawn */
export function useNumber(href: string, countOnPage: number): number {
  const news = useContext(News);
  return news?.numbers.find((number) => number.href === href)?.count ?? countOnPage;
}

export function LiveNumber({ href, count }: { readonly href: string; readonly count: number }) {
  return useNumber(href, count);
}

/** Says that something came into the list, beside it: the list itself stays as it is until somebody wants it. */
export function NewDossiers({
  shown,
  reload,
}: {
  /** What the page shows of the list. */
  readonly shown: readonly { readonly code: string }[];
  /** Where the list is as it is now. */
  readonly reload: string;
}) {
  const movedCodes = useContext(News)?.moved ?? [];
  const fresh = movedCodes.filter((code) => !shown.some((one) => one.code === code)).length;
  return (
    <div className="new-dossiers no-print" role="status" aria-live="polite">
      {movedCodes.length > 0 && (
        <p>
          {fresh > 0 ? `Có ${fresh} hồ sơ mới.` : 'Danh sách vừa thay đổi.'}{' '}
          <a href={reload}>Tải lại danh sách</a>
        </p>
      )}
    </div>
  );
}

/** A page that nobody sees keeps no connection: a browser has six for all its pages together. */
function useNews(address: string | undefined): QueueNews | undefined {
  const [news, setNews] = useState<QueueNews>();
  useEffect(() => {
    setNews(undefined);
    if (address === undefined) return;
    let source: EventSource | undefined;
    const close = () => {
      source?.close();
      source = undefined;
    };
    const open = () => {
      if (source !== undefined) return;
      source = new EventSource(address);
      source.addEventListener('numbers', ({ data }: MessageEvent<string>) => {
        setNews(JSON.parse(data) as QueueNews);
      });
      source.addEventListener('over', close);
    };
    const follow = () => (document.visibilityState === 'visible' ? open() : close());
    follow();
    document.addEventListener('visibilitychange', follow);
    window.addEventListener('pagehide', close);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      window.removeEventListener('pagehide', close);
      close();
    };
  }, [address]);
  return news;
}
