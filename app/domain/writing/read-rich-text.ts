// What the writing field of a page sent: HTML where scripts run, paragraphs of a textarea where they do not.
import { cleanHtml } from './clean-html.ts';
import { htmlToParagraphs, paragraphsToHtml } from './html-text.ts';

/** @param storedHtml the text as it was shown: kept whole when its paragraphs came back unchanged, pictures and tables too */
export function readRichText(fields: FormData, name: string, storedHtml: string): string {
  const html = fields.get(name);
  if (typeof html === 'string') return cleanHtml(html);
  const paragraphs = fields.get(`${name}-doan`);
  if (typeof paragraphs !== 'string') return cleanHtml(storedHtml);
  const text = paragraphs.replaceAll('\r\n', '\n').trim();
  return text === htmlToParagraphs(storedHtml).trim() ? cleanHtml(storedHtml) : paragraphsToHtml(text);
}
