// What happened, newest first, with when and by whom; or steps in the order in which they come.
import type { ReactNode } from 'react';

import type { Tone } from '../status-tag/status-tag.tsx';

export interface TimelineEntry {
  readonly key: string;
  readonly title: ReactNode;
  /** For machines: ISO 8601. Absent of what has no moment of its own. */
  readonly at?: string | undefined;
  /** For people: "thứ Ba, 24/11/2026, 21:04". */
  readonly atText?: string | undefined;
  /** Of steps: things stand here. */
  readonly current?: boolean | undefined;
  readonly by?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly children?: ReactNode;
}

export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li
          key={entry.key}
          className={`timeline__entry timeline__entry--${entry.tone ?? 'neutral'}`}
          aria-current={entry.current === true ? 'step' : undefined}
        >
          <p className="timeline__title">{entry.title}</p>
          <p className="timeline__when">
            {entry.at !== undefined && <time dateTime={entry.at}>{entry.atText}</time>}
            {entry.at !== undefined && entry.by !== undefined && ' · '}
            {entry.by}
          </p>
          {entry.children !== undefined && <div className="timeline__body">{entry.children}</div>}
        </li>
      ))}
    </ol>
  );
}
