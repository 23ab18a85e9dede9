// What was approved for an hour is published once the hour has come. What cannot be published says why, is seen by staff, and is
// tried again at the next run: after a restart too, since the hour is in the row.
import type { Deps } from './deps.server.ts';

/** `none`: another process published it, or somebody took it back, while its locks were awaited. */
export type Publication = 'published' | 'none' | { readonly failure: string };

/**
 * @param due what the portal is to publish now, each as the log names it
 * @param kind `publish`: in a transaction of its own; `keepFailure`: tells staff, once for each reason; `fault`: the reason when the
 *   portal itself failed; `words`: how the log calls them
 * @returns how many were published
 */
export async function publishDue<Due extends object>(
  { log }: Pick<Deps, 'log'>,
  due: readonly Due[],
  kind: {
    readonly publish: (one: Due) => Promise<Publication>;
    readonly keepFailure: (one: Due, failure: string) => Promise<void>;
    readonly fault: string;
    readonly words: { readonly one: string; readonly many: string };
  },
): Promise<number> {
  let published = 0;
  for (const one of due) {
    try {
      const publication = await kind.publish(one);
      if (publication === 'published') published += 1;
      else if (publication !== 'none') await kind.keepFailure(one, publication.failure);
    } catch (error) {
      // One that breaks must not hold up the others.
      log.error({ error, ...one }, `${kind.words.one} could not be published`);
      await kind.keepFailure(one, kind.fault);
    }
  }
  if (published > 0) log.info({ published }, `approved ${kind.words.many} published`);
  return published;
}
