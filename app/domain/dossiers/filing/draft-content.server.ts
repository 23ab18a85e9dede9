// What a draft holds beside its row: sealed, and merged section by section.
import { own } from '#forms/own.ts';
import type { KeyRing } from '../../kernel/key-ring.ts';
import { refuse } from '../../kernel/refusal.ts';
import { openJson, sealJson } from '../../personal-data/sealed-json.server.ts';
import type { Answers, FormDefinition, Wire, WireValue } from '#forms/index.ts';
import type { ComponentId } from '#catalog/components.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';

/** @returns the refusal (`changed-meanwhile`) where another save of the draft came first */
export const savedElsewhere = () =>
  refuse('changed-meanwhile', 'Hồ sơ đang khai vừa được lưu từ nơi khác. Hãy thử lại.');

export interface DraftContent {
  readonly wire: Wire;
  readonly toReview: readonly string[];
  /** When each section was last saved, ISO. */
  readonly sections: Readonly<Record<string, string>>;
  readonly replaced?: { readonly at: string; readonly values: Wire };
  /** For whom it is filed and by what, as it was typed: of a draft that is filed for another (`representationForm`). */
  readonly representation?: Wire;
  /** Where to post the result, as it was typed: asked for where the post was chosen; one text in drafts from before it had parts. */
  readonly postalAddress?: WireValue;
  /** By which the post reaches who receives it, as it was typed. */
  readonly postalPhone?: string;
  /** What changed in the procedure since it was begun, and when the draft was last moved to the newest revision. */
  readonly moved?: { readonly at: string; readonly components: readonly ComponentId[] };
}

/** @returns the context under which the answers are sealed, or the whole content of a draft */
export const answersContext = (dossierId: string): string => `dossier:${dossierId}:answers`;

/** @returns the context under which the snapshot of the applicant is sealed */
export const applicantContext = (dossierId: string): string => `dossier:${dossierId}:applicant`;

/** @returns the context under which the answers before a supplement are sealed */
export const beforeContext = (dossierId: string): string => `dossier:${dossierId}:before`;

/**
 * Seals the content of a draft under the context of the filed answers, which take its place when it is filed.
 * @param dossierId opened only under the same
 */
export function sealDraft(keys: KeyRing, dossierId: string, content: DraftContent): Uint8Array {
  return sealJson(keys, content, answersContext(dossierId));
}

/**
 * Of a draft alone.
 * @throws Error when its key is not in the ring
 */
export function openDraftContent(keys: KeyRing, dossier: DossierRow): DraftContent {
  return openJson<DraftContent>(keys, dossier.answers, answersContext(dossier.id));
}

/**
 * Of a filed dossier alone: a draft holds more than answers.
 * @throws Error when its key is not in the ring
 */
export function openAnswers(keys: KeyRing, dossier: DossierRow): Answers {
  return openJson<Answers>(keys, dossier.answers, answersContext(dossier.id));
}

/** In the place of a section's id. */
export const wholeDeclaration = 'all';

/**
 * Puts what was typed over what is kept. Of a whole section, or of the whole declaration, a field that is missing was
 * emptied: browsers send nothing for an unticked box.
 * @param sectionId the section that `sentWire` holds whole; `wholeDeclaration` for every one; left out, it holds only what changed
 * @returns the wire, and the values that differ from what they replace
 */
export function mergeWire(
  form: FormDefinition,
  storedWire: Wire,
  sentWire: Wire,
  sectionId?: string,
): { wire: Wire; replaced: Wire } {
  const section = form.sections.find((candidate) => candidate.id === sectionId);
  const fields = section === undefined ? form.sections.flatMap((one) => one.fields) : section.fields;
  const wire: Record<string, WireValue> = { ...storedWire };
  const replaced: Record<string, WireValue> = {};
  for (const { id, kind } of fields) {
    // Files are kept beside the wire, derived texts are computed.
    if (kind === 'attachment' || kind === 'derived') continue;
    const before = own(storedWire, id);
    const value = own(sentWire, id);
    if (value === undefined && section === undefined && sectionId !== wholeDeclaration) continue;
    if (value === undefined) delete wire[id];
    else wire[id] = value;
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) replaced[id] = before;
  }
  return { wire, replaced };
}
