// What may be put into the content, and what of it is opened.
import { megabytes } from '#app/values/file-size.ts';

export const pictureLimits = {
  /** More than any camera of an office takes; a small file may unpack to far more. */
  pixels: 60_000_000,
  /** Of a HEIC, which takes ten bytes a pixel while it is unpacked; telephones write 12 or 24 million. */
  heicPixels: 30_000_000,
  /** Sniffed. No SVG: it may carry scripts. */
  mediaTypes: ['image/jpeg', 'image/png', 'image/webp'],
  /** Pixels: beside a title in a list, then as wide as a phone, a column and a wide screen ask for. */
  widths: [192, 320, 640, 960, 1280],
  /** What is kept of the original, from which wider pictures can be made one day. */
  original: { width: 2560, height: 10_240 },
} as const;

export const contentAttachmentLimits = {
  extensions: {
    'application/pdf': 'pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
    'image/jpeg': 'jpg',
    'image/png': 'png',
  },
} as const;

export const wordLimits = {
  unpackedBytes: megabytes(120),
  entries: 2000,
  /** A book of a thousand pages has fewer. */
  paragraphs: 20_000,
  pictures: 40,
  /** All of them together. */
  pictureBytes: megabytes(30),
  /** Of the text's HTML, as much as an item may have. */
  letters: 500_000,
} as const;

/** What a thumbnail shows beside its file, in pixels: twice as wide as it stands there, for fine screens. */
export const thumbnailWidth = 160;
