// What has consequences.
import type { ReactNode } from 'react';

export function Warning({ children }: { readonly children: ReactNode }) {
  return (
    <div className="warning">
      <svg
        className="warning__icon"
        width="28"
        height="28"
        viewBox="0 0 28 28"
        aria-hidden="true"
        focusable="false"
      >
        <path
          d="M14 3l12 21.5H2z M14 11v6.5 M14 20.4v1.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
        />
      </svg>
      <div className="warning__text">
        <span className="visually-hidden">Cảnh báo: </span>
        {children}
      </div>
    </div>
  );
}
