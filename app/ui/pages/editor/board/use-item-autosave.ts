// Keeps what is typed into an item, for its writer alone, while he writes: never a version, and said honestly.
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

import type { Wire } from '#forms/kinds/kind.ts';

import { DraftSaver, type SaveReport } from '../../../components/autosave/draft-saver.ts';
import { wireEntries } from '#forms/plain-wire.ts';

export interface ItemAutosave {
  readonly report: SaveReport;
  readonly noteChange: (wire: Wire) => void;
  readonly saver: RefObject<DraftSaver | null>;
}

/**
 * @param url where to save
 * @param seen the version that the page was drawn from
 * @param savedAt "21:04", when something was kept before
 */
export function useItemAutosave(url: string, seen: string, savedAt: string | undefined): ItemAutosave {
  const [report, setReport] = useState<SaveReport>({
    state: savedAt === undefined ? 'none' : 'saved',
    at: savedAt,
  });
  const saver = useRef<DraftSaver | null>(null);

  useEffect(() => {
    const draftSaver = new DraftSaver({
      url,
      version: 1,
      report: setReport,
      versionChanged: () => undefined,
      // The page itself holds it, and says that it must not be closed.
      keep: () => undefined,
      fetch: (input, init) => fetch(input, init),
    });
    saver.current = draftSaver;
    const online = () => void draftSaver.flush();
    const leaving = () => draftSaver.leave();
    window.addEventListener('online', online);
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('pagehide', leaving);
      leaving();
      saver.current = null;
    };
  }, [url, seen]);

  const noteChange = useCallback(
    (wire: Wire) => {
      saver.current?.changed([...wireEntries(wire), ['seen', seen]]);
    },
    [seen],
  );
  return { report, noteChange, saver };
}
