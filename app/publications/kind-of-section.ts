// The kind of what a section holds. A section is never stored with a kind that does not exist.
import type { ContentKind } from '#app/publications/content-kind.ts';
import { kinds } from '#app/publications/kinds/index.ts';
import { own } from '#forms/own.ts';

const byId: Readonly<Record<string, ContentKind>> = kinds;

/** @returns undefined for what no kind is called */
export function findKind(id: string): ContentKind | undefined {
  return own(byId, id);
}

/** @throws Error for a kind that does not exist */
export function kindOf({ kind }: { readonly kind: string }): ContentKind {
  const contentKind = findKind(kind);
  if (contentKind === undefined) throw new Error(`no kind of content ${kind}`);
  return contentKind;
}

/** What a further section may hold. */
export const kindsToAdd: readonly ContentKind[] = Object.values(byId).filter(
  ({ oneSection }) => oneSection !== true,
);

interface Placed {
  readonly id: string;
  readonly kind: string;
  readonly parentId?: string | null;
}

/** @returns the section, and those inside it whose items its lists hold too */
export function gatheredIn(section: Placed, sections: readonly Placed[]): readonly string[] {
  const inside =
    findKind(section.kind)?.gathers === true
      ? sections.filter(({ parentId, kind }) => parentId === section.id && kind === section.kind)
      : [];
  return [section.id, ...inside.map(({ id }) => id)];
}
