// Ties a form that is sent to its tab draft, which goes when it was sent, too.
import { useLocation, useNavigation } from '@remix-run/react';
import { useEffect } from 'react';

import { paths } from '#app/addresses/paths.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { tabDrafts } from './tab-drafts.ts';
import { useDraft } from './use-draft.ts';

/**
 * @param start the form before anything is typed
 * @param sentWire what was just sent and came back: newer than what lies in the tab
 */
export function useTabDraft(start: Wire, sentWire: Wire | undefined) {
  const { pathname, search } = useLocation();
  const address = pathname + search;
  const { keep, forget, restored } = useDraft({
    store: tabDrafts,
    address,
    start,
    answers: sentWire !== undefined,
  });
  const { state, location, formMethod } = useNavigation();
  // Only what was taken in leads to another page, unless the session has ended.
  const isTaken =
    state === 'loading' &&
    formMethod === 'POST' &&
    location.pathname !== pathname &&
    location.pathname !== paths.signIn();
  useEffect(() => {
    if (sentWire !== undefined) keep(sentWire);
  }, [sentWire, keep]);
  useEffect(() => {
    if (isTaken) forget();
  }, [isTaken, forget]);
  return {
    keep,
    wire: sentWire ?? restored?.wire ?? start,
    /** Of the form: another one begins with other values. */
    formKey: restored?.at.getTime(),
    /** For the element around the form: where the browser's storage holds what it shows. */
    heldAs: tabDrafts.nameOf(address),
  };
}

export type TabDraft = ReturnType<typeof useTabDraft>;
