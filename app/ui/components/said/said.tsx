// What people said, one below the other, with who and when: notes, messages, opinions.
import type { ReactNode } from 'react';

import { formatMoment } from '#catalog/local-date.ts';

export interface SaidEntry {
  readonly key: string;
  readonly text: ReactNode;
  readonly by: string;
  readonly at: Date;
  /** In a talk: the other side said it; `new`, and it was not read before. */
  readonly theirs?: boolean | 'new' | undefined;
  /** Behind who and when: "đã đọc lúc …". */
  readonly after?: string | undefined;
  /** Before the text: what kind of thing was said. */
  readonly mark?: ReactNode;
}

export function Said({ label, entries }: { readonly label: string; readonly entries: readonly SaidEntry[] }) {
  return (
    <ul className="said" aria-label={label}>
      {entries.map(({ key, text, by, at, theirs = false, after, mark }) => (
        <li
          key={key}
          className={`said__one${theirs === false ? '' : ' said__one--theirs'}${theirs === 'new' ? ' said__one--new' : ''}`}
        >
          {mark !== undefined && <p>{mark}</p>}
          <p className="said__text">{text}</p>
          <p className="quiet small">
            {by}, <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
            {after !== undefined && <> · {after}</>}
          </p>
        </li>
      ))}
    </ul>
  );
}
