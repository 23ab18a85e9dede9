// Drafts of forms that are printed and not sent (level 2): in their tab, and on the device once somebody said that it is his own;
// then until they are printed.
import { deviceDraftDays } from '#app/retention/days.ts';
import { dayMs } from '#app/values/durations.ts';

import { deviceStore, withStorage, type DeviceStore } from './device-store.ts';
import { tabDrafts } from './tab-drafts.ts';

const onDevice = deviceStore('to-khai:', deviceDraftDays * dayMs);

const ownMark = 'to-khai-may-cua-toi';

/** Did somebody say that nobody else uses this device? */
export const isOwnDevice = (): boolean => withStorage((storage) => storage.getItem(ownMark)) === 'yes';

const place = (): DeviceStore => (isOwnDevice() ? onDevice : tabDrafts);

const clearDevice = (now: number) => {
  for (const { key } of onDevice.list(now)) onDevice.keep(key, undefined, now);
};

/** By the address of the page that fills the form. */
export const deviceDrafts: Pick<DeviceStore, 'keep' | 'read' | 'list'> = {
  keep: (key, body, now, of) => place().keep(key, body, now, of),
  read(key, now) {
    // Also on one's own device: what the tab holds of a form that is opened anew goes at its first look.
    const inTab = tabDrafts.read(key, now);
    if (isOwnDevice()) return onDevice.read(key, now);
    // From before anybody was asked.
    clearDevice(now);
    return inTab;
  },
  /** Of the device: another page of a tab opens its forms anew. */
  list: (now) => (isOwnDevice() ? onDevice.list(now) : []),
};

/** Under which names the browser's storage holds what the page at `address` shows as soon as it is opened. */
export const namesOnDevice = (address: string): string =>
  [onDevice.nameOf(address), tabDrafts.nameOf(address), ownMark].join(' ');

/** What is held of the form at `address` goes where it belongs from now on; nothing else stays on a device that is not one's own. */
export function setOwnDevice(own: boolean, address: string, now: number): void {
  const before = place();
  const draft = before.read(address, now);
  withStorage((storage) => (own ? storage.setItem(ownMark, 'yes') : storage.removeItem(ownMark)));
  before.keep(address, undefined, now);
  if (!own) clearDevice(now);
  if (draft !== undefined) place().keep(address, draft.body, now, { title: draft.title });
}
