// Boxes to fill on a blank paper: laid out in lines among the printed words, each a PDF form field.
import {
  PDFName,
  PDFHexString,
  PDFString,
  type PDFCheckBox,
  type PDFDropdown,
  type PDFField,
  type PDFFont,
  type PDFForm,
  type PDFRadioGroup,
  type PDFTextField,
} from 'pdf-lib';

import type { FieldDefinition } from '../definition.ts';
import { controlOf, kindOf } from '../kinds/index.ts';
import type { Input } from '../kinds/kind.ts';
import { embedTypingFont } from './fonts.server.ts';
import { ink, stacked, type Paper, type Strip } from './paper.server.ts';
import { clean } from './wrap.ts';

/** @returns the label as papers print it, with a colon unless it ends with a question mark */
export function paperLabel(field: FieldDefinition): string {
  const label = (field.paperLabel ?? field.label).trim();
  return /[?:]$/.test(label) ? label : `${label}:`;
}

interface Word {
  readonly text: string;
  readonly width: number;
  /** Stays on one line with the next item: "tháng" with its box. */
  readonly holds: boolean;
}
interface Box {
  readonly name: string;
  readonly hint: string;
  readonly share: number;
  readonly lines: number;
  readonly min: number;
  readonly max: number;
  readonly input: Input | undefined;
}
/** A box by itself, or one choice of several. */
interface Tick {
  readonly name: string;
  readonly hint: string;
  readonly option?: string;
  readonly width: number;
}
export type Item = Word | Box | Tick;

const isBox = (item: Item): item is Box => 'share' in item;
const isWord = (item: Item): item is Word => 'text' in item;

const isTall = (items: readonly Item[] | undefined): boolean =>
  items?.some((item) => isBox(item) && item.lines > 1) ?? false;

/** Least width of a box, in points, by the characters it has to take. */
const characters = { 2: 20, 4: 33, 10: 62, 20: 75, full: 75 } as const;
const mostTicks = 4;

/** The field of that name, created at its first use. */
function once<F>(fields: Map<string, F>, name: string, create: () => F): F {
  const field = fields.get(name) ?? create();
  fields.set(name, field);
  return field;
}

/** Sets the words that a screen reader speaks for the field. */
function describe({ acroField: { dict } }: PDFField, hint: string): void {
  if (!dict.has(PDFName.of('TU'))) dict.set(PDFName.of('TU'), PDFHexString.fromText(clean(hint)));
}

export class Boxes {
  private readonly form: PDFForm;
  // By name: the form's own search goes through all fields each time.
  private readonly texts = new Map<string, PDFTextField>();
  private readonly dropdowns = new Map<string, PDFDropdown>();
  private readonly checks = new Map<string, PDFCheckBox>();
  private readonly radios = new Map<string, PDFRadioGroup>();

  private constructor(
    private readonly paper: Paper,
    private readonly font: PDFFont,
  ) {
    this.form = paper.document.getForm();
  }

  static async on(paper: Paper): Promise<Boxes> {
    return new Boxes(paper, await embedTypingFont(paper.document));
  }

