// Ties a form to what the browser holds of it: what is typed is written down, and stands there again when the form comes back.
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Wire, WireValue } from '#forms/kinds/kind.ts';
import { wireEntries } from '#forms/plain-wire.ts';
import { own } from '#forms/own.ts';
import { isBlank, readWire } from '#forms/wire.ts';

import { wasTouched } from '../form-fields/was-touched.ts';
import type { DeviceStore } from './device-store.ts';

export interface DraftOptions {
  readonly store: Pick<DeviceStore, 'keep' | 'read'>;
  /** Of the page with the form: what the draft is called by. */
  readonly address: string;
  /** How a person calls the form, where drafts are listed. */
  readonly title?: string | undefined;
  /** The form before anything is typed. */
  readonly start: Wire;
  /** The page answers what was sent, which is newer than what lies here. */
  readonly answers?: boolean;
}

export interface Draft {
  /** In place of an empty form: what was typed before, and when. */
  readonly restored: { readonly wire: Wire; readonly at: Date } | undefined;
  /** When it was last written down; undefined when nothing lies there. */
  readonly keptAt: Date | undefined;
  /** The browser lets nothing be written down. */
  readonly refused: boolean;
  readonly keep: (wire: Wire) => void;
  /** What stands in the form stays there until the form comes back. */
  readonly forget: () => void;
}

export function useDraft({ store, address, title, start, answers = false }: DraftOptions): Draft {
  const [restored, setRestored] = useState<Draft['restored']>();
  const [keptAt, setKeptAt] = useState<Date>();
  const [refused, setRefused] = useState(false);

  /** What lies here from before is read first: what is typed now would take its place. */
  const hasLooked = useRef(false);

  const keep = useCallback(
    (wire: Wire) => {
      if (!hasLooked.current) return;
      const now = Date.now();
      const body = new URLSearchParams(wireEntries(wire).map(([name, value]) => [name, value])).toString();
      const isStored = store.keep(address, body, now, { title });
      setRefused(!isStored);
      setKeptAt(isStored ? new Date(now) : undefined);
    },
    [store, address, title],
  );

  useEffect(() => {
    hasLooked.current = true;
    if (answers) return;
    const draft = store.read(address, Date.now());
    const earlier = typedBefore(start);
    if (draft === undefined) {
      setRestored(undefined);
      if (Object.keys(earlier).length > 0) keep({ ...start, ...earlier });
      return;
    }
    const at = new Date(draft.at);
    setRestored({ wire: { ...readWire(new URLSearchParams(draft.body).entries()), ...earlier }, at });
    setKeptAt(at);
  }, [store, address, start, answers, keep]);
  const forget = useCallback(() => {
    store.keep(address, undefined, Date.now());
    setKeptAt(undefined);
  }, [store, address]);
  return { restored, keptAt, refused, keep, forget };
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
