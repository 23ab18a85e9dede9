// Tab drafts: what is typed into a form, in its tab alone. Back and a reload bring it back; it goes when the tab is closed, and when
// the form is opened anew: the next person at a shared computer finds an empty form. What somebody typed who was signed in comes back to
// his account alone: whoever goes Back after he signed out sees nothing of it, and he finds it when he has signed in again.
import { accountInPage } from '../unsent/account-in-page.ts';
import { unsentHash } from '../unsent/unsent-hash.ts';
import { deviceStore, type DeviceStore } from './device-store.ts';
import { dayMs } from '#app/values/durations.ts';

const inTab = deviceStore('dang-viet:', dayMs, 'tab');

let isFirstLook = true;

const openedAnew = () => {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
};

/** A document that was opened by a link or by its address begins with nothing; later looks of the same document are Back. */
export const tabDrafts: DeviceStore = {
  ...inTab,
  keep: (key, body, now, of) => inTab.keep(key, body, now, { ...of, by: accountInPage() }),
  read(key, now) {
    // Whoever signed in again was led back to what the portal had refused.
    const isReturn = window.location.hash === unsentHash;
    if (isFirstLook && openedAnew() && !isReturn) inTab.keep(key, undefined, now);
    isFirstLook = false;
    const draft = inTab.read(key, now);
    return draft?.by === undefined || draft.by === accountInPage() ? draft : undefined;
  },
};
