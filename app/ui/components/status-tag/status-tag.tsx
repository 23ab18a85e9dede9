// A state as a word, a shape and a colour: any one of the three is enough to tell it.
import type { ReactNode } from 'react';

import type { Tone } from '#app/steps/step-table.ts';

export type { Tone };

const shapes: Record<Tone, ReactNode> = {
  done: <path d="M2.5 8.5l3.5 3.5 7.5-8" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  waiting: (
    <path d="M8 1.5l6.5 12h-13z M8 6v4 M8 11.4v1.2" fill="none" stroke="currentColor" strokeWidth="1.7" />
  ),
  progress: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  stopped: <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  neutral: (
    <circle
      cx="8"
      cy="8"
      r="5.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeDasharray="2.5 2"
    />
  ),
};

/** Of a state as its table has it. */
export const StateTag = ({
  of: { tone, label },
}: {
  readonly of: { readonly tone: Tone; readonly label: string };
}) => <StatusTag tone={tone}>{label}</StatusTag>;

export function StatusTag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={`status-tag status-tag--${tone}`}>
      <svg
        className="status-tag__shape"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        aria-hidden="true"
        focusable="false"
      >
        {shapes[tone]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