  private words(text: string, size: number, holds = false): Word[] {
    return clean(text)
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({ text: word, width: this.paper.widthOf(word, size), holds }));
  }

  /**
   * The words and boxes of one field on the blank paper.
   * @param path the name of its PDF fields: the wire path, without the part's suffix
   */
  items(
    field: FieldDefinition,
    path: string,
    width: number,
    options: { readonly size: number; readonly label: boolean },
  ): Item[] {
    const { size } = options;
    const { inputs } = controlOf(field);
    const label = options.label ? this.words(paperLabel(field), size) : [];
    const statement = inputs.find((input) => input.type === 'checkbox');
    if (statement) {
      return [
        { name: path, hint: field.label, width: size },
        ...this.words(statement.label ?? field.label, size),
      ];
    }
    const parts = kindOf(field).paperParts(field);
    const boxes = parts.flatMap((part): Item[] => {
      if ('text' in part) return this.words(part.text, size, true);
      if ('tick' in part) {
        const hint = `${field.label} - ${part.label}`;
        return [{ name: `${path}${part.tick}`, hint, width: size }, ...this.words(part.label, size)];
      }
      const input =
        inputs.find((i) => i.suffix === part.box) ??
        inputs.find((i) => i.suffix.startsWith(`${part.box}.`) && part.box !== '');
      const hint = input?.label ? `${field.label} - ${input.label}` : field.label;
      const name = `${path}${part.box}`;
      const choices = input?.options ?? [];
      if (
        input?.type === 'radios' &&
        choices.length <= mostTicks &&
        choices.every((c) => c.label.length <= 24)
      ) {
        return choices.flatMap((choice): Item[] => [
          { name, hint: `${hint} - ${choice.label}`, option: choice.value, width: size },
          ...this.words(choice.label, size),
        ]);
      }
      const small = input?.width === 2 || input?.width === 4;
      // A date in words is long.
      const least =
        input?.type === 'output'
          ? 160
          : input?.suffix === part.box && input.width !== undefined
            ? characters[input.width]
            : characters[20];
      const min = Math.min(width, part.share < 0.2 && !small ? 56 : least);
      return [
        { name, hint, share: part.share, lines: part.lines ?? 1, min, max: small ? min * 1.5 : width, input },
      ];
    });
    return [...label, ...boxes];
  }

  /** Lays out the items of the fields of one line of the paper. */
  strips(fields: readonly (readonly Item[])[], width: number, size: number): Strip[] {
    const gap = size * 0.28;
    const apart: Word = { text: '', width: size * 0.6, holds: false };
    const need = (items: readonly Item[]): number =>
      items.reduce((sum, item, i) => sum + (i > 0 ? gap : 0) + (isBox(item) ? item.min : item.width), 0);
    const rows: Item[][] = [];
    let row: Item[] = [];
    const flush = (): void => {
      if (row.length > 0) rows.push(row);
      row = [];
    };
    for (const field of fields) {
      if (row.length > 0 && need([...row, apart, ...field]) > width) flush();
      if (row.length > 0) row.push(apart);
      for (let i = 0; i < field.length;) {
        // A word with its box, and a tick with its word, go to the next line together.
        let end = i + 1;
        for (
          let last = field[i];
          end < field.length && last && ((isWord(last) && last.holds) || (!isWord(last) && !isBox(last)));
          end += 1
        ) {
          last = field[end];
        }
        const unit = field.slice(i, end);
        const tall = unit.some((item) => isBox(item) && item.lines > 1);
        if (tall || (row.length > 0 && need(row) + gap + need(unit) > width + 0.01)) flush();
        row.push(...unit);
        if (tall) flush();
        i = end;
      }
    }
    flush();
    return rows.flatMap((items, index): Strip[] => {
      const strip = this.row(items, width, size, gap);
      // A label stays on one page with the writing lines that follow it.
      if (isTall(rows[index + 1]) && !isTall(items)) return [];
      const before = rows[index - 1];
      if (before === undefined || !isTall(items) || isTall(before)) return [strip];
      return [stacked(this.row(before, width, size, gap), strip)];
    });
  }

  private row(items: readonly Item[], width: number, size: number, gap: number): Strip {
    const natural = items.reduce(
      (sum, item, i) => sum + (i > 0 ? gap : 0) + (isBox(item) ? item.min : item.width),
      0,
    );
    const sizes = items.map((item) => (isBox(item) ? item.min : item.width));
    // The free width goes to the boxes by their shares, up to the maximum of each.
    let rest = Math.max(0, width - natural);
    for (let round = 0; round < 4 && rest > 0.5; round += 1) {
      const growing = items.map((item, i) =>
        isBox(item) && (sizes[i] ?? 0) < item.max - 0.5 ? item.share : 0,
      );
      const shares = growing.reduce((a, b) => a + b, 0);
      if (shares === 0) break;
      const spare = rest;
      items.forEach((item, i) => {
        if (!isBox(item) || !growing[i]) return;
        const more = Math.min((spare * growing[i]) / shares, item.max - (sizes[i] ?? 0));
        sizes[i] = (sizes[i] ?? 0) + more;
        rest -= more;
      });
    }
    const lines = Math.max(1, ...items.map((item) => (isBox(item) ? item.lines : 1)));
    const lineHeight = size * 1.5 * this.paper.pitch;
    return {
      height: lineHeight * lines,
      draw: (paper, left, top) => {
        let x = left;
        const baseline = top - size * 1.08;
        items.forEach((item, i) => {
          const w = Math.min(sizes[i] ?? 0, left + width - x);
          if (isWord(item)) {
            if (item.text !== '') paper.write(`${item.text} `, x, baseline, size);
          } else if (isBox(item)) {
            for (let line = 0; line < item.lines; line += 1)
              paper.dots(x, x + w, baseline - 1.5 - line * lineHeight);
            this.place(
              item,
              x,
              baseline - 3 - (item.lines - 1) * lineHeight,
              w,
              size * 1.3 + (item.lines - 1) * lineHeight,
            );
          } else this.tick(item, x, baseline - size * 0.1, size * 0.86);
          x += w + gap;
        });
      },
    };
  }

  private place(box: Box, x: number, y: number, width: number, height: number): void {
    const { page } = this.paper;
    const at = { x, y, width, height, font: this.font, textColor: ink, borderWidth: 0 };
    // The keys must be there with the value undefined: without them, pdf-lib paints a white ground and a frame over the dots.
    Object.assign(at, { backgroundColor: undefined, borderColor: undefined });
    const { input, lines, name, hint } = box;
    if (input?.type === 'select' || input?.type === 'radios') {
      const dropdown = once(this.dropdowns, name, () => {
        const field = this.form.createDropdown(name);
        field.setOptions((input.options ?? []).map((o) => o.value));
        // On paper a person may write a value that the list does not have.
        field.enableEditing();
        return field;
      });
      dropdown.addToPage(page, at);
      this.tag(dropdown, hint);
    } else {
      const text = once(this.texts, name, () => {
        const field = this.form.createTextField(name);
        if (lines > 1) field.enableMultiline();
        if (input?.maxLength && input.suffix !== '' && name.endsWith(input.suffix))
          field.setMaxLength(input.maxLength);
        return field;
      });
      text.addToPage(page, at);
      this.tag(text, hint);
    }
  }

  private tick({ name, option, hint }: Tick, x: number, y: number, side: number): void {
    const { page } = this.paper;
    const at = { x, y, width: side, height: side, borderWidth: 0.7, borderColor: ink, textColor: ink };
    if (option === undefined) {
      const check = once(this.checks, name, () => this.form.createCheckBox(name));
      check.addToPage(page, at);
      this.tag(check, hint);
    } else {
      const group = once(this.radios, name, () => this.form.createRadioGroup(name));
      group.addOptionToPage(option, page, at);
      this.tag(group, hint);
    }
  }

  /** The box that was drawn last, with the words that are spoken for it. */
  private tag(field: PDFField, hint: string): void {
    describe(field, hint);
    this.paper.structure.field(this.paper.page);
  }

  /**
   * The last step before saving: draws the fields with the whole font, and registers the font by name, where PDF readers look
   * for it when somebody types. Size 0 lets readers shrink a long value into its box.
   */
  finish(): void {
    this.form.updateFieldAppearances(this.font);
    const { context } = this.paper.document;
    const { dict } = this.form.acroForm;
    dict.set(PDFName.of('DR'), context.obj({ Font: { [this.font.name]: this.font.ref } }));
    const appearance = (size: number): PDFString => PDFString.of(`/${this.font.name} ${size} Tf 0 g`);
    dict.set(PDFName.of('DA'), appearance(0));
    for (const field of this.form.getFields()) {
      const kind = field.acroField.dict.get(PDFName.of('FT'));
      if (kind === PDFName.of('Btn')) continue;
      const multiline = (field.acroField.getFlags() & (1 << 12)) !== 0 && kind === PDFName.of('Tx');
      field.acroField.dict.set(PDFName.of('DA'), appearance(multiline ? 12 : 0));
      for (const widget of field.acroField.getWidgets())
        widget.dict.set(PDFName.of('DA'), appearance(multiline ? 12 : 0));
    }
  }
}
