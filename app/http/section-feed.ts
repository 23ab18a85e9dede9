// A section as RSS 2.0, for readers of news.
import { Feed } from 'feed';

import type { ItemLine } from '#app/read-models/publishing.ts';

export interface SectionFeed {
  readonly title: string;
  readonly description: string;
  readonly unitName: string;
  /** "https://phuanbinhduong.gov.vn" */
  readonly publicUrl: string;
  readonly path: string;
  readonly feedPath: string;
  readonly lines: readonly ItemLine[];
}

export function sectionFeed(section: SectionFeed): string {
  const { publicUrl, lines } = section;
  const [newest] = [...lines].sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  const feed = new Feed({
    id: publicUrl + section.path,
    link: publicUrl + section.path,
    title: `${section.title} – ${section.unitName}`,
    description: section.description === '' ? section.title : section.description,
    language: 'vi',
    copyright: `Ghi rõ nguồn “${section.unitName}” khi phát hành lại`,
    generator: section.unitName,
    feedLinks: { rss: publicUrl + section.feedPath },
    ...(newest !== undefined && { updated: newest.publishedAt }),
  });
  for (const line of lines) {
    feed.addItem({
      id: publicUrl + line.href,
      link: publicUrl + line.href,
      title: line.title,
      description: line.summary === '' ? line.title : line.summary,
      date: line.publishedAt,
    });
  }
  return feed.rss2();
}
