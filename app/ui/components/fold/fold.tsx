// A part of a long page under its heading, folded. It opens where it is pressed, where a link leads into it, where the browser
// finds a word in it, and on paper (open-folds.ts helps browsers that do not know all of this).
import type { ReactNode } from 'react';

export interface FoldProps {
  /** The anchor of the part. */
  readonly id: string;
  readonly heading: ReactNode;
  readonly level?: 2 | 3;
  readonly open?: boolean;
  /** False: of no use on paper. */
  readonly printed?: boolean;
  readonly children: ReactNode;
}

export function Fold({ id, heading, level = 2, open = false, printed = true, children }: FoldProps) {
  const Heading = `h${level}` as const;
  return (
    <details className={printed ? 'fold' : 'fold no-print'} open={open} data-fold="">
      <summary className="fold__summary">
        <Heading className="fold__heading">{heading}</Heading>
      </summary>
      {/* The anchor is within: a link to it opens what is around it. */}
      <div id={id} className="fold__part">
        {children}
      </div>
    </details>
  );
}
