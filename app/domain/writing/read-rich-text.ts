// What the writing field of a page sent: HTML where scripts run, paragraphs of a textarea where they do not.
import { cleanHtml } from './clean-html.ts';
import { htmlToParagraphs, paragraphsToHtml } from './html-text.ts';

/** @param stored the text as it was shown: kept whole when its paragraphs came back unchanged, pictures and tables too */
export function readRichText(fields: FormData, name: string, stored: string): string {
  const html = fields.get(name);
  if (typeof html === 'string') return cleanHtml(html);
  const paragraphs = fields.get(`${name}-doan`);
  if (typeof paragraphs !== 'string') return cleanHtml(stored);
  const text = paragraphs.replaceAll('\r\n', '\n').trim();
  return text === htmlToParagraphs(stored).trim() ? cleanHtml(stored) : paragraphsToHtml(text);
}
