// What happened, newest first, with when and by whom; or steps in the order in which they come.
import type { ReactNode } from 'react';

import { formatMoment } from '#catalog/local-date.ts';

import type { Tone } from '../status-tag/status-tag.tsx';

export interface TimelineEntry {
  readonly title: ReactNode;
  /** Absent of what has no moment of its own. */
  readonly at?: Date;
  /** Of steps: things stand here. */
  readonly current?: boolean | undefined;
  readonly by?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly children?: ReactNode;
}

/** @param entries in the order in which they are read */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry, index) => (
        <li
          key={index}
          className={`timeline__entry timeline__entry--${entry.tone ?? 'neutral'}`}
          aria-current={entry.current === true ? 'step' : undefined}
        >
          <p className="timeline__title">{entry.title}</p>
          <p className="timeline__when">
            {entry.at !== undefined && (
              <time dateTime={entry.at.toISOString()}>{formatMoment(entry.at)}</time>
            )}
            {entry.at !== undefined && entry.by !== undefined && ' · '}
            {entry.by}
          </p>
          {Boolean(entry.children) && <div className="timeline__body">{entry.children}</div>}
        </li>
      ))}
    </ol>
  );
}
