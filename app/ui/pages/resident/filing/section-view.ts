// What the page of one section shows.
import type { Charges } from '#catalog/charges.ts';
import type { FormDefinition, FormSection } from '#forms/definition.ts';
import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import type { Places } from '../../../components/form-fields/address-control.tsx';
import type { HeldFile } from '../../../components/file-list/file-list.tsx';

export interface ReplacedAnswer {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

export interface SectionView {
  readonly code: string;
  readonly procedureName: string;
  readonly form: FormDefinition;
  readonly section: FormSection;
  readonly wire: Wire;
  readonly context: FormContext;
  /** What is charged for what is asked for, and the ground on which it is waived. */
  readonly charges: Charges;
  readonly exemption: string | undefined;
  readonly version: number;
  /** "21:04", when this section was saved before. */
  readonly savedAt: string | undefined;
  readonly heldFiles: Readonly<Record<string, readonly HeldFile[]>>;
  /** Places to choose from without JavaScript, by the path of an address. */
  readonly choices: Places['choices'];
  /** Labels of the questions that a new edition of the form asks differently. */
  readonly toReview: readonly string[];
  /** What a save from this page has overwritten of another device. */
  readonly replaced: { readonly at: string; readonly answers: readonly ReplacedAnswer[] } | undefined;
}
