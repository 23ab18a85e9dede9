// What the page of links to other agencies' sites is drawn from (Đ13.1b).
import type { ItemTitle } from '#app/publications/item-title.ts';
import type { LinkStateWord } from '#app/vocabulary/link-states.ts';

export interface LinkLine {
  readonly url: string;
  readonly state: LinkStateWord;
  /** What was found, in words: "không có trang này nữa (404)". */
  readonly finding?: string;
  readonly movedTo?: string;
  readonly lastTriedAt?: Date;
  readonly lastGoodAt?: Date;
  /** Nights in a row. */
  readonly failures: number;
  readonly uses: readonly { readonly itemId: string; readonly title: string; readonly section: string }[];
  /** This person may ask again. */
  readonly mayRecheck: boolean;
}

export interface LinkSurvey {
  readonly rows: readonly LinkLine[];
  readonly counts: Readonly<Record<LinkStateWord, number>>;
}

/** At the foot of every page. */
export interface FooterLink {
  readonly title: ItemTitle;
  readonly href: string;
  /** Whether it opened at the nightly looks; what did not for some nights leads nowhere until it does. */
  readonly opens: boolean;
}
