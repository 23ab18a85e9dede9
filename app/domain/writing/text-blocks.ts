// The text of an item as a tree of the few kinds of block there are; read from HTML, and written as HTML in one way only.
import type { Looks } from '#app/read-models/version-differences.ts';

export type Marks = Looks;

/** Letters with the same marks; "\n" in them is a line break that somebody made. */
export interface Run {
  readonly text: string;
  readonly marks: Marks;
}

export type HeadingLevel = 2 | 3 | 4;

export interface Picture {
  readonly kind: 'picture';
  readonly fileId: string;
  readonly alt: string;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly type?: string;
  readonly items: readonly (readonly Block[])[];
}

export interface Cell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly runs: readonly Run[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }
  | List
  | Picture;
