// How long a declaration takes, said before somebody begins and while he fills it in.
import type { FormDefinition, FormSection } from './definition.ts';
import type { Wire } from './kinds/kind.ts';
import { visibleFields, visibleSections } from './visibility.ts';

/** Seconds for one question: our own estimate, from no law and no measurement. */
const aQuestion = 20;
/** Seconds to photograph one document: our own estimate too. */
const aDocument = 60;

/** @returns seconds for the questions that the section asks, given the answers so far */
export const sectionSeconds = (section: FormSection, wire: Wire, form: FormDefinition): number =>
  visibleFields(section, wire, form).length * aQuestion;

/** @returns seconds that so many documents take */
export const documentSeconds = (documents: number): number => documents * aDocument;

/** @returns minutes as pages show them: rounded up to a multiple of five, at least five */
export const toldMinutes = (seconds: number): number => Math.max(5, Math.ceil(seconds / 300) * 5);

/** @returns minutes that are left, as pages show them: as `toldMinutes` while they are many, the last five one by one */
export const toldMinutesLeft = (seconds: number): number =>
  seconds > 300 ? toldMinutes(seconds) : Math.max(1, Math.ceil(seconds / 60));

/** @returns minutes for the questions that an empty declaration asks and for the documents, a multiple of five */
export function fillingMinutes(form: FormDefinition, documents: number): number {
  const questions = visibleSections(form, {}).reduce(
    (sum, section) => sum + sectionSeconds(section, {}, form),
    0,
  );
  return toldMinutes(questions + documentSeconds(documents));
}
