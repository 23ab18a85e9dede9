// A sheet of an official paper: pages, margins, the cursor, text that wraps and flows to the next page.
import {
  degrees,
  drawTextLines,
  PDFDocument,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  type PDFFont,
  type PDFName,
  type PDFPage,
} from 'pdf-lib';

import { compressNatively } from './compression.server.ts';
import { describePdf } from './describe.server.ts';
import { embedFonts, type Fonts } from './fonts.server.ts';
import {
  withSignatureFields,
  type PlacedStamp,
  type SignablePdf,
  type SignedBy,
  type Stamp,
  type StampBox,
} from './signature-fields.server.ts';
import { Structure, type Frame, type Heading, type Tag } from './structure.server.ts';
import { clean, wrap, type Face, type Measure, type Run } from './wrap.ts';

const mm = (n: number): number => (n * 72) / 25.4;

/** Margins of Nghị định 30/2020/NĐ-CP for A4; the one-stop papers of Thông tư 01/2018/TT-VPCP are A5. */
const sheets = {
  A4: {
    width: mm(210),
    height: mm(297),
    left: mm(27),
    right: mm(17),
    top: mm(20),
    bottom: mm(18),
    base: 13,
    leading: 1.3,
  },
  'A4 across': {
    width: mm(297),
    height: mm(210),
    left: mm(15),
    right: mm(12),
    top: mm(17),
    bottom: mm(12),
    base: 10.5,
    leading: 1.25,
  },
  A5: {
    width: mm(148),
    height: mm(210),
    left: mm(16),
    right: mm(11),
    top: mm(11),
    bottom: mm(10),
    base: 10,
    leading: 1.22,
  },
} as const;

export const ink = rgb(0, 0, 0);

export type Align = 'left' | 'center' | 'right' | 'justify';
export type Text = string | readonly Run[];

export interface TextStyle {
  readonly size?: number;
  readonly face?: Face;
  readonly align?: Align;
  /** First line further right, points. */
  readonly indent?: number;
  /** Line height over font size. */
  readonly leading?: number;
}

/** Of a text by itself. */
export interface ParagraphStyle extends TextStyle {
  /** Points below it. */
  readonly after?: number;
  /** Left out, a paragraph. */
  readonly as?: Heading;
}

/** A slice of content that stays on one page: a line of text, a row of boxes. */
export interface Strip {
  readonly height: number;
  draw(paper: Paper, x: number, top: number): void;
}

/** @returns one strip of two, so that both stay on one page */
export function stacked(upper: Strip, lower: Strip): Strip {
  return {
    height: upper.height + lower.height,
    draw(paper, x, top) {
      upper.draw(paper, x, top);
      lower.draw(paper, x, top - upper.height);
    },
  };
}

export interface PaperOptions {
  readonly size: keyof typeof sheets;
  /** Title of the document's metadata. */
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  /** Moment of issue: the same content redrawn gives the same bytes. */
  readonly at: Date;
  /** Line height relative to the usual one: below 1, a page has more lines. */
  readonly pitch?: number;
  /** Written large and pale across each page: "BẢN NHÁP". */
  readonly mark?: string;
  /** Number of pages drawn in earlier portions of the same paper: page numbers continue after them. */
  readonly pagesBefore?: number;
  /** The digital signatures, in the order of signing. */
  readonly stamps?: readonly Stamp[];
}

/** Letters of one face, and their start on the baseline, in points from the left. */
interface Piece {
  readonly text: string;
  readonly x: number;
}

const upright = degrees(0);

const widths = new WeakMap<PDFFont, Map<string, number>>();
/** Width at 1 pt, cached: laying out a word is the most expensive part of drawing, and words repeat. */
function unitWidth(font: PDFFont, text: string): number {
  const byText = widths.get(font) ?? new Map<string, number>();
  widths.set(font, byText);
  let width = byText.get(text);
  if (width === undefined) byText.set(text, (width = font.widthOfTextAtSize(text, 1)));
  return width;
}

export class Paper {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
  readonly leading: number;
  readonly pitch: number;
  readonly pages: PDFPage[] = [];
  /** What its parts are: whatever is drawn belongs to one of them, or is an artifact. */
  readonly structure = new Structure();
  private readonly placed = new Map<SignedBy, PlacedStamp>();
  private readonly faceNames = new Map<PDFPage, Map<Face, PDFName>>();
  /** Top of the next line, points from the bottom of the page. */
  y = 0;

  private constructor(
    readonly document: PDFDocument,
    readonly fonts: Fonts,
    private readonly options: PaperOptions,
  ) {
    const sheet = sheets[options.size];
    this.left = sheet.left;
    this.width = sheet.width - sheet.left - sheet.right;
    this.top = sheet.height - sheet.top;
    this.bottom = sheet.bottom;
    this.base = sheet.base;
    this.pitch = options.pitch ?? 1;
    this.leading = sheet.leading * this.pitch;
    this.newPage();
  }

