// What a public page says, as plain text for paper (Đ13.1c).
import type { FigurePlot, FigureTable } from '#app/publications/figure-table.ts';

export interface SheetPart {
  readonly heading: string;
  readonly rows?: readonly { readonly label: string; readonly value: string }[];
  readonly lines?: readonly string[];
  readonly plots?: readonly FigurePlot[];
  readonly tables?: readonly FigureTable[];
  /** Small, below: author and source (Đ8.3), where the whole is read. */
  readonly quiet?: readonly string[];
}

export interface Sheet {
  readonly title: string;
  /** Above the title: the part of the portal that it belongs to. */
  readonly section: string;
  readonly unit: string;
  /** "https://phuanbinhduong.gov.vn/dich-vu-cong/dang-ky-khai-sinh" */
  readonly address: string;
  /** As of when. */
  readonly at: Date;
  readonly lead?: string;
  readonly parts: readonly SheetPart[];
  readonly ending: readonly string[];
}
