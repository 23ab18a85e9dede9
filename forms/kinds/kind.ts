// What every field kind answers for itself. Shared code asks the kind and never branches on it.
import type { Option } from '#app/values/option.ts';
import type * as z from 'zod/mini';

import type { FieldDefinition, FieldId, FieldKind } from '../definition.ts';

/** Values as a browser sends them: strings under dotted paths, read into a tree. All text is NFC. */
export type WireValue =
  | string
  | readonly string[]
  | { readonly [key: string]: WireValue }
  | readonly WireValue[];
export type Wire = { readonly [key: string]: WireValue };

/** Values as they are stored and printed, one for each answered field. */
export type Answers = Readonly<Record<FieldId, unknown>>;

/** The facts that validation and texts depend on: no kind reads a clock. */
export interface FormContext {
  /** Today in Asia/Ho_Chi_Minh, "2026-11-24". */
  readonly today: string;
  /** "Ủy ban nhân dân xã Phú An" */
  readonly unitName: string;
  /** The commune of this portal, as addresses name it; without it, addresses do not offer "here" as a place. */
  readonly home?: Home;
  /** Files that are already stored, by slot (`field:<id>`): they answer an attachment field. */
  readonly attachments?: Readonly<Record<string, readonly { readonly fileName: string }[]>>;
}

export interface Home {
  /** "xã Phú An" */
  readonly commune: string;
  /** "thị xã Bến Cát"; nothing since 1/7/2025. */
  readonly district?: string;
  /** "tỉnh Bình Dương" */
  readonly province: string;
  /** "ấp An Thuận", in the order of the alphabet. */
  readonly hamlets: readonly string[];
}

/** One input of a field's control, as data: the interface renders inputs, it never asks for the kind. */
export interface Input {
  /** "" for a field of one input; ".number" puts it under the field's path. */
  readonly suffix: string;
  readonly type:
    | 'text'
    | 'textarea'
    | 'select'
    | 'radios'
    | 'checkboxes'
    | 'checkbox'
    | 'files'
    | 'map'
    | 'output'
    | 'hidden';
  /** Label of the part; a field of one input is labelled by the field. */
  readonly label?: string;
  readonly hint?: string;
  /** A part that may be left out of an answer that is asked for. */
  readonly optional?: true;
  readonly inputMode?: 'numeric' | 'tel' | 'text' | 'decimal';
  readonly autoComplete?: string;
  /** Of a box on paper. The web page cuts nothing off: the schema reports a value that is too long. */
  readonly maxLength?: number;
  /** Characters wide: 2, 4, 10, 20, or the whole measure. */
  readonly width?: 2 | 4 | 10 | 20 | 'full';
  readonly options?: readonly Option[];
  /** Frequent answers to choose from; any other may be typed. */
  readonly suggestions?: readonly string[];
  /** Inputs with the same `row` stand side by side under this legend ("Ngày cấp"). */
  readonly row?: string;
}

export interface Control {
  /** `single`: a label and an input. `parts`: a fieldset of inputs in a column. `date`: in a row.
   * `address`: the place first, then the parts that the place leaves open.
   * `several`: boxes to tick, each named by its number. `statement`: a checkbox with its sentence.
   * `group`: entries that can be added and removed. `given`: the only possible answer, shown and not asked. */
  readonly layout: 'single' | 'parts' | 'address' | 'date' | 'several' | 'statement' | 'group' | 'given';
  readonly inputs: readonly Input[];
  /** For `group`: the fields of one entry. */
  readonly entry?: {
    readonly label: string;
    readonly min: number;
    readonly max: number;
    /** Entries can be moved up and down. */
    readonly ordered: boolean;
    readonly fields: readonly FieldDefinition[];
  };
}

/**
 * A box on the blank paper, or a square to tick before its words; the texts between boxes ("ngày", "tháng") stay
 * printed. `box` and `tick` are suffixes of the PDF field's name.
 */
export type PaperPart =
  | { readonly text: string }
  | { readonly box: string; readonly share: number; readonly lines?: number }
  | { readonly tick: string; readonly label: string };

export type FieldOf<K extends FieldKind> = Extract<FieldDefinition, { kind: K }>;

export interface Kind<K extends FieldKind, Stored = unknown> {
  readonly kind: K;
  /** Wire → stored, with every message in Vietnamese. `required` is decided before, by the form. */
  schema(field: FieldOf<K>, required: boolean, context: FormContext): z.ZodMiniType<Stored | undefined>;
  /** The schema depends on the stored files, so it cannot be cached by day. */
  readonly readsFiles?: true;
  control(field: FieldOf<K>): Control;
  /** Stored → the text that stands on the filled official paper (and for `group`, the text of an entry). */
  paperText(field: FieldOf<K>, answer: Stored, answers: Answers): string;
  /** What the blank paper offers to fill, in reading order; `box` is the suffix of the PDF field's name. */
  paperParts(field: FieldOf<K>): readonly PaperPart[];
  /** Stored → what a reader sees on "check your answers" and in the officer's view. */
  readText(field: FieldOf<K>, answer: Stored, answers: Answers): string;
  /** Stored → wire, to refill the form. */
  toWire(field: FieldOf<K>, answer: Stored): WireValue;
  /** A wire value that validates, for tests, previews and the demo. */
  example(field: FieldOf<K>, context: FormContext): WireValue;
  /** JSON Schema (2020-12) of the stored value. */
  jsonSchema(field: FieldOf<K>): Record<string, unknown>;
  /** Only for a kind that is computed from other answers: the value stored in its place. */
  derive?(field: FieldOf<K>, answers: Answers): Stored | undefined;
  /** Messages about an answer that is valid but unlikely. */
  warnings?(field: FieldOf<K>, answer: Stored, context: FormContext): readonly string[];
  /** Only for a kind that offers answers: the same question with these of its answers alone. */
  narrowed?(field: FieldOf<K>, answers: readonly string[]): FieldDefinition;
  /** A text that is equal for two answers about the same person or thing; without it, the whole value is compared. */
  sameness?(answer: Stored): string;
}
