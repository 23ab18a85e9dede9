// Which files a dossier takes: one slot a required document, one an attachment field, and the result.
import type { AttachmentSummary, DocumentCheck } from '#app/read-models/dossiers.ts';
import { seenOf, type ShownParts } from '../../kernel/seen.server.ts';
import { present } from '#app/values/present.ts';
import { isAtHand, marksOf, type DocumentChecklist } from '#catalog/counter.ts';
import { documentsStep } from '#app/steps/filing-steps.ts';
import {
  decidingQuestions,
  isAttached,
  mustBeAttached,
  uploadedDocuments,
  type Procedure,
  type RequiredDocument,
} from '#catalog/procedure.ts';
import { paperFormCode, scannedDeclaration } from '#forms/definitions/ho-so-giay.ts';
import { givenAnswer, pledgesOf, type FormDefinition, type Problem } from '#forms/index.ts';

export interface Slot {
  readonly slot: string;
  readonly label: string;
  readonly maxFiles?: number;
}

/**
 * Documents without which a dossier is not taken.
 * @returns not those that are required under a condition in words, nor those that are only shown at the desk: the officer asks for
 *   them when they are missing
 */
export function indispensableDocuments(procedure: Procedure): readonly RequiredDocument[] {
  return procedure.documents.filter(
    (document) => mustBeAttached(document) && document.condition === undefined,
  );
}

/**
 * Documents that have to be sent and were not, where only the resident knows whether the word of the procedure about them is hers:
 * asked once more before she sends, and refused to nobody.
 */
export function doubtfulDocuments(
  procedure: Procedure,
  files: readonly { readonly slot: string }[],
): readonly Problem[] {
  return procedure.documents
    .filter(
      (document) =>
        mustBeAttached(document) && document.condition !== undefined && !isAttached(document, files),
    )
    .map(({ id, name, condition = '' }) => ({
      path: `document:${id}`,
      field: `document:${id}`,
      section: documentsStep,
      message: `Chưa có tệp nào cho “${name}”. ${condition} Thiếu giấy tờ thì cán bộ sẽ yêu cầu bổ sung.`,
    }));
}

/**
 * @returns the slots in the order of documents and fields: `document:<id>` of what may be sent as a file, `field:<id>`
 *   of a declaration's attachment
 */
export function slotsOf(procedure: Procedure, form: FormDefinition): readonly Slot[] {
  const documents = uploadedDocuments(procedure).map(({ id, name }) => ({
    slot: `document:${id}`,
    label: name,
  }));
  const fields = form.sections
    .flatMap((section) => section.fields)
    .flatMap((field) =>
      field.kind === 'attachment'
        ? [
            {
              slot: `field:${field.id}`,
              label: field.label,
              ...present({ maxFiles: field.maxFiles }),
            },
          ]
        : [],
    );
  return [...documents, ...fields];
}

/** @param checklist what the desk ticked: a paper that lies before it need not be scanned */
export function missingDocuments(
  procedure: Procedure,
  files: readonly { readonly slot: string }[],
  checklist: DocumentChecklist = {},
): readonly RequiredDocument[] {
  return indispensableDocuments(procedure).filter((document) => !isAtHand(document, checklist, files));
}

/** How a declaration was made: by the applicant online; to the desk, which typed it in; by hand on paper, which was scanned. */
type DeclaredHow = 'online' | 'at-desk' | 'on-paper';

/** @param counter null of what was filed online */
export function declaredHow(counter: object | null, form: Pick<FormDefinition, 'code'>): DeclaredHow {
  if (counter === null) return 'online';
  return form.code === paperFormCode ? 'on-paper' : 'at-desk';
}

const foundDeclared = {
  online: 'declared',
  'at-desk': 'typed-in',
  'on-paper': 'scanned',
} as const satisfies Record<DeclaredHow, DocumentCheck['found']>;

/** @returns what was sent of a document: what the desk scanned of the declaration is among it */
export const filesOf = <File extends { readonly slot: string }>(
  { id, replacedByForm }: RequiredDocument,
  files: readonly File[],
): readonly File[] => [
  ...files.filter(({ slot }) => slot === `document:${id}`),
  ...(replacedByForm === undefined ? [] : files.filter(({ slot }) => slot === scannedDeclaration)),
];

/** What whoever ticks a document has looked at. */
export const shownFiles = (files: readonly { readonly id: string }[]): ShownParts => ({
  files: files.map(({ id }) => id).toSorted(),
});

/**
 * Every document that the procedure requires, with what was sent of it.
 * @param files those that count
 * @param checklist what the desk ticked; empty of what was filed online
 * @param checks which documents staff found in order, who and when
 * @returns in the order of the procedure
 */
export function checkDocuments(
  procedure: Procedure,
  files: readonly AttachmentSummary[],
  howDeclared: DeclaredHow,
  checklist: DocumentChecklist = {},
  checks: readonly { readonly documentId: string; readonly by: string; readonly at: Date }[] = [],
): readonly DocumentCheck[] {
  const indispensable = new Set(indispensableDocuments(procedure));
  return procedure.documents.map((document) => {
    const isDeclared = document.replacedByForm !== undefined;
    const documentFiles = filesOf(document, files);
    const sentFiles = documentFiles.filter(({ slot }) => slot !== scannedDeclaration);
    const marks = marksOf(checklist, document.id);
    const tick = checks.find(({ documentId }) => documentId === document.id);
    return {
      id: document.id,
      name: document.name,
      ...present({ condition: document.condition }),
      found:
        sentFiles.length > 0
          ? 'sent'
          : marks.length > 0
            ? 'at-hand'
            : isDeclared
              ? foundDeclared[howDeclared]
              : document.form === 'to-be-shown'
                ? 'at-desk'
                : indispensable.has(document)
                  ? 'missing'
                  : 'not-sent',
      marks,
      files: documentFiles.map(({ id, fileName, bytes }) => ({ id, fileName, bytes })),
      seen: seenOf(shownFiles(documentFiles)),
      ...present({
        checked: tick && {
          ...{ by: tick.by, at: tick.at },
          outdated: documentFiles.some(({ uploadedAt }) => uploadedAt > tick.at),
        },
      }),
    };
  });
}

/**
 * A supplement takes files for what was asked, and for documents that an asked answer decides about: it may be another now.
 * @param targets what was asked, as `supplementTargets` names it
 */
export function slotsToSupply(
  procedure: Procedure,
  targets: readonly string[],
): { readonly required: readonly string[]; readonly perhaps: readonly string[] } {
  const perhaps = uploadedDocuments(procedure)
    .filter((document) =>
      decidingQuestions(document).some((question) => targets.includes(`field:${question}`)),
    )
    .map(({ id }) => `document:${id}`);
  return { required: targets, perhaps: perhaps.filter((slot) => !targets.includes(slot)) };
}

/**
 * What a supplement may point at: every document that can be sent, and every question that is asked.
 * @returns `document:<id>` first, then `field:<id>`; no pledge, and nothing that the form works out or gives itself
 */
export function supplementTargets(
  procedure: Procedure,
  form: FormDefinition,
): readonly { target: string; label: string }[] {
  const pledges = new Set(pledgesOf(form).map(({ field }) => field));
  const fields = form.sections
    .flatMap((section) => section.fields)
    .filter((field) => field.kind !== 'derived' && !pledges.has(field.id) && givenAnswer(field) === undefined)
    .map((field) => ({ target: `field:${field.id}`, label: field.label }));
  const documents = uploadedDocuments(procedure).map(({ id, name }) => ({
    target: `document:${id}`,
    label: name,
  }));
  return [...documents, ...fields];
}
