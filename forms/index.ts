// The forms module: definitions of declarations and everything that comes from one.
import type { FormDefinition } from './definition.ts';
import { definitions } from './definitions/index.ts';

export type * from './definition.ts';
export type { Answers, Control, FormContext, Input, PaperPart, Wire, WireValue } from './kinds/kind.ts';
export type { Address } from './kinds/address.ts';
export type { IdentityPaper } from './kinds/identity-paper.ts';
export { controlOf, kindOf, readTextOf } from './kinds/index.ts';
export { holds } from './conditions.ts';
export { optionsOf } from './lists/index.ts';
export { readWire } from './wire.ts';
export { sourceFieldOf, copiedFields, visibleFields, visibleSections } from './visibility.ts';
export {
  checkDeclaration,
  checkField,
  checkSection,
  declarationSchema,
  derivedText,
  sectionSchema,
  warningsOf,
} from './validate.ts';
export type { Checked, Problem } from './validate.ts';
export { answersToWire, exampleWire, initialWire, readDeclaration } from './read-declaration.ts';
export type { Profile, ReadSection } from './read-declaration.ts';
export { answeredAnew } from './follow-ups.ts';
export { jsonSchemaOf } from './json-schema.ts';
export { isPledgeSection, pledgesOf, vouched } from './pledge.ts';
export { givenAnswer, narrowForm } from './presets.ts';
export { moveWire } from './versions.ts';

/** The official declarations, in the order they are offered. */
export const forms: readonly FormDefinition[] = definitions;

/** @param code "khai-sinh" */
export function findForm(code: string): FormDefinition | undefined {
  return forms.find((form) => form.code === code);
}
