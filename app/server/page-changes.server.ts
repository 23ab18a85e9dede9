// What this process forgets when readers are to see something else: because another process or its own use cases said so, or
// because at a midnight the commune is called otherwise.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { PageCache } from '#app/http/page-cache.server.ts';
import { tags, type PageTag } from '#app/vocabulary/page-tags.ts';

export interface PageChanges {
  /** The tags of what changed, as they come by LISTEN. */
  readonly heard: (changed: readonly PageTag[]) => void;
  /** Call it before each answer: nothing is answered with the name of yesterday. */
  readonly beforeAnswer: () => void;
}

export function pageChanges({
  forget: forgetRead,
  cache,
  commune,
}: {
  /** Of what every page carries. */
  readonly forget: (changed: readonly PageTag[]) => void;
  readonly cache: Pick<PageCache, 'invalidate'>;
} & Pick<Deps, 'commune'>): PageChanges {
  const forget = (changed: readonly PageTag[]) => {
    // First: a page that is drawn anew asks for what every page carries.
    forgetRead(changed);
    cache.invalidate(changed);
  };
  const forgetTurned = () => {
    if (commune.turned()) forget([tags.everything]);
  };
  return {
    heard(changed) {
      forget(changed);
      if (!changed.includes(tags.everything)) return;
      // What was drawn meanwhile names the commune as it was before.
      void commune.refresh().then(forgetTurned);
    },
    beforeAnswer: forgetTurned,
  };
}
