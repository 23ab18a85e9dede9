// Editing a form: changes by stable ids, the problems that prevent publication, and the settings of every part as a form.
export type { FormChange, FormPart } from './change.ts';
export { partOf } from './change.ts';
export { applyFormChange } from './apply-change.ts';
export { copyForm, newForm } from './new-form.ts';
export { blockLabel, labelOfPart, partsOf, readPart } from './parts.ts';
export { formProblems, type FormProblem } from './problems.ts';
export type { TakenIds } from './ids.ts';
export { addable, openEditor, type Addable, type EditorRequest } from './editors/index.ts';
export { formDifferences, type PartDifference } from './differences.ts';
export { conditionInWords, sameAsInWords, waiverInWords } from './words.ts';
export { blockIds, entryFields, fieldsIn, findField } from './find.ts';
export { kindName, ruleName } from './names.ts';
