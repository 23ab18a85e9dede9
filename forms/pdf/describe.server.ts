// What a PDF says of itself, whoever draws it: its title in place of its file's name, its language, who made it and when.
import type { PDFDocument } from 'pdf-lib';

import { clean } from './wrap.ts';

/** The portal, as the maker of a PDF. */
export const creator = 'Cổng thông tin điện tử';

/** @param facts `at`: the same content, drawn again, gives the same bytes */
export function describePdf(
  document: PDFDocument,
  { title, at }: { readonly title: string; readonly at: Date },
): void {
  document.setTitle(clean(title), { showInWindowTitleBar: true });
  document.setLanguage('vi-VN');
  document.setCreator(creator);
  document.setProducer('pdf-lib');
  document.setCreationDate(at);
  document.setModificationDate(at);
}
