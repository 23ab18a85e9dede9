// The sections of the menu, which every page carries: read once and kept in process until they change, here or in
// another process (LISTEN page_cache).
import { tags, type PageTag } from '#app/vocabulary/page-tags.ts';
import type { SectionView } from '#app/read-models/publishing.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { listSections } from './list-sections.server.ts';

export interface Menu {
  read(): Promise<readonly SectionView[]>;
  /** @param changed tags of pages; a change of sections is a change of all pages */
  forget(changed: readonly PageTag[]): void;
}

export function keepMenu(deps: Pick<Deps, 'db'>): Menu {
  // The promise is kept, not its outcome: what was asked before a change is dropped with it, though it ends later.
  let kept: Promise<readonly SectionView[]> | undefined;
  return {
    read() {
      if (kept !== undefined) return kept;
      const reading = listSections(deps, { inMenu: true });
      kept = reading;
      reading.catch(() => {
        if (kept === reading) kept = undefined;
      });
      return reading;
    },
    forget(changed) {
      if (changed.includes(tags.everything)) kept = undefined;
    },
  };
}
