// The entry to the papers. Server only: no font and no PDF library may reach a browser.
export { hanging, pictureStrip } from './article-parts.server.ts';
export { onFewSheets } from './compose.server.ts';
export { describePdf } from './describe.server.ts';
export { embedPicture, type PictureFile } from './embed-picture.server.ts';
export { joinStructures, type TaggedFile } from './join-structures.server.ts';
export { Paper, type PaperOptions, type Strip, type Text, type TextStyle } from './paper.server.ts';
export {
  header,
  labelledLine,
  placeAndDate,
  qr,
  title,
  type HeaderOptions,
  type Unit,
} from './parts.server.ts';
export { plot, type PaperPlot } from './plot.server.ts';
export { signatures, type Signatory } from './signatures.server.ts';
export {
  withNextField,
  type SignablePdf,
  type SignedBy,
  type Stamp,
  type StampBox,
} from './signature-fields.server.ts';
export { Structure } from './structure.server.ts';
export { table, type Cell, type Column } from './table.server.ts';
export { paperDate, paperMoment } from './words.ts';
export { blankForm, type BlankOptions } from './blank-form.server.ts';
export { filledForm, type FilledOptions } from './filled-form.server.ts';
