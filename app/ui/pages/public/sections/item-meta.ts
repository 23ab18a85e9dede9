// News and events for machines, as schema.org knows them; and what a message shows that leads to an item.
import { textFact } from '#app/publications/facts.ts';
import { sampleMark, titleInWords } from '#app/publications/item-title.ts';
import type { ItemPage, PictureView } from '#app/read-models/publishing.ts';
import { present } from '#app/values/present.ts';

import type { MetaTag } from './section-view.ts';

/** The widest that was made of a type that every program shows. @returns whole, undefined without a picture */
export function pictureAddress(picture: PictureView | undefined, address: string): string | undefined {
  const [widest] = (picture?.sources ?? [])
    .filter(({ mediaType }) => mediaType === 'image/jpeg' || mediaType === 'image/png')
    .toSorted((a, b) => b.width - a.width);
  const source = widest ?? picture?.sources.at(-1);
  return source && new URL(source.href, address).href;
}

/** @param address of the page, whole */
export function newsMeta(page: ItemPage, address: string): readonly MetaTag[] {
  return [
    {
      'script:ld+json': {
        ...about(page, address),
        '@type': 'NewsArticle',
        headline: titleInWords(page.title),
        datePublished: page.firstPublishedAt.toISOString(),
        dateModified: page.updatedAt.toISOString(),
        ...(page.author !== '' && { author: { '@type': 'Person', name: page.author } }),
      },
    },
  ];
}

/** @param address of the page, whole */
export function eventMeta(page: ItemPage, address: string): readonly MetaTag[] {
  const place = textFact(page.facts, 'place');
  return [
    {
      'script:ld+json': {
        ...about(page, address),
        '@type': 'Event',
        name: titleInWords(page.title),
        ...present({
          startDate: instantText(textFact(page.facts, 'startsAt')),
          endDate: instantText(textFact(page.facts, 'endsAt')),
        }),
        location: { '@type': 'Place', name: place, address: place },
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        ...(page.withdrawn !== undefined && { eventStatus: 'https://schema.org/EventCancelled' }),
      },
    },
  ];
}

const about = (page: ItemPage, address: string) => ({
  '@context': 'https://schema.org',
  '@id': address,
  url: address,
  description: page.summary,
  inLanguage: 'vi',
  ...(page.title.sample && { creativeWorkStatus: sampleMark }),
  ...present({ image: pictureAddress(page.picture, address) }),
});

/** @param moment "2026-12-01", "2026-12-01T08" or "2026-12-01T08:30", in Vietnam @returns as ISO 8601; undefined for none */
function instantText(moment: string): string | undefined {
  const [day = '', time] = moment.split('T');
  if (day === '') return undefined;
  return time === undefined ? day : `${day}T${time.length === 2 ? `${time}:00` : time}:00+07:00`;
}
