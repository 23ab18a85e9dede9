// A section as RSS 2.0 and as Atom, for readers of news: each item with its author and its source (Đ8.3).
import { Feed, type Item } from 'feed';

import { titleInWords } from '#app/publications/item-title.ts';
import type { ItemLine, PictureView } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';
import { escapeXml } from '#app/values/xml.ts';

/** What a feed tells of an item. */
export type FeedLine = Pick<
  ItemLine,
  'href' | 'title' | 'summary' | 'author' | 'source' | 'picture' | 'publishedAt'
>;

export interface SectionFeed {
  readonly title: string;
  readonly description: string;
  readonly unitName: string;
  /** "https://phuanbinhduong.gov.vn" */
  readonly publicUrl: string;
  readonly path: string;
  readonly feedPaths: { readonly rss: string; readonly atom: string };
  readonly lines: readonly FeedLine[];
}

/** @returns RSS 2.0; the author and the source of an item as `dc:creator` and `dc:source` */
export function sectionRss(section: SectionFeed): string {
  const feed = feedOf(section);
  for (const line of section.lines) {
    feed.addItem({
      ...itemOf(section, line),
      title: titleInWords(line.title),
      description: line.summary === '' ? titleInWords(line.title) : line.summary,
      extensions: [
        { name: 'dc:creator', objects: { _text: line.author } },
        { name: 'dc:source', objects: { _text: line.source } },
        ...mediaOf(section, line.picture),
      ],
    });
  }
  return feed.rss2();
}

/** @returns Atom; the source of an item in its `rights`, the unit as author where it has none */
export function sectionAtom(section: SectionFeed): string {
  const feed = feedOf(section);
  for (const line of section.lines) {
    feed.addItem({
      ...itemOf(section, line),
      // What Atom says is HTML is read as HTML.
      title: escapeXml(titleInWords(line.title)),
      description: escapeXml(line.summary === '' ? titleInWords(line.title) : line.summary),
      author: [{ name: line.author === '' ? section.unitName : line.author }],
      copyright: `Nguồn: ${line.source}`,
      published: line.publishedAt,
    });
  }
  return feed.atom1();
}

function feedOf({ publicUrl, unitName, lines, ...section }: SectionFeed): Feed {
  const [newest] = [...lines].sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  return new Feed({
    id: publicUrl + section.path,
    link: publicUrl + section.path,
    title: `${section.title} – ${unitName}`,
    description: section.description === '' ? section.title : section.description,
    language: 'vi',
    copyright: `Ghi rõ nguồn “${unitName}” khi phát hành lại`,
    generator: unitName,
    author: { name: unitName },
    feedLinks: { rss: publicUrl + section.feedPaths.rss, atom: publicUrl + section.feedPaths.atom },
    ...present({ updated: newest?.publishedAt }),
  });
}

function itemOf({ publicUrl }: SectionFeed, line: FeedLine): Pick<Item, 'id' | 'link' | 'date' | 'content'> {
  const address = publicUrl + line.href;
  return { id: address, link: address, date: line.publishedAt, content: contentOf(publicUrl, line) };
}

/** What every reader of feeds shows, the ones too that know nothing of dc:source. */
function contentOf(publicUrl: string, { picture, summary, author, source }: FeedLine): string {
  const shownPicture = picture && olderFormat(picture);
  const image =
    picture === undefined || shownPicture === undefined
      ? ''
      : `<p><img src="${escapeXml(publicUrl + shownPicture.href)}" alt="${escapeXml(picture.alt)}" /></p>`;
  const summaryHtml = summary === '' ? '' : `<p>${escapeXml(summary)}</p>`;
  return `${image}${summaryHtml}<p>Tác giả: ${escapeXml(author)}. Nguồn: ${escapeXml(source)}.</p>`;
}

function mediaOf({ publicUrl }: SectionFeed, picture: PictureView | undefined) {
  const shownPicture = picture && olderFormat(picture);
  if (shownPicture === undefined) return [];
  const { href, mediaType, width } = shownPicture;
  const namespace = { 'xmlns:media': 'http://search.yahoo.com/mrss/' };
  const about = { url: publicUrl + href, type: mediaType, medium: 'image', width };
  return [{ name: 'media:content', objects: { _attributes: { ...namespace, ...about } } }];
}

/** Not every reader of feeds knows the modern formats. */
function olderFormat({ sources }: PictureView) {
  return sources.findLast(({ mediaType }) => /jpeg|png/.test(mediaType)) ?? sources.at(-1);
}
