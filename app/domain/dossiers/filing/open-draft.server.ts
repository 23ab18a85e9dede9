// A draft as its owner goes on with it. Drafts move to the newest revision and form; he is told what to look at again.
import { present } from '#app/values/present.ts';
import { updateDraft, type DossierRow } from '#db/queries/dossiers.server.ts';
import { listFiles } from '#db/queries/dossier-parts.server.ts';
import { assess } from '#catalog/assess.ts';
import { differingComponents } from '#catalog/drafting.ts';
import { localDate } from '#catalog/local-date.ts';
import { chargesHere } from '#catalog/offer.ts';
import { serviceOpening, takesDossiers, type Opening } from '#catalog/opening.ts';
import { withApplicableDocuments, type Procedure } from '#catalog/procedure.ts';
import {
  checkDeclaration,
  initialWire,
  moveWire,
  narrowForm,
  pledgesOf,
  vouched,
  type Wire,
} from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import { postalForm } from '#forms/postal-contact.ts';
import { textOf } from '#forms/wire.ts';
import { applicableSections } from '#forms/visibility.ts';
import type { Actor } from '../../kernel/actor.ts';
import { currentFormVersion, findPublishedByCode } from '../../catalog/read-catalog.server.ts';
import { offeredHere } from '../../catalog/offered-here.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { readOpenings } from '../../kernel/openings.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { knownOfApplicant } from '../applicant/applicant-facts.ts';
import { dossierNotFound, reachFiled } from '../dossier-access.server.ts';
import {
  asFiled,
  deliveryFor,
  formContext,
  pinnedTo,
  sheetOfPinned,
  summarise,
  type Pinned,
} from '../decisions/dossier-facts.server.ts';
import { readProfile } from '../../personal-data/resident-profile.server.ts';
import { openDraftContent, sealDraft, type DraftContent } from './draft-content.server.ts';
import { representationStep } from '#app/steps/filing-steps.ts';
import { postalLine, postalParts, postalProblems } from './postal-address.ts';
import { representationOf, tellingOf } from './representation.ts';
import { keptUntil } from './purge-drafts.server.ts';
import type { Draft, FilingPersons } from '#app/read-models/dossiers.ts';

/**
 * For whoever files it: the resident, or the desk at the counter. The draft is moved to the newest revision and form, and
 * stored so, before it is shown.
 * @returns refused as `not-found` to everybody else, `not-possible` once it was filed
 */
export async function openDraft(
  deps: Deps,
  actor: Actor,
  { code }: { code: string },
): Promise<Outcome<{ draft: Draft }>> {
  const access = await reachFiled(deps.db.$client, actor, code);
  if (!access.ok) return access;
  if (access.dossier.state !== 'draft') return refuse('not-possible', 'Hồ sơ này đã được gửi.');
  const movedDraft = await moveToNewest(deps, access.dossier);
  return movedDraft === undefined ? dossierNotFound() : { ok: true, draft: await draftOf(deps, movedDraft) };
}

export interface MovedDraft extends Pinned {
  readonly dossier: DossierRow;
  readonly content: DraftContent;
  /** Why it cannot be filed here now, in words for residents; the draft stays. */
  readonly closedBecause?: string;
}

export const notOnlineSentence =
  'Thủ tục này hiện không nhận hồ sơ trực tuyến. Bạn vẫn xem được những gì đã khai; mời bạn nộp hồ sơ tại Bộ phận Một cửa.';

/** @returns what was decided says itself where one goes instead */
export const closedSentence = ({ words }: Opening): string =>
  words === '' ? notOnlineSentence : `${words} Bạn vẫn xem được những gì đã khai.`;

/** @returns the draft under the newest revision and form; undefined when it was filed or discarded meanwhile */
export async function moveToNewest(deps: Deps, dossier: DossierRow): Promise<MovedDraft | undefined> {
  const pinned = await pinnedTo(deps, dossier);
  const content = openDraftContent(deps.keys, dossier);
  const published = await findPublishedByCode(deps, dossier.procedureCode);
  const formCode = published && formCodeFor(dossier, pinned, published.procedure);
  const current = formCode === undefined ? undefined : await currentFormVersion(deps, formCode);
  const opening = serviceOpening(await readOpenings(deps.db), dossier.procedureCode);
  // A procedure that is no longer offered online keeps its drafts as they are; filing them is refused.
  if (published === undefined || current === undefined || !takesDossiers(opening, dossier.channel))
    return { dossier, content, ...pinned, closedBecause: closedSentence(opening) };
  const isCurrent =
    published.revisionId === dossier.procedureRevisionId && current.id === dossier.formVersionId;
  if (isCurrent) return { dossier, content, ...pinned };

  const to = asFiled(offeredHere(deps, published.procedure, localDate(deps.clock.now())), dossier);
  const form = narrowForm(current.definition, to.presets);
  const { wire, toReview } = moveWire(pinned.form, form, content.wire);
  const at = deps.clock.now();
  const next: DraftContent = {
    ...content,
    wire,
    toReview: [...new Set([...content.toReview, ...toReview])],
    ...movedOf(content, pinned.procedure, to, at),
  };
  const answers = sealDraft(deps.keys, dossier.id, next);
  const change = { procedureRevisionId: published.revisionId, formVersionId: current.id, answers };
  const version = await updateDraft(deps.db.$client, {
    id: dossier.id,
    version: dossier.version,
    ...change,
    at,
  });
  if (version === undefined) return undefined;
  return {
    dossier: { ...dossier, ...change, version },
    content: next,
    procedure: to,
    form,
  };
}

