// Everything that opens a file from outside, each within limits of its own beside those of the worker it runs in.
import { signableDraft } from '#forms/pdf/signable-draft.server.ts';
import { countPdfPages, drawPdfPage } from './draw-pdf-pages.server.ts';
import { docxParts } from './docx-parts.server.ts';
import { readWord } from './read-word.server.ts';
import { cleanPicture, scanPicture, sizePicture, thumbnail } from './size-picture.server.ts';

export const readingTasks = {
  pdfPage: drawPdfPage,
  pdfPages: countPdfPages,
  picture: sizePicture,
  photo: cleanPicture,
  scan: scanPicture,
  signableDraft,
  thumbnail,
  word: readWord,
  wordParts: docxParts,
};

export type ReadingTasks = typeof readingTasks;
