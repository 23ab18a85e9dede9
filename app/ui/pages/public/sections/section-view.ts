// What a kind of content shows to readers: its section's page, and its facts on a page of their own. One file a kind.
import type { ComponentType } from 'react';

import type { FigurePlot, FigureTable } from '#app/publications/figure-table.ts';
import type { ItemLine, ItemPage, SectionView } from '#app/read-models/publishing.ts';

/** A section with what it stands in and what stands in it. */
export interface ReaderSection extends SectionView {
  readonly children?: readonly SectionView[];
  readonly parent?: SectionView;
}

export interface SectionListProps {
  readonly section: ReaderSection;
  /** In the order of the kind. */
  readonly lines: readonly ItemLine[];
  /** "2026-11-24" in Việt Nam. */
  readonly today: string;
  /** By what the list was narrowed. */
  readonly chosen?: Readonly<Record<string, string>> | undefined;
  /** Items whose link did not open for some nights, with the day of the last look (Đ13.1b). */
  readonly unopened?: Readonly<Record<string, string>> | undefined;
}

export interface FiltersProps {
  readonly section: SectionView;
  readonly chosen: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** How a kind narrows its list by itself, where the choices of its facts are not all there is. */
export interface KindNarrowing {
  /** Names in the address whose pages are kept. */
  readonly query: readonly string[];
  readonly narrow: (
    lines: readonly ItemLine[],
    query: URLSearchParams,
  ) => {
    readonly lines: readonly ItemLine[];
    readonly chosen: FiltersProps['chosen'];
    readonly choices: FiltersProps['choices'];
  };
  readonly Filters: ComponentType<FiltersProps>;
}

export interface ItemFactsProps {
  readonly page: ItemPage;
  readonly section: SectionView;
  /** Other items of the section, where the kind shows a way from one to the next. */
  readonly others?: readonly ItemLine[] | undefined;
}

/** The portal's own figures of the last twelve months, in short. */
export interface FiguresAbove {
  readonly table: FigureTable;
  readonly plots: readonly FigurePlot[];
}

export interface KindReaders {
  /** What stands above the list on its first page: the portal's own figures. */
  readonly Above?: ComponentType<{ readonly today: string; readonly figures: FiguresAbove }>;
  readonly List: ComponentType<SectionListProps>;
  /** The order in which readers expect it, where no fact and no title gives it. */
  readonly sort?: (a: ItemLine, b: ItemLine) => number;
  /** Undefined: the questions of the kind's form with their answers. */
  readonly Facts?: ComponentType<ItemFactsProps>;
  /** Whether the facts are drawn themselves: the item's own picture, which lists show, would say it twice. */
  readonly draws?: (facts: ItemLine['facts']) => boolean;
  /** Its links are looked after, and its page says which do not open. */
  readonly looksAfterLinks?: true;
  readonly narrowing?: KindNarrowing;
  /** Its list can be saved as a workbook: these facts beside the title. */
  readonly table?: readonly string[];
  /** An address for calendars that lists the section. */
  readonly calendar?: true;
  /** Its items lead from one to the next: their pages are given the others. */
  readonly others?: true;
  /** Its files say it all: they stand before the text. */
  readonly filesFirst?: true;
  /** What its page tells machines besides. */
  readonly meta?: (page: ItemPage, address: string) => readonly MetaTag[];
}

export type MetaTag =
  | { readonly name: string; readonly content: string }
  | { readonly 'script:ld+json': Readonly<Record<string, unknown>> };
