// A fact on a page, always with its mark: beside the value in a line, or as a sentence with the source below a section.
import type { ReactNode } from 'react';

import { listNoticeOf, shownOf, type Stated } from '#catalog/stated.ts';

import { StatusTag } from '../status-tag/status-tag.tsx';

interface FactProps<T> {
  readonly of: Stated<T>;
  readonly children: (value: T) => ReactNode;
}

/** In a line: "5 ngày làm việc, chưa đối chiếu". */
export function Fact<T>({ of, children }: FactProps<T>) {
  const fact = shownOf(of);
  if ('withdrawn' in fact) return <span className="stated-withdrawn">{fact.withdrawn}</span>;
  return (
    <>
      {children(fact.value)}
      {fact.mark !== undefined && <span className="stated-mark">{fact.mark}</span>}
    </>
  );
}

/** In a line of a list or a table of figures, whose page says `ListNotice` once. */
export function ListFact<T>({ of, children }: FactProps<T>) {
  const fact = shownOf(of);
  if ('withdrawn' in fact) return <span className="stated-withdrawn">{fact.withdrawn}</span>;
  return children(fact.value);
}

/** Once on a page: that some of the facts in its lists are not verified, and where that is said in full. */
export function ListNotice({ facts }: { readonly facts: readonly Stated<unknown>[] }) {
  const notice = listNoticeOf(facts);
  return notice === undefined ? null : <p className="quiet small">{notice}</p>;
}

/** A whole section: what is stated, then how sure it is and where it is from. */
export function FactSection<T>({ of, children }: FactProps<T>) {
  const fact = shownOf(of);
  if ('withdrawn' in fact) return <p className="stated-withdrawn">{fact.withdrawn}</p>;
  return (
    <>
      {children(fact.value)}
      {fact.sentence !== undefined && (
        <div className="under-review">
          <p className="under-review__mark">
            <StatusTag tone="waiting">Chưa đối chiếu</StatusTag>
          </p>
          <p>{fact.sentence}</p>
          <p className="quiet small">Nguồn: {fact.source}.</p>
        </div>
      )}
      {of.certainty === 'confirmed' && <p className="quiet small">Đã đối chiếu với: {fact.source}.</p>}
    </>
  );
}
