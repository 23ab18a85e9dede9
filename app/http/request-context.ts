// What the document needs to know of its request while it is rendered on the server; empty in the browser.
import { createContext } from 'react';

export interface RequestInDocument {
  /** For <Scripts>, on pages that hydrate. */
  readonly nonce: string | undefined;
  /** Shown on the error page: finds the line in the log. */
  readonly reference: string | undefined;
  /** The page answers what somebody sent. */
  readonly answers: boolean;
}

export const RequestContext = createContext<RequestInDocument>({
  nonce: undefined,
  reference: undefined,
  answers: false,
});
