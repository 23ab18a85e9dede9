// Device drafts: what is typed into forms that are printed and not sent (level 2), in this browser alone, until it is printed.
import { deviceDraftDays } from '#app/retention/device-drafts.ts';

import { deviceStore, withStorage } from './device-store.ts';

/** By the address of the page that fills the form. */
export const deviceDrafts = deviceStore('to-khai:', deviceDraftDays * 86_400_000);

const sharedMark = 'to-khai-may-dung-chung';

/** Under which names the browser's storage holds what the page at `address` shows as soon as it is opened. */
export const namesOnDevice = (address: string): string => `${deviceDrafts.nameOf(address)} ${sharedMark}`;

/** Did somebody say that this device is used by several people? Then nothing is held on it. */
export function isSharedDevice(): boolean {
  return withStorage((storage) => storage.getItem(sharedMark)) === 'yes';
}

/** What is held already goes, of every form. */
export function setSharedDevice(shared: boolean, now: number): void {
  withStorage((storage) => {
    if (shared) storage.setItem(sharedMark, 'yes');
    else storage.removeItem(sharedMark);
  });
  if (shared) for (const { key } of deviceDrafts.list(now)) deviceDrafts.keep(key, undefined, now);
}
