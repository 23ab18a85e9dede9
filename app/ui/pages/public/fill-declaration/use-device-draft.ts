// Ties the page that fills a form to what this browser holds of it. Without scripts nothing is held.
import { useCallback, useEffect, useState } from 'react';

import type { Wire } from '#forms/kinds/kind.ts';

import {
  deviceDrafts,
  isOwnDevice,
  namesOnDevice,
  setOwnDevice,
} from '../../../components/autosave/device-drafts.ts';
import { useDraft, type Draft } from '../../../components/autosave/use-draft.ts';

export interface DeviceDraft extends Draft {
  /** Where the browser's storage holds what the page shows when it is opened. */
  readonly heldAs: string;
  /** Somebody said that nobody else uses this device. */
  readonly own: boolean;
  /** Forgets it, and opens an empty form. */
  readonly startAnew: () => void;
  readonly setOwn: (own: boolean) => void;
}

/** @param options `address` of the page; `title` of the form; `start`: the form before anything is typed */
export function useDeviceDraft(options: {
  readonly address: string;
  readonly title: string;
  readonly start: Wire;
}): DeviceDraft {
  const { address } = options;
  const draft = useDraft({ ...options, store: deviceDrafts });
  const [own, showOwn] = useState(false);
  useEffect(() => showOwn(isOwnDevice()), []);
  const { forget } = draft;
  const startAnew = useCallback(() => {
    forget();
    window.location.assign(address);
  }, [forget, address]);
  const setOwn = useCallback(
    (next: boolean) => {
      setOwnDevice(next, address, Date.now());
      showOwn(next);
    },
    [address],
  );
  return { ...draft, heldAs: namesOnDevice(address), own, startAnew, setOwn };
}