/** Under which form the draft goes on: the one that is filed online, or the one that the desk began with. */
function formCodeFor(
  { channel }: Pick<DossierRow, 'channel'>,
  { form }: Pinned,
  published: Procedure,
): string | undefined {
  return channel === 'online' ? published.onlineForm : form.code;
}

/** What the resident is told of the move; notes of staff about their sources are not his. */
function movedOf(
  content: DraftContent,
  from: Procedure,
  to: Procedure,
  at: Date,
): Pick<DraftContent, 'moved'> {
  const facts = (procedure: Procedure) => ({ ...procedure, toReview: [] });
  const changedComponents = differingComponents(facts(from), facts(to));
  if (changedComponents.length === 0) return {};
  const before = content.moved?.components ?? [];
  return { moved: { at: at.toISOString(), components: [...new Set([...before, ...changedComponents])] } };
}

/** @returns a draft as its pages show it: its form, its files, and the sheet of what is needed */
export async function draftOf(
  deps: Deps,
  { dossier, content, procedure, form, closedBecause }: MovedDraft,
): Promise<Draft> {
  const [files, sheet] = await Promise.all([
    listFiles(deps.db.$client, dossier.id),
    sheetOfPinned(deps, { procedure }),
  ]);
  const context = formContext(deps, dossier.held);
  const check = checkDeclaration(form, vouched(form, content.wire), context);
  const delivery = deliveryFor(dossier, procedure);
  const representation = representationOf(dossier, content, context);
  const persons = representation?.ok === true ? representation.persons : undefined;
  const postal = await postalOf(deps, { dossier, content, form }, persons);
  const { postalAddress = '', postalPhone = '' } = content;
  // Drafts moved before pledges were left to the sending may still hold one to look at.
  const pledges = new Set(pledgesOf(form).map(({ field }) => field));
  return {
    code: dossier.code,
    version: dossier.version,
    revisionId: dossier.procedureRevisionId,
    formVersionId: dossier.formVersionId,
    slug: procedure.slug,
    procedure: withApplicableDocuments(
      procedure,
      applicableSections(form, content.wire).values,
      dossier.held,
      dossier.channel,
    ),
    sheet,
    form: representation === undefined ? form : tellingOf(form, persons?.person.name),
    wire: content.wire,
    ...present({
      representation: representation && {
        wire: content.representation ?? {},
        problems: representation.ok
          ? []
          : representation.problems.map((problem) => ({ ...problem, section: representationStep })),
        ...present({ person: persons?.person.name }),
      },
    }),
    toReview: content.toReview.filter((field) => !pledges.has(field)),
    ...present({
      moved: content.moved && { at: new Date(content.moved.at), components: content.moved.components },
    }),
    ...present({ closedBecause }),
    savedSections: Object.keys(content.sections),
    savedAt: dossier.updatedAt,
    keptUntil: keptUntil(dossier),
    attachments: files.map((file) => summarise(file, { procedure, form })),
    delivery,
    postal,
    postalAddress: postalLine(content.postalAddress ?? postal['postalAddress'] ?? '', context),
    ...present({
      lacksForPost:
        delivery === 'post' ? postalProblems({ postalAddress, postalPhone }, context)[0] : undefined,
    }),
    context,
    ...present({
      exemption: dossier.exemption,
      replaced: content.replaced && { at: new Date(content.replaced.at), values: content.replaced.values },
    }),
    ...(check.ok
      ? { assessment: assess(chargesHere(procedure), check.answers, dossier.exemption ?? undefined) }
      : {}),
  };
}

/** What was given; else what the applicant declares of himself, whatever else is missing; else what is known of him. */
async function postalOf(
  deps: Deps,
  { dossier, content, form }: Pick<MovedDraft, 'dossier' | 'content' | 'form'>,
  persons: FilingPersons | undefined,
): Promise<Wire> {
  const context = formContext(deps, dossier.held);
  const { sections, values } = applicableSections(form, content.wire);
  const declaredWires = (profile: 'residence' | 'phone') =>
    sections
      .flatMap(({ fields }) => fields)
      .filter((field) => field.profile === profile)
      .map(({ id }) => own(values, id));
  const address = declaredWires('residence').find(
    (wire) => wire !== undefined && postalLine(wire, context) !== '',
  );
  const phone = declaredWires('phone').find((wire) => textOf(wire) !== '');
  const knownFacts = knownOfApplicant(deps.keys, dossier, persons);
  const profile = dossier.ownerId === null ? {} : await readProfile(deps, dossier.ownerId);
  const postalAddress = content.postalAddress ?? address ?? knownFacts.address;
  return {
    ...initialWire(postalForm, profile),
    ...(postalAddress !== undefined && { postalAddress: postalParts(postalAddress, context.today) }),
    ...present({
      postalPhone: content.postalPhone ?? phone ?? (knownFacts.phone && nationalNumber(knownFacts.phone)),
    }),
  };
}
