// Tab drafts: what is typed into a form, in its tab alone. Back and a reload bring it back; it goes when the tab is closed, and when
// the form is opened anew: the next person at a shared computer finds an empty form.
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
  read(key, now) {
    // Whoever signed in again was led back to what the portal had refused.
    const isReturn = window.location.hash === unsentHash;
    if (isFirstLook && openedAnew() && !isReturn) inTab.keep(key, undefined, now);
    isFirstLook = false;
    return inTab.read(key, now);
  },
};
