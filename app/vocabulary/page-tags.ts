// What a kept page depends on, in the one vocabulary that pages and changes share: a page says its tags
// (app/http/document.ts), a change of one of them has the page drawn anew (app/server/followers.server.ts).

declare const pageTag: unique symbol;

/** Made below alone: a plain string is none, so that nothing is said to depend on what nobody ever changes. */
export type PageTag = string & { readonly [pageTag]: true };

const tag = (name: string): PageTag => name as PageTag;
const about = (subject: string) => (id: string) => tag(`${subject}:${id}`);

export const tags = {
  // Of one thing, by its id or the last part of its address.
  section: about('section'),
  item: about('item'),
  procedure: about('procedure'),
  /** The figures of one procedure, by its slug. */
  statisticsOf: about('statistics'),
  /** What is published of a kind of inquiry, by its id. */
  inquiries: about('inquiries'),
  /** Of no page: it stands for all of them, as a change of the menu does. */
  everything: tag('*'),
  /** For pages that come with the version and change with the menu alone. */
  fixed: tag('fixed'),
  /** Procedures and forms, in any list of them. */
  catalog: tag('catalog'),
  /** Items of any section, in any list of them. */
  content: tag('content'),
  legalDocuments: tag('legal-documents'),
  /** Who answers for a procedure. */
  assignments: tag('assignments'),
  statistics: tag('statistics'),
} as const;

/** @returns the tags as a header and a notification carry them: separated by commas */
export const writeTags = (pageTags: readonly PageTag[]): string => pageTags.join(',');

/** @param text as a notification of the database carries them: separated by commas, with or without spaces */
export const readTags = (text: string): readonly PageTag[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(tag);
