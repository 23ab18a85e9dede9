// What was typed into an editor and not saved, because the session ended or the page was left: it stays in this browser
// and is offered when the editor is opened again. Without JavaScript there is nothing to keep it.
import { useNavigation } from '@remix-run/react';
import { useCallback, useEffect, useState } from 'react';

import type { Wire } from '#forms/kinds/kind.ts';
import { readWire } from '#forms/wire.ts';

import { keepHere, readKeptHere, type KeptHere } from '../../../components/autosave/kept-here.ts';
import { wireEntries } from '#forms/plain-wire.ts';

export interface Unsaved {
  /** Undefined: nothing to offer. */
  readonly at: Date | undefined;
  /** Once it was asked for, in place of what the server holds; `seen` is of then, so that whoever was faster is told. */
  readonly restored: { readonly wire: Wire; readonly seen: string } | undefined;
  readonly keep: (wire: Wire, seen: string) => void;
  readonly restore: () => void;
  readonly drop: () => void;
}

/** @param options `key`: names the editor and who types; `savedAt`: where a save that succeeded leads */
export function useUnsaved({
  key: name,
  savedAt,
  offer,
}: {
  readonly key: string;
  readonly savedAt: string;
  readonly offer: boolean;
}): Unsaved {
  const key = `can-bo:${name}`;
  const [keptEntries, setKeptEntries] = useState<KeptHere>();
  const [restored, setRestored] = useState<Unsaved['restored']>();
  const navigation = useNavigation();

  useEffect(() => {
    setKeptEntries(readKeptHere(key, Date.now()));
  }, [key]);

  const isSaved =
    navigation.state === 'loading' &&
    navigation.formMethod === 'POST' &&
    navigation.location.pathname === savedAt;
  useEffect(() => {
    if (isSaved) keepHere(key, undefined, Date.now());
  }, [isSaved, key]);

  const keep = useCallback(
    (wire: Wire, seen: string) => {
      keepHere(key, new URLSearchParams([['seen', seen], ...wireEntries(wire)]).toString(), Date.now());
    },
    [key],
  );
  const drop = useCallback(() => {
    keepHere(key, undefined, Date.now());
    setKeptEntries(undefined);
  }, [key]);
  const restore = useCallback(() => {
    if (keptEntries === undefined) return;
    const entries = new URLSearchParams(keptEntries.body);
    const seen = entries.get('seen') ?? '';
    entries.delete('seen');
    setRestored({ wire: readWire(entries.entries()), seen });
    setKeptEntries(undefined);
  }, [keptEntries]);

  return {
    at: offer && keptEntries !== undefined ? new Date(keptEntries.at) : undefined,
    restored,
    keep,
    restore,
    drop,
  };
}
