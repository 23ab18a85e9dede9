// A form is data: sections of fields, their conditions and the layout of the official paper.
// Definitions are JSON-serialisable, so that staff can edit them and versions can be stored.

import type { Option } from '#app/values/option.ts';
import type { Sketch } from '#app/values/sketch.ts';
import type { WireValue } from './kinds/kind.ts';

/** Field ids are camelCase, unique in the form, stable for ever: answers are stored under them. */
export type FieldId = string;

/**
 * `field` may name one input of a composite field ("requesterIdentity.type"). Conditions look back only.
 * Of a field with several choices, `equals` and `oneOf` ask whether that choice is among them.
 */
export type Condition =
  | { readonly field: FieldId; readonly equals: string | boolean }
  | { readonly field: FieldId; readonly oneOf: readonly string[] }
  | { readonly field: FieldId; readonly greaterThan: number }
  | { readonly field: FieldId; readonly answered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** The answer to take instead of asking again: that of an earlier field, or a fixed value. */
export type SameAs = { readonly when: Condition } & (
  | { readonly field: FieldId }
  | { readonly value: string }
);

/** The law forbids asking for this when the office can look it up. */
export interface Waiver {
  readonly when: Condition;
  readonly law: string;
  /** The words in place of the answer, on paper and for readers. */
  readonly instead: string;
}

/** What a resident's profile holds, by the keys under which fields name it. */
export const profileFacts = ['fullName', 'birthDate', 'identity', 'residence', 'phone', 'email'] as const;

export type ProfileFact = (typeof profileFacts)[number];

/** How a derived field puts the answer of another into words. */
export const waysOfWording = ['date-in-words', 'moment-in-words', 'amount-in-words'] as const;

export type WayOfWording = (typeof waysOfWording)[number];

/** The official lists, in `forms/lists`. */
export const officialLists = ['ethnic-groups', 'nationalities', 'relationships', 'sexes'] as const;

export type OfficialList = (typeof officialLists)[number];

interface Asked {
  readonly id: FieldId;
  readonly label: string;
  /** Asks for the answer where `label` is a clause, with which no sentence can be composed: "Chọn người đăng ký". */
  readonly missing?: string;
  readonly hint?: string;
  /** `true`, or the condition under which it must be answered. */
  readonly required: boolean | Condition;
  /** Asked only when this holds; hidden answers are dropped. */
  readonly showWhen?: Condition;
  /** Not asked when this holds; the official paper says where the office finds it. */
  readonly waived?: Waiver;
  /** Prefilled from the resident's profile: the profile's key. */
  readonly profile?: ProfileFact;
  /** Not asked again when this holds and the other field is answered: "Mẹ" of the child fills the mother's section. */
  readonly sameAs?: SameAs;
  /** The label on the official paper, when it differs. */
  readonly paperLabel?: string;
  /** The portal's own question (a day to come): asked, but not printed. */
  readonly offPaper?: true;
  /** Wire value for previews and tests, where the kind's own example would break a rule of the form. */
  readonly example?: WireValue;
}

export type FieldDefinition =
  | (Asked & {
      readonly kind: 'text';
      readonly maxLength?: number;
      readonly multiline?: boolean;
      /** Frequent answers; others are allowed. */
      readonly suggestions?: readonly string[];
      /** Known to the portal and carried along: it is never asked, shown or printed. */
      readonly kept?: true;
    })
  | (Asked & { readonly kind: 'person-name'; readonly uppercase?: boolean })
  | (Asked & { readonly kind: 'identity-number' }) // CCCD or CMND digits alone
  | (Asked & { readonly kind: 'identity-paper' }) // kind of paper, number, day and place of issue
  | (Asked & { readonly kind: 'date'; readonly past?: boolean; readonly future?: boolean })
  | (Asked & { readonly kind: 'partial-date'; readonly past?: boolean }) // a year, a month, or a whole date
  | (Asked & { readonly kind: 'moment'; readonly past?: boolean }) // a date, and the hour and minute when known
  | (Asked & {
      readonly kind: 'address';
      /** Houses that are often named here, such as hospitals; others are allowed. */
      readonly suggestions?: readonly string[];
    })
  | (Asked & { readonly kind: 'phone' })
  | (Asked & {
      readonly kind: 'map-point'; // by choice
      /** Of the commune on the day on which it is asked: without one there is nothing to choose on. */
      readonly sketch?: Sketch;
    })
  | (Asked & { readonly kind: 'select'; readonly options: OptionSource; readonly default?: string })
  | (Asked & { readonly kind: 'radio'; readonly options: OptionSource; readonly default?: string })
  | (Asked & { readonly kind: 'choices'; readonly options: OptionSource }) // several of a list
  | (Asked & { readonly kind: 'checkbox'; readonly statement: string })
  | (Asked & {
      readonly kind: 'number';
      readonly min?: number;
      readonly max?: number;
      readonly unit?: string;
    })
  | (Asked & { readonly kind: 'money'; readonly min?: number; readonly max?: number })
  | (Asked & { readonly kind: 'attachment'; readonly maxFiles?: number })
  | (Asked & {
      readonly kind: 'derived';
      readonly from: FieldId;
      readonly as: WayOfWording;
    })
  | (Asked & {
      readonly kind: 'group';
      /** One entry's fields; groups do not nest. */
      readonly fields: readonly FieldDefinition[];
      readonly minEntries: number;
      readonly maxEntries: number;
      /** "Giấy tờ": heads each entry as "Giấy tờ 1". */
      readonly entryLabel: string;
      /** The order of the entries means something: they can be moved up and down. */
      readonly ordered?: boolean;
    });

export type FieldKind = FieldDefinition['kind'];

/** A literal list, the name of an official one of `forms/lists`, or values that are shown under other words. */
export type OptionSource =
  | { readonly list: OfficialList }
  | { readonly values: readonly string[] }
  | { readonly labelled: readonly Option[] };

export interface FormSection {
  readonly id: string;
  readonly heading: string;
  readonly intro?: string;
  readonly showWhen?: Condition;
  /** Nobody has to answer any of it: on a page it stands folded, until something in it is wrong or was written. */
  readonly folded?: boolean;
  readonly fields: readonly FieldDefinition[];
}

/** A law that binds several answers. `error` refuses, `warning` only tells. Source in `law`. */
export type FormRule = {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Where the message is shown. */
  readonly at: FieldId;
  readonly law?: string;
  /** The rule applies only when this holds. */
  readonly when?: Condition;
} &
  /** Each a field, or the day within one: "identity.issuedOn". */
  (
    | { readonly kind: 'not-before'; readonly later: FieldId; readonly earlier: FieldId }
    | { readonly kind: 'different'; readonly fields: readonly [FieldId, FieldId] }
    | { readonly kind: 'min-age'; readonly birth: FieldId; readonly years: number; readonly on?: FieldId }
    | { readonly kind: 'within-days'; readonly from: FieldId; readonly days: number }
    /** Calendar days from today; the law's own limits in working days need the calendar and are not told by it. */
    | { readonly kind: 'at-least-days-ahead'; readonly of: FieldId; readonly days: number }
    | { readonly kind: 'same-as-one-of'; readonly field: FieldId; readonly others: readonly FieldId[] }
    | { readonly kind: 'sum'; readonly parts: readonly FieldId[]; readonly total: FieldId }
    | { readonly kind: 'entries-equal'; readonly group: FieldId; readonly number: FieldId }
    /** An address in the commune whose portal this is; it may be written by a former name, so it may only warn. */
    | { readonly kind: 'in-commune'; readonly place: FieldId }
    /** Digits 4–6 of a 12-digit number tell sex, century and year of birth; data errors exist, so it may only warn. */
    | {
        readonly kind: 'identity-matches';
        readonly identity: FieldId;
        readonly birth?: FieldId;
        readonly sex?: FieldId;
      }
  );

/** One line of the official paper after the header and title, top to bottom. */
export type PaperBlock =
  | { readonly block: 'addressee'; readonly text: string } // "Kính gửi: …"
  | { readonly block: 'heading'; readonly text: string; readonly showWhen?: Condition }
  | { readonly block: 'paragraph'; readonly text: string; readonly italic?: boolean }
  /** Fields on one line, each "label: value"; on the blank paper each becomes a box to fill. */
  | { readonly block: 'line'; readonly fields: readonly FieldId[] }
  /** A table with one row an entry of a group. */
  | { readonly block: 'table'; readonly group: FieldId }
  /** A comparison of two parties: a row a pair (kết hôn: bên nữ left, bên nam right). */
  | {
      readonly block: 'columns';
      readonly headings: readonly [string, string];
      readonly rows: readonly { readonly label: string; readonly fields: readonly [FieldId, FieldId] }[];
    }
  | { readonly block: 'place-and-date' }
  | {
      readonly block: 'signatures';
      readonly people: readonly {
        readonly title: string;
        readonly hint: string;
        readonly nameFrom?: FieldId;
      }[];
    }
  /** Left blank for the commune: "XÁC NHẬN CỦA ỦY BAN NHÂN DÂN CẤP XÃ". */
  | {
      readonly block: 'office-use';
      readonly heading: string;
      readonly lines: readonly string[];
      readonly signatures: readonly string[];
    };

export interface FormDefinition {
  readonly code: string;
  /** Rises when a published definition changes; answers keep the version they were given under. */
  readonly version: number;
  readonly title: string;
  readonly subtitle?: string;
  /** "Mẫu số 04", printed in the corner. */
  readonly corner?: string;
  readonly source: string;
  /** Facts of this definition that the source does not confirm. */
  readonly toReview: readonly string[];
  readonly sections: readonly FormSection[];
  readonly rules: readonly FormRule[];
  readonly paper: readonly PaperBlock[];
  /** The paper follows the sections by itself (`standardPaper`); without it, it is laid out by hand. */
  readonly paperLayout?: 'standard';
}
