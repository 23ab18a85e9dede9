// Ties the saver of drafts to a page: its changes, its connection, its leaving, and what the browser still keeps.
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

import type { FieldDefinition } from '#forms/definition.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { own } from '#forms/own.ts';
import { DraftSaver, type SaveReport } from '../../../components/autosave/draft-saver.ts';
import {
  keepHere,
  nameKeptHere,
  readKeptHere,
  type KeptHere,
} from '../../../components/autosave/kept-here.ts';
import { wireEntries } from '#forms/plain-wire.ts';

export interface AutosaveOptions {
  /** Where to save. */
  readonly url: string;
  /** Names this section of this draft among what the browser keeps. */
  readonly storageKey: string;
  readonly version: number;
  /** "21:04", when the section was saved before. */
  readonly savedAt?: string | undefined;
  /** What the page asks: nothing else is sent. */
  readonly fields: readonly FieldDefinition[];
}

export interface Autosave {
  readonly report: SaveReport;
  readonly noteChange: (wire: Wire) => void;
  readonly saver: RefObject<DraftSaver>;
  /** For the hidden input `version`: it follows every save. */
  readonly version: number;
  /** Where the browser's storage holds what an earlier visit could not save. */
  readonly heldAs: string;
  /** What it holds. */
  readonly kept: KeptHere | undefined;
  readonly restoreKept: () => void;
  readonly dropKept: () => void;
}

export function useAutosave({ url, storageKey, version, savedAt, fields }: AutosaveOptions): Autosave {
  const [report, setReport] = useState<SaveReport>({
    state: savedAt === undefined ? 'none' : 'saved',
    at: savedAt,
  });
  const [keptHere, setKeptHere] = useState<KeptHere>();
  const [current, setCurrent] = useState(version);
  const saver = useRef<DraftSaver | null>(null);
  // One saver a section: later versions reach it through `seen`.
  const first = useRef({ version, savedAt });

  useEffect(() => {
    const draftSaver = new DraftSaver({
      url,
      ...first.current,
      report: setReport,
      // At once: the form may be sent the moment a save is done.
      versionChanged: (next) => flushSync(() => setCurrent(next)),
      keep: (body) => keepHere(storageKey, body, Date.now()),
      fetch: (input, init) => fetch(input, init),
    });
    saver.current = draftSaver;
    setKeptHere(readKeptHere(storageKey, Date.now()));
    const online = () => void draftSaver.flush();
    const leaving = () => draftSaver.leave();
    window.addEventListener('online', online);
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('pagehide', leaving);
      draftSaver.leave();
      saver.current = null;
    };
  }, [url, storageKey]);

  useEffect(() => {
    saver.current?.seen(version);
    setCurrent((before) => Math.max(before, version));
  }, [version]);

  const noteChange = useCallback(
    (wire: Wire) => {
      const ours = fields.flatMap(({ id }) => {
        const value = own(wire, id);
        return value === undefined ? [] : [[id, value] as const];
      });
      saver.current?.changed(wireEntries(Object.fromEntries(ours)));
    },
    [fields],
  );
  const dropKept = useCallback(() => {
    keepHere(storageKey, undefined, Date.now());
    setKeptHere(undefined);
  }, [storageKey]);
  const restoreKept = useCallback(() => {
    if (keptHere === undefined || saver.current === null) return;
    saver.current.changed([...new URLSearchParams(keptHere.body)]);
    void saver.current.flush().then(() => window.location.reload());
  }, [keptHere]);

  return {
    report,
    noteChange,
    saver,
    version: current,
    heldAs: nameKeptHere(storageKey),
    kept: keptHere,
    restoreKept,
    dropKept,
  };
}
