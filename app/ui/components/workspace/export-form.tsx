// The way from a list to a file of it: as it is narrowed, in each format that its kind is written in.
import type { ReactNode } from 'react';

import { paths } from '#app/addresses/paths.ts';
import { exportFormatWords, formatsOf, type ExportKind } from '#app/vocabulary/exports.ts';

import { Button, ButtonGroup } from '../button/button.tsx';

export function ExportForm({
  kind,
  query,
  requestId,
  children,
}: {
  readonly kind: ExportKind;
  /** By what it is narrowed. */
  readonly query: string;
  /** Pressed twice, it is written once. */
  readonly requestId: string;
  /** What is in the file, and how many lines at most. */
  readonly children: ReactNode;
}) {
  return (
    <form className="no-print" method="post" action={paths.exports()}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="ds" value={query} />
      <input type="hidden" name="requestId" value={requestId} />
      {children}
      <ButtonGroup>
        {formatsOf[kind].map((format) => (
          <Button key={format} kind="secondary" name="format" value={format}>
            {exportFormatWords[format].label}
          </Button>
        ))}
      </ButtonGroup>
    </form>
  );
}
