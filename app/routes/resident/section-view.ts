// The page of one section, made from the draft.
import type { Draft } from '#app/read-models/dossiers.ts';
import type { SectionView } from '#app/ui/pages/resident/filing/section-view.ts';
import { formatMoment, localTime } from '#catalog/local-date.ts';
import { browserForm } from '#forms/browser-form.ts';
import type { FormSection } from '#forms/definition.ts';
import { own } from '#forms/own.ts';
import { placeChoicesIn } from '#app/http/place-choices.server.ts';
import { readTyped } from '#forms/read-declaration.ts';

export function sectionView(draft: Draft, section: FormSection, hrefOf: (id: string) => string): SectionView {
  const form = browserForm(draft.form);
  return {
    code: draft.code,
    procedureName: draft.procedure.name,
    form,
    section: form.sections.find(({ id }) => id === section.id) ?? section,
    wire: draft.wire,
    context: draft.context,
    charges: draft.procedure.charges,
    exemption: draft.exemption,
    version: draft.version,
    savedAt: draft.savedSections.includes(section.id) ? localTime(draft.savedAt) : undefined,
    heldFiles: heldFilesOf(draft, section, hrefOf),
    choices: placeChoicesIn(section.fields, draft.wire, draft.context.today),
    toReview: section.fields.filter((field) => draft.toReview.includes(field.id)).map((field) => field.label),
    replaced: replacedIn(draft, section),
  };
}

function heldFilesOf(
  draft: Draft,
  section: FormSection,
  hrefOf: (id: string) => string,
): SectionView['heldFiles'] {
  const fields = section.fields.filter((field) => field.kind === 'attachment');
  return Object.fromEntries(
    fields.map((field) => [
      field.id,
      draft.attachments
        .filter((file) => file.slot === `field:${field.id}` && !file.superseded)
        .map((file) => ({
          id: file.id,
          fileName: file.fileName,
          byteSize: file.bytes,
          href: hrefOf(file.id),
          removable: true,
        })),
    ]),
  );
}

function replacedIn(draft: Draft, section: FormSection): SectionView['replaced'] {
  if (draft.replaced === undefined) return undefined;
  const { at, values } = draft.replaced;
  const answers = section.fields.flatMap((field) => {
    const before = readTyped(field, own(values, field.id), draft.context);
    const now = readTyped(field, own(draft.wire, field.id), draft.context);
    return own(values, field.id) === undefined || before === now ? [] : [{ label: field.label, before, now }];
  });
  return answers.length === 0 ? undefined : { at: formatMoment(at), answers };
}
