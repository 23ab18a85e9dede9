// Ties the page that fills a form to what this device holds of it. Without scripts nothing is held.
import { useCallback, useEffect, useState } from 'react';

import type { Wire } from '#forms/kinds/kind.ts';

import {
  deviceDrafts,
  isSharedDevice,
  namesOnDevice,
  setSharedDevice,
} from '../../../components/autosave/device-drafts.ts';
import { useDraft, type Draft } from '../../../components/autosave/use-draft.ts';

export interface DeviceDraft extends Draft {
  /** Where the browser's storage holds what the page shows when it is opened. */
  readonly heldAs: string;
  readonly shared: boolean;
  /** Forgets it, and opens an empty form. */
  readonly startAnew: () => void;
  readonly share: (shared: boolean) => void;
}

const isOwnDevice = () => !isSharedDevice();

/** @param options `address` of the page; `title` of the form; `start`: the form before anything is typed */
export function useDeviceDraft(options: {
  readonly address: string;
  readonly title: string;
  readonly start: Wire;
}): DeviceDraft {
  const { address } = options;
  const draft = useDraft({ ...options, store: deviceDrafts, mayHold: isOwnDevice });
  const [shared, setShared] = useState(false);
  useEffect(() => setShared(isSharedDevice()), []);
  const { forget } = draft;
  const startAnew = useCallback(() => {
    forget();
    window.location.assign(address);
  }, [forget, address]);
  const share = useCallback(
    (next: boolean) => {
      setSharedDevice(next, Date.now());
      setShared(next);
      forget();
    },
    [forget],
  );
  return { ...draft, heldAs: namesOnDevice(address), shared, startAnew, share };
}
