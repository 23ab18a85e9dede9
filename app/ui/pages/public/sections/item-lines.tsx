// Items one below the other: title, when, the sentences about it, a picture where there is one.
import type { ReactNode } from 'react';

import type { ItemLine } from '#app/read-models/publishing.ts';
import { formatLongDate, localDate } from '#catalog/local-date.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { Picture } from './picture.tsx';

export interface ItemLinesProps {
  readonly lines: readonly ItemLine[];
  readonly label: string;
  readonly headingLevel?: 2 | 3;
  /** What stands under the title instead of the day of publication. */
  readonly about?: (line: ItemLine) => ReactNode;
  readonly pictures?: boolean;
  /** The first stands out, its picture as wide as the list. */
  readonly lead?: boolean;
}

const leadSizes = '(min-width: 60em) 38rem, 100vw';
const thumbSizes = '(min-width: 40em) 12rem, 6rem';

export function ItemLines({
  lines,
  label,
  headingLevel = 2,
  about,
  pictures = true,
  lead = false,
}: ItemLinesProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className="item-lines" aria-label={label}>
      {lines.map((line, index) => (
        <li
          key={line.id}
          className={`item-lines__item${lead && index === 0 ? ' item-lines__item--lead' : ''}`}
        >
          {pictures && line.picture !== undefined && (
            <div className="item-lines__picture no-print">
              <Picture
                picture={line.picture}
                sizes={lead && index === 0 ? leadSizes : thumbSizes}
                decorative
              />
            </div>
          )}
          <div className="item-lines__words">
            <Heading className="item-lines__title">
              <ItemTitle of={line.title} href={line.href} />
            </Heading>
            <p className="item-lines__about">
              {line.pinned && <strong className="item-lines__pinned">Ghim · </strong>}
              {about === undefined ? <PublishedOn line={line} /> : about(line)}
            </p>
            {line.summary !== '' && <p className="item-lines__summary">{line.summary}</p>}
            <p className="item-lines__origin">
              <Origin author={line.author} source={line.source} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

export function PublishedOn({ line }: { readonly line: Pick<ItemLine, 'publishedAt'> }) {
  return <time dateTime={localDate(line.publishedAt)}>{formatLongDate(line.publishedAt)}</time>;
}
