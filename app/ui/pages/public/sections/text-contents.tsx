// What a long text holds, by its headings; of a law by its chapters and articles.
import type { ContentsEntry } from '#app/read-models/publishing.ts';

import { Details } from '../../../components/details/details.tsx';

/** Fewer are seen at once. */
const fewest = 6;

export function TextContents({ contents }: { readonly contents: readonly ContentsEntry[] }) {
  if (contents.length < fewest) return null;
  const articles = contents.filter(({ article }) => article === true).length;
  const above = contents.filter(({ level }) => level === 2).length;
  const counted =
    articles === 0
      ? `${contents.length} mục`
      : [
          ...(above === articles || above === contents.length ? [] : [`${above} phần, chương`]),
          `${articles} điều`,
        ].join(', ');
  return (
    <nav className="no-print" aria-label="Mục lục">
      <Details summary={`Mục lục (${counted})`}>
        <ul className="text-contents">
          {contents.map(({ anchor, text, level }) => (
            <li key={anchor} className={level > 2 ? `text-contents__${level}` : undefined}>
              <a href={`#${anchor}`}>{text}</a>
            </li>
          ))}
        </ul>
      </Details>
    </nav>
  );
}