  static async start(options: PaperOptions): Promise<Paper> {
    const document = await PDFDocument.create();
    compressNatively(document);
    describePdf(document, options);
    document.setAuthor(clean(options.author));
    if (options.subject) document.setSubject(clean(options.subject));
    return new Paper(document, await embedFonts(document), options);
  }

  get page(): PDFPage {
    const page = this.pages.at(-1);
    if (!page) throw new Error('a paper has at least one page');
    return page;
  }

  get right(): number {
    return this.left + this.width;
  }

  /** Height of a page between the margins. */
  get room(): number {
    return this.top - this.bottom;
  }

  newPage(): void {
    const sheet = sheets[this.options.size];
    const page = this.document.addPage([sheet.width, sheet.height]);
    this.pages.push(page);
    this.y = this.top;
  }

  /** Moves to a new page unless `height` fits on this one. */
  ensure(height: number): void {
    if (this.y - height < this.bottom - 0.01 && this.y < this.top) this.newPage();
  }

  skip(height: number): void {
    this.y -= height;
  }

  measure(size: number): Measure {
    return (text, face) => unitWidth(this.fonts[face], text) * size;
  }

  widthOf(text: string, size: number, face: Face = 'regular'): number {
    return unitWidth(this.fonts[face], clean(text)) * size;
  }

  /** One line of text on the baseline `y`, without wrapping. */
  write(text: string, x: number, y: number, size: number, face: Face = 'regular'): void {
    this.letters([{ text: clean(text).replace(/\n/g, ' '), x }], y, size, face);
  }

  /** What `draw` draws is a part of its own. @param facts `alt`: in place of a picture */
  within<T>(tag: Tag, draw: () => T, facts?: Parameters<Structure['element']>[1]): T {
    return this.structure.as(this.structure.element(tag, facts), draw);
  }

  /** A picture on the current page. @param alt what it shows, in words; '' for one that only adorns */
  picture(alt: string, frame: Frame, draw: (page: PDFPage) => void): void {
    const paint = (): void => {
      this.structure.mark(this.page);
      this.structure.frame(frame);
      draw(this.page);
    };
    if (alt === '') this.decorate(draw);
    else this.within('Figure', paint, { alt: clean(alt) });
  }

  /** Draws lines and grounds, of which nothing is read aloud. */
  decorate(draw: (page: PDFPage) => void, page = this.page): void {
    this.structure.artifact(page);
    draw(page);
  }

  /** Pieces of cleaned text without line breaks. */
  private letters(pieces: readonly Piece[], y: number, size: number, face: Face, page = this.page): void {
    if (!this.structure.holdsWords) {
      this.within('P', () => this.letters(pieces, y, size, face, page));
      return;
    }
    this.structure.mark(page, pieces.map(({ text }) => text).join(''), y + size);
    const font = this.fonts[face];
    page.pushOperators(
      pushGraphicsState(),
      ...drawTextLines(
        pieces.map(({ text, x }) => ({ encoded: font.encodeText(text), x, y })),
        { color: ink, font: this.nameOf(face, page), size, rotate: upright, xSkew: upright, ySkew: upright },
      ),
      popGraphicsState(),
    );
  }

  /** One name for each face on a page: `drawText` of pdf-lib adds a new one to the page for every text. */
  private nameOf(face: Face, page: PDFPage): PDFName {
    const names = this.faceNames.get(page) ?? new Map<Face, PDFName>();
    this.faceNames.set(page, names);
    const { name, ref } = this.fonts[face];
    const fontName = names.get(face) ?? page.node.newFontDictionary(name, ref);
    names.set(face, fontName);
    return fontName;
  }

  rule(x1: number, x2: number, y: number, thickness = 0.6): void {
    this.decorate((page) => page.drawLine({ start: { x: x1, y }, end: { x: x2, y }, thickness, color: ink }));
  }

  /** A dotted line to write on. */
  dots(x1: number, x2: number, y: number): void {
    if (x2 - x1 < 2) return;
    this.decorate((page) =>
      page.drawLine({
        start: { x: x1, y },
        end: { x: x2, y },
        thickness: 0.7,
        color: rgb(0.25, 0.25, 0.25),
        dashArray: [0.8, 1.9],
      }),
    );
  }

  box(x: number, top: number, width: number, height: number): void {
    this.decorate((page) =>
      page.drawRectangle({ x, y: top - height, width, height, borderWidth: 0.6, borderColor: ink }),
    );
  }

