// A form is data: sections of fields, their conditions and the layout of the official paper.
// Definitions are JSON-serialisable, so that staff can edit them and versions can be stored.

import type { z } from 'zod';

import type { blockSchema, formDefinitionSchema, ruleSchema, sectionSchema } from './definition-schema.ts';
import type {
  groupSchema,
  optionsSchema,
  plainFieldSchema,
  sameAsSchema,
  waiverSchema,
} from './field-schema.ts';

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
export type SameAs = z.infer<typeof sameAsSchema>;

/** The law forbids asking for this when the office can look it up. */
export interface Waiver extends z.infer<typeof waiverSchema> {}

/** What a resident's profile holds, by the keys under which fields name it. */
export const profileFacts = ['fullName', 'birthDate', 'identity', 'residence', 'phone', 'email'] as const;

export type ProfileFact = (typeof profileFacts)[number];

/** How a derived field puts the answer of another into words. */
export const waysOfWording = ['date-in-words', 'moment-in-words', 'amount-in-words'] as const;

export type WayOfWording = (typeof waysOfWording)[number];

/** The official lists, in `forms/lists`. */
export const officialLists = ['ethnic-groups', 'nationalities', 'relationships', 'sexes'] as const;

export type OfficialList = (typeof officialLists)[number];

interface Group extends z.infer<typeof groupSchema> {}

export type FieldDefinition = z.infer<typeof plainFieldSchema> | Group;

export type FieldKind = FieldDefinition['kind'];

/** A literal list, the name of an official one of `forms/lists`, or values that are shown under other words. */
export type OptionSource = z.infer<typeof optionsSchema>;

export interface FormSection extends z.infer<typeof sectionSchema> {}

/** A law that binds several answers. `error` refuses, `warning` only tells. Source in `law`. */
export type FormRule = z.infer<typeof ruleSchema>;

/** One line of the official paper after the header and title, top to bottom. */
export type PaperBlock = z.infer<typeof blockSchema>;

export interface FormDefinition extends z.infer<typeof formDefinitionSchema> {}
