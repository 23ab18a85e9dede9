// What the writing field of a page sent: HTML where scripts run, paragraphs of a textarea where they do not.
import { cleanHtml } from './clean-html.ts';
import { writeOver } from './write-over.ts';

/** @param storedHtml the text as it was shown: of paragraphs, those that came back unchanged stay as they are in it */
export function readRichText(fields: FormData, name: string, storedHtml: string): string {
  const html = fields.get(name);
  if (typeof html === 'string') return cleanHtml(html);
  const paragraphs = fields.get(`${name}-doan`);
  return typeof paragraphs === 'string' ? writeOver(storedHtml, paragraphs) : cleanHtml(storedHtml);
}
