// Ties the page that fills a form to what this device holds of it. Without scripts nothing is held.
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Wire, WireValue } from '#forms/kinds/kind.ts';
import { wireEntries } from '#forms/plain-wire.ts';
import { own } from '#forms/own.ts';
import { isBlank, readWire } from '#forms/wire.ts';

import {
  deviceDrafts,
  isSharedDevice,
  namesOnDevice,
  setSharedDevice,
} from '../../../components/autosave/device-drafts.ts';
import { wasTouched } from '../../../components/form-fields/was-touched.ts';

export interface DeviceDraft {
  /** In place of an empty form: what was typed before, and when. */
  readonly restored: { readonly wire: Wire; readonly at: Date } | undefined;
  /** Where the browser's storage holds what the page shows when it is opened. */
  readonly heldAs: string;
  /** When it was last written down on this device; undefined when nothing lies there. */
  readonly keptAt: Date | undefined;
  /** The browser lets nothing be written down. */
  readonly refused: boolean;
  readonly shared: boolean;
  readonly keep: (wire: Wire) => void;
  readonly forget: () => void;
  /** Forgets it, and opens an empty form. */
  readonly startAnew: () => void;
  readonly share: (shared: boolean) => void;
}

/** @param options `address` of the page; `title` of the form; `start`: the form before anything is typed */
export function useDeviceDraft({
  address,
  title,
  start,
}: {
  readonly address: string;
  readonly title: string;
  readonly start: Wire;
}): DeviceDraft {
  const [restored, setRestored] = useState<DeviceDraft['restored']>();
  const [keptAt, setKeptAt] = useState<Date>();
  const [refused, setRefused] = useState(false);
  const [shared, setShared] = useState(false);

  /** What lies here from before is read first: what is typed now would take its place. */
  const looked = useRef(false);

  const keep = useCallback(
    (wire: Wire) => {
      if (!looked.current || isSharedDevice()) return;
      const now = Date.now();
      const body = new URLSearchParams(wireEntries(wire).map(([name, value]) => [name, value])).toString();
      const stored = deviceDrafts.keep(address, body, now, title);
      setRefused(!stored);
      setKeptAt(stored ? new Date(now) : undefined);
    },
    [address, title],
  );

  useEffect(() => {
    looked.current = true;
    setShared(isSharedDevice());
    const draft = deviceDrafts.read(address, Date.now());
    const earlier = typedBefore(start);
    if (draft === undefined) {
      if (Object.keys(earlier).length > 0) keep({ ...start, ...earlier });
      return;
    }
    const at = new Date(draft.at);
    setRestored({ wire: { ...readWire(new URLSearchParams(draft.body).entries()), ...earlier }, at });
    setKeptAt(at);
  }, [address, start, keep]);
  const forget = useCallback(() => {
    deviceDrafts.keep(address, undefined, Date.now());
    setRestored(undefined);
    setKeptAt(undefined);
  }, [address]);
  const startAnew = useCallback(() => {
    forget();
    window.location.assign(address);
  }, [forget, address]);
  const share = useCallback((next: boolean) => {
    setSharedDevice(next, Date.now());
    setShared(next);
    setKeptAt(undefined);
  }, []);
  return {
    restored,
    heldAs: namesOnDevice(address),
    keptAt,
    refused,
    shared,
    keep,
    forget,
    startAnew,
    share,
  };
}

/** On a slow line people type before the page is alive: that stands over what lies here from before. */
function typedBefore(start: Wire): Wire {
  const form = document.querySelector<HTMLFormElement>('form[data-declaration]');
  if (form === null || !wasTouched(form)) return {};
  const now = readWire(new FormData(form).entries());
  const same = (a: WireValue | undefined, b: WireValue) => JSON.stringify(a) === JSON.stringify(b);
  return Object.fromEntries(
    Object.entries(now).filter(([id, value]) => !isBlank(value) && !same(own(start, id), value)),
  );
}
