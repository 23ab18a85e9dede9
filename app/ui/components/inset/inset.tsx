// A passage set apart: a quotation of the law, an example.
import type { ReactNode } from 'react';

export function Inset({ children }: { readonly children: ReactNode }) {
  return <div className="inset">{children}</div>;
}
