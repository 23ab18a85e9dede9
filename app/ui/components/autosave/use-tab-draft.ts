// What is typed into a form that is sent, in its tab alone: Back and a reload bring it back. It goes when it was sent, when the
// tab is closed, and when the form is opened anew: the next person at a shared computer finds an empty form.
import { useLocation, useNavigation } from '@remix-run/react';
import { useEffect } from 'react';

import { paths } from '#app/addresses/paths.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { deviceStore, type DeviceStore } from './device-store.ts';
import { useDraft } from './use-draft.ts';

const dayMs = 86_400_000;
const tabDrafts = deviceStore('dang-viet:', dayMs, 'tab');

let isFirstLook = true;

const openedAnew = () => {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
};

/** A document that was opened by a link or by its address begins with nothing; later looks of the same document are Back. */
const drafts: DeviceStore = {
  ...tabDrafts,
  read(key, now) {
    if (isFirstLook && openedAnew()) tabDrafts.keep(key, undefined, now);
    isFirstLook = false;
    return tabDrafts.read(key, now);
  },
};

/**
 * @param start the form before anything is typed
 * @param sentWire what was just sent and came back: newer than what lies in the tab
 */
export function useTabDraft(start: Wire, sentWire: Wire | undefined) {
  const { pathname, search } = useLocation();
  const address = pathname + search;
  const { keep, forget, restored } = useDraft({
    store: drafts,
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
