// What a long text holds, by its headings; of a law by its chapters and articles.
import type { ContentsEntry } from '#app/read-models/publishing.ts';

import { Details } from '../../../components/details/details.tsx';

/** Fewer are seen at once. */
export const fewestInContents = 6;

export function TextContents({ contents }: { readonly contents: readonly ContentsEntry[] }) {
  if (contents.length < fewestInContents) return null;
  const articles = contents.filter(({ article }) => article === true).length;
  const above = contents.filter(({ level }) => level === 2).length;
  const counted =
    articles === 0
      ? `${contents.length} mục`
      : [
          ...(above === articles || above === contents.length ? [] : [`${above} phần, chương`]),
          `${articles} điều`,
        ].join(', ');
  return <FoldedContents counted={counted} contents={contents} />;
}

/** @param counted what they are, in a few words */
export const FoldedContents = ({
  counted,
  contents,
}: {
  readonly counted: string;
  readonly contents: readonly ContentsEntry[];
}) => (
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
