// How a published thing is called, together with whether it is a sample. Every showing of it is a showing of its title, so
// the mark cannot be left out: a title is no string, and its words come out by these doors or by `ItemTitle` of the pages.

export interface ItemTitle {
  /** Read it by `titleInWords`, `bareTitle` or `ItemTitle`: tests/house holds that nobody else does. */
  readonly bareWords: string;
  /** Made up, so that the portal can be tried: nothing of it may be taken for true. */
  readonly sample: boolean;
}

/** In lists and pages, beside the title. */
export const sampleMark = 'Nội dung mẫu';

/** The one way to make a title of what is stored. @param item `sample`: left out, it is none */
export const titleOf = ({
  title,
  sample,
}: {
  readonly title: string;
  readonly sample?: boolean | undefined;
}): ItemTitle => ({ bareWords: title, sample: sample === true });

/** @returns the title for a feed, a calendar, a workbook, a paper, a mail, a machine: the mark of a sample comes with the words */
export const titleInWords = (title: ItemTitle): string => withMark(title, title.bareWords);

/** @param words told of the item in the place of its title: an hour of a week, what a document is about @returns with a sample's mark */
export const withMark = ({ sample }: Pick<ItemTitle, 'sample'>, words: string): string =>
  sample ? `${words} (${sampleMark.toLocaleLowerCase('vi')})` : words;

/**
 * @returns the title without its mark, for an order, or where the mark stands beside it already: crumbs above the heading, the words of a
 *   link in its row
 */
export const bareTitle = ({ bareWords }: ItemTitle): string => bareWords;

/** @param words given the title without its mark @returns the same item under other words */
export const retitled = (title: ItemTitle, words: (own: string) => string): ItemTitle => ({
  ...title,
  bareWords: words(title.bareWords),
});