  /** Text as strips of `width`, to be flowed or put into a cell. */
  strips(text: Text, width: number, style: TextStyle = {}): Strip[] {
    const { size = this.base, align = 'left', indent = 0, leading = this.leading, face = 'regular' } = style;
    const runs: readonly Run[] = typeof text === 'string' ? [{ text, face }] : text;
    const measure = this.measure(size);
    return wrap(runs, width, measure, indent).map((line, index, lines) => ({
      height: size * leading,
      draw(paper, left, top) {
        const start = index === 0 ? indent : 0;
        const room = width - start;
        const shift =
          align === 'center' ? (room - line.width) / 2 : align === 'right' ? room - line.width : 0;
        const y = top - size * (leading / 2 + 0.32);
        let x = left + start + shift;
        const gaps = line.runs.reduce((n, r) => n + r.text.split(' ').length - 1, 0);
        const stretch = align === 'justify' && !line.last && gaps > 0 ? (room - line.width) / gaps : 0;
        // A line that would get too wide gaps is not justified.
        const extra = stretch > 0 && stretch < size * 0.6 ? stretch : 0;
        // So does the last word of a line, unless it goes on in the next one.
        const end = index < lines.length - 1 && line.broken !== true ? ' ' : '';
        for (const [at, run] of line.runs.entries()) {
          const text = at === line.runs.length - 1 ? run.text + end : run.text;
          // Each word keeps its space, so that a text copied from the PDF, or read aloud, has its spaces.
          const words = extra > 0 ? text.split(/(?<= )/) : [text];
          const pieces = words.map((text): Piece => {
            const piece = { text, x };
            x += measure(text, run.face) + (text.endsWith(' ') ? extra : 0);
            return piece;
          });
          paper.letters(pieces, y, size, run.face);
        }
      },
    }));
  }

  /** Width of the last line of a wrapped text, in points. */
  lastLineWidth(text: string, width: number, size: number): number {
    return wrap([{ text, face: 'regular' }], width, this.measure(size)).at(-1)?.width ?? 0;
  }

  /** Draws strips downwards, each on the page where it fits. */
  flow(strips: readonly Strip[], x = this.left): void {
    if (!this.structure.holdsWords && strips.length > 0) {
      this.within('P', () => this.flow(strips, x));
      return;
    }
    for (const strip of strips) {
      this.ensure(strip.height);
      strip.draw(this, x, this.y);
      this.y -= strip.height;
    }
  }

  text(text: Text, style: ParagraphStyle = {}): void {
    const strips = this.strips(text, this.width, style);
    // A short paragraph stays on one page.
    if (strips.length <= 4) this.ensure(strips.reduce((sum, strip) => sum + strip.height, 0));
    this.within(style.as ?? 'P', () => this.flow(strips));
    this.skip(style.after ?? 0);
  }

  /** A list, each item with its mark written before it. @param items none draws nothing */
  items(items: readonly string[], style: TextStyle & { readonly after?: number } = {}): void {
    if (items.length === 0) return;
    this.within('L', () => {
      for (const item of items) this.within('LI', () => this.within('LBody', () => this.text(item, style)));
    });
  }

  stampOf(by: SignedBy): Stamp | undefined {
    return this.options.stamps?.find((stamp) => stamp.by === by);
  }

  /** On the current page. */
  placeStamp(stamp: Stamp, box: StampBox): void {
    const field = this.structure.element('Form');
    const tag = (page: PDFPage): void => this.structure.field(page, field);
    this.placed.set(stamp.by, { stamp, page: this.page, box, tag });
  }

  /** @throws RangeError when a stamp of the options has no place on the paper */
  async finishForSigning(): Promise<SignablePdf> {
    this.furnish();
    const placedStamps = (this.options.stamps ?? []).map(({ by }) => {
      const stamp = this.placed.get(by);
      if (stamp === undefined) throw new RangeError(`no place for the signature of the ${by}`);
      return stamp;
    });
    return withSignatureFields(this.document, this.fonts, placedStamps, () => this.close());
  }

  async finish(beforeSave?: () => void): Promise<Uint8Array> {
    this.furnish();
    beforeSave?.();
    this.close();
    return this.document.save({ updateFieldAppearances: false });
  }

  /** Page numbers (top centre, from the second page), and the mark. */
  private furnish(): void {
    const { mark, pagesBefore = 0 } = this.options;
    this.pages.forEach((page, index) => {
      const { width, height } = page.getSize();
      if (pagesBefore + index > 0) {
        const text = String(pagesBefore + index + 1);
        const w = this.widthOf(text, this.base);
        const y = this.top + mm(this.base > 12 ? 4 : 2);
        this.structure.as(this.structure.artifacts, () =>
          this.letters([{ text, x: (width - w) / 2 }], y, this.base, 'regular', page),
        );
      }
      if (mark) {
        const size = width / 6;
        const w = this.widthOf(mark, size, 'bold');
        const slope = Math.PI / 4;
        const draw = (): void =>
          page.drawText(clean(mark), {
            x: width / 2 - (w / 2) * Math.cos(slope),
            y: height / 2 - (w / 2) * Math.sin(slope),
            size,
            font: this.fonts.bold,
            color: rgb(0.55, 0.55, 0.55),
            opacity: 0.18,
            rotate: degrees(45),
          });
        // Said once, before everything else.
        if (index > 0) this.decorate(draw, page);
        else
          this.structure.as(this.structure.first('P'), () => {
            this.structure.mark(page);
            draw();
          });
      }
    });
  }

  private close(): void {
    this.structure.write(this.document, this.pages);
  }
}
