// The only HTML that is stored and shown: headings, paragraphs, lists, tables, quotes, marks, links and pictures of the
// portal. Read into blocks and written anew; a second look by sanitize-html holds the same list once more.
import sanitizeHtml from 'sanitize-html';

import { readBlocks } from './read-blocks.ts';
import { writeBlocks } from './write-blocks.ts';

const allowedHtml: sanitizeHtml.IOptions = {
  allowedTags: 'h2 h3 h4 p ul ol li table thead tbody tr th td blockquote strong em sub sup a img br'.split(
    ' ',
  ),
  allowedAttributes: {
    a: ['href', 'rel'],
    img: ['data-file', 'alt'],
    ol: ['start', 'type'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesAppliedToAttributes: ['href'],
  allowProtocolRelative: false,
};

/**
 * @param html any, also what a browser sent
 * @returns safe, in order, NFC; cleaning what is clean changes nothing
 */
export function cleanHtml(html: string): string {
  return sanitizeHtml(writeBlocks(readBlocks(html)), allowedHtml);
}
