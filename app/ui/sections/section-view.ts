// What a kind of content shows to readers: its section's page, and its facts on a page of their own. One file a kind.
import type { ComponentType } from 'react';

import type { ItemLine, ItemPage, SectionView } from '#app/read-models/publishing.ts';

/** A section with what it stands in and what stands in it. */
export interface ReaderSection extends SectionView {
  readonly children?: readonly SectionView[];
  readonly parent?: SectionView;
}

export interface SectionListProps {
  readonly section: SectionView;
  /** In the order of the kind. */
  readonly lines: readonly ItemLine[];
  /** "2026-11-24" in Việt Nam. */
  readonly today: string;
}

export interface ItemFactsProps {
  readonly page: ItemPage;
  readonly section: SectionView;
  /** Other items of the section, where the kind shows a way from one to the next. */
  readonly others?: readonly ItemLine[] | undefined;
}

export interface KindReaders {
  readonly List: ComponentType<SectionListProps>;
  /** Undefined: the questions of the kind's form with their answers. */
  readonly Facts?: ComponentType<ItemFactsProps>;
  /** An address for calendars that lists the section. */
  readonly calendar?: true;
  /** Its items lead from one to the next: their pages are given the others. */
  readonly others?: true;
}
