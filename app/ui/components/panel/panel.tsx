// The end of a journey: it worked, and this is the code to keep. The button that copies it is there where a script answers
// for it (copy-code.ts).
import type { ReactNode } from 'react';

export interface PanelProps {
  readonly heading: string;
  readonly code?: string | undefined;
  readonly codeLabel?: string;
  readonly children?: ReactNode;
}

export function Panel({ heading, code, codeLabel = 'Mã tra cứu của bạn', children }: PanelProps) {
  return (
    <div className="panel">
      <h1 className="panel__heading">{heading}</h1>
      {code !== undefined && (
        <p className="panel__code">
          <span className="panel__code-label">{codeLabel}</span>
          <strong className="panel__code-value">{code}</strong>
          <button type="button" className="button button--secondary no-print" hidden data-copies={code}>
            Sao chép mã
          </button>
        </p>
      )}
      {children !== undefined && <div className="panel__body">{children}</div>}
    </div>
  );
}
