// The kind of what a section holds. A section is never stored with a kind that does not exist.
import type { ContentKind } from '#app/publications/content-kind.ts';
import { kinds } from '#app/publications/kinds/index.ts';
import { own } from '#forms/own.ts';

const byId: Readonly<Record<string, ContentKind>> = kinds;

export function findKind(id: string): ContentKind | undefined {
  return own(byId, id);
}

/** @throws Error for a kind that does not exist */
export function kindOf({ kind }: { readonly kind: string }): ContentKind {
  const found = findKind(kind);
  if (found === undefined) throw new Error(`no kind of content ${kind}`);
  return found;
}

/** What a further section may hold. */
export const kindsToAdd: readonly ContentKind[] = Object.values(byId).filter(
  ({ oneSection }) => oneSection !== true,
);
