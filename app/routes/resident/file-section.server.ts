// The page of one section of the declaration, and what its buttons do.
import type { Resident } from '#app/domain/kernel/actor.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import type { Draft } from '#app/read-models/dossiers.ts';
import { textOf, versionOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { loadAnew, notFound, refusalResponse, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { readUploads, type ReadUploads } from '#app/http/uploads.server.ts';
import type { SectionView } from '#app/ui/pages/resident/filing/section-view.ts';
import { attachFiles, changeFiles } from './change-files.server.ts';
import { checkStep, documentsStep, filingSteps, sectionAt, stepAfter } from '#app/steps/filing-steps.ts';
import { changeEntries } from '#forms/change-group.ts';
import { inputId } from '#app/ui/components/form-fields/input-id.ts';
import type { FormSection } from '#forms/definition.ts';
import { checkSection, readWire, type Wire } from '#forms/index.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { formatMoment, localTime } from '#catalog/local-date.ts';
import { browserForm } from '#forms/browser-form.ts';
import { own } from '#forms/own.ts';
import { placeChoicesIn } from '#app/http/place-choices.server.ts';
import { readTyped } from '#forms/read-declaration.ts';
import { filedMeanwhile, openDraftPage, turnedAway, type PageArguments } from './filing-page.server.ts';

/** Saves all that was typed, keeps the files, then stays, leaves or goes on. */
export async function sendSection(page: PageArguments) {
  const { resident, draft } = await openDraftPage(page);
  const section = sectionAt(draft.form, page.params['step']);
  if (section === undefined) throw notFound();
  const { deps } = page.context.portal;
  const uploads = await readUploads(page.request);
  const intent = textOf(uploads.fields, 'intent') || 'next';
  const search = new URL(page.request.url).search;
  const here = `${paths.filingStep(draft.slug, draft.code, section.id)}${search}`;

  if (intent === 'keep' || intent === 'restore') {
    const wire = onlyOf(
      section,
      intent === 'restore' ? { ...draft.wire, ...draft.replaced?.values } : draft.wire,
    );
    const outcome = await saveDraft(deps, resident, {
      code: draft.code,
      sectionId: section.id,
      wire,
      replacedSeen: true,
    });
    if (!outcome.ok) throw turnedAway(outcome.refusal, draft.code);
    return seeOther(here);
  }

  // A body too large to be read says nothing about the answers: they are not emptied for it.
  const unread = uploads.refused.some((file) => file.path === '');
  const sentWire = unread ? onlyOf(section, draft.wire) : readWire(uploads.fields.entries());
  const changedWire = changeEntries(draft.form, sentWire, intent);
  const outcome = await saveDraft(deps, resident, {
    code: draft.code,
    sectionId: section.id,
    wire: changedWire ?? sentWire,
    ...versionOf(uploads.fields),
  });
  if (!outcome.ok && outcome.refusal.code === 'not-possible')
    throw await filedMeanwhile(page.context, resident, draft.code, sentWire, uploads.files);
  if (!outcome.ok && outcome.refusal.code === 'not-found') throw refusalResponse(outcome.refusal);
  const fileProblems = await keepFiles(page, resident, draft, uploads, intent);
  if (!outcome.ok)
    return again(page, section, [{ path: '', message: outcome.refusal.message }, ...fileProblems], sentWire);
  if (fileProblems.length > 0) return again(page, section, fileProblems);
  // What another device wrote was replaced: shown here before anything else.
  if (outcome.conflict !== undefined) return seeOther(here);

  switch (intent) {
    case 'next': {
      // Whether a file was sent that must be, the draft says only when it is opened again.
      const { form, context } = uploads.files.length === 0 ? draft : (await openDraftPage(page)).draft;
      const check = checkSection(form, section.id, outcome.wire, context);
      if (!check.ok) return again(page, section, check.problems);
      const fromCheck = new URLSearchParams(search).get('ve') === checkStep;
      const next = fromCheck
        ? checkStep
        : stepAfter(filingSteps({ ...draft, wire: outcome.wire }), section.id);
      const there = paths.filingStep(draft.slug, draft.code, next);
      // That page brings a script of its own, which runs in a document that is loaded.
      return next === documentsStep ? loadAnew(there) : seeOther(there);
    }
    case 'save':
      return seeOther(paths.filingTasks(draft.slug, draft.code));
    default: {
      const group = /^(?:add|remove):([A-Za-z0-9]+)/.exec(intent)?.[1];
      return seeOther(group === undefined ? here : `${here}#${inputId(group)}`);
    }
  }
}

/** The page, made from the draft. */
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

/** @param wire what could not be saved; without it the section as it is saved */
async function again(
  page: PageArguments,
  section: FormSection,
  problems: readonly InputProblem[],
  wire?: Wire,
) {
  // Opened once more: the version, the files and what another device wrote are others by now.
  const { draft } = await openDraftPage(page);
  const view: SectionView = {
    ...sectionView(draft, section, (id) => paths.attachment(draft.code, id)),
    wire: wire ?? draft.wire,
  };
  return sameFormAgain({ view, problems });
}

async function keepFiles(
  { context }: PageArguments,
  resident: Resident,
  { code }: Draft,
  uploads: ReadUploads,
  intent: string,
): Promise<readonly InputProblem[]> {
  const { deps } = context.portal;
  const problems = await attachFiles(deps, resident, code, uploads.files, (field) => `field:${field}`);
  await changeFiles(deps, resident, code, intent);
  return [...uploads.refused, ...problems];
}

function onlyOf(section: FormSection, wire: Wire): Wire {
  const ids = new Set(section.fields.map((field) => field.id));
  return Object.fromEntries(Object.entries(wire).filter(([id]) => ids.has(id)));
}
