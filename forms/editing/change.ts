// The changes that staff can make to a form, one at a time. Each names its part by an id that does not change.
import type { Condition, FieldDefinition, FormRule, PaperBlock } from '../definition.ts';

/** A part that is changed on its own: two editors conflict only at the same part. Entry fields are "field:papers.title". */
export type FormPart =
  | 'form'
  | 'paper'
  | `section:${string}`
  | `field:${string}`
  | `rule:${string}`
  | `block:${string}`;

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type NewField = Without<FieldDefinition, 'id'>;
export type NewRule = Without<FormRule, 'id'>;
export type Direction = 'up' | 'down';

export type FormChange =
  | {
      readonly do: 'describe';
      readonly title: string;
      readonly subtitle?: string;
      readonly corner?: string;
      readonly source: string;
      readonly toReview: readonly string[];
      /** "Kính gửi: …"; without it the paper has no addressee. */
      readonly addressee?: string;
    }
  | { readonly do: 'add-section'; readonly heading: string; readonly intro?: string }
  | {
      readonly do: 'edit-section';
      readonly section: string;
      readonly heading: string;
      readonly intro?: string;
    }
  | { readonly do: 'move-section'; readonly section: string; readonly to: Direction }
  | { readonly do: 'remove-section'; readonly section: string }
  /** `group`: into the entries of that field. */
  | {
      readonly do: 'add-field';
      readonly section: string;
      readonly group?: string;
      readonly field: NewField;
    }
  | { readonly do: 'edit-field'; readonly at: string; readonly field: NewField }
  | { readonly do: 'move-field'; readonly at: string; readonly to: Direction }
  | { readonly do: 'remove-field'; readonly at: string }
  /** When a section or field is shown, a rule applies, or a heading is printed; always, without `shown`. */
  | { readonly do: 'set-condition'; readonly of: FormPart; readonly shown?: Condition }
  | { readonly do: 'set-required'; readonly at: string; readonly required: boolean | Condition }
  | { readonly do: 'add-rule'; readonly rule: NewRule }
  | { readonly do: 'edit-rule'; readonly id: string; readonly rule: NewRule }
  | { readonly do: 'remove-rule'; readonly id: string }
  | { readonly do: 'lay-out-paper'; readonly layout: 'standard' | 'by-hand' }
  | { readonly do: 'add-block'; readonly after?: string; readonly block: PaperBlock }
  | { readonly do: 'edit-block'; readonly id: string; readonly block: PaperBlock }
  | { readonly do: 'move-block'; readonly id: string; readonly to: Direction }
  | { readonly do: 'remove-block'; readonly id: string };

/** @returns the part that another editor may not have changed meanwhile; of an addition, the part that contains it */
export function partOf(change: FormChange): FormPart {
  switch (change.do) {
    case 'describe':
      return 'form';
    case 'add-section':
    case 'add-rule':
      return 'form';
    case 'edit-section':
    case 'move-section':
    case 'remove-section':
    case 'add-field':
      return `section:${change.section}`;
    case 'edit-field':
    case 'move-field':
    case 'remove-field':
    case 'set-required':
      return `field:${change.at}`;
    case 'set-condition':
      return change.of;
    case 'edit-rule':
    case 'remove-rule':
      return `rule:${change.id}`;
    case 'lay-out-paper':
    case 'add-block':
      return 'paper';
    case 'edit-block':
    case 'move-block':
    case 'remove-block':
      return `block:${change.id}`;
  }
}
