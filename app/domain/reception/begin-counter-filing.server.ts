// Somebody comes to the counter, or a letter by post: a draft is begun under the newest revision, with what is known of who applies.
import { randomUUID } from 'node:crypto';

import { chargesByAnswers } from '#catalog/charged-fields.ts';
import { paperDeliveriesOf, isReceivedOnPaper } from '#catalog/counter.ts';
import { serviceOpening, takesDossiers } from '#catalog/opening.ts';
import { addDays, localDate } from '#catalog/local-date.ts';
import { chargesHere } from '#catalog/offer.ts';
import { readVisit, visitForm } from '#app/steps/visit-form.ts';
import { present } from '#app/values/present.ts';
import { inTransaction } from '#db/client.server.ts';
import { insertCounterFiling } from '#db/queries/counter-filings.server.ts';
import { findDossierByCode, insertDraft, type DossierRow } from '#db/queries/dossiers.server.ts';
import {
  checkDeclaration,
  narrowForm,
  type Wire,
  answersToWire,
  initialWire,
  moveWire,
  type FormDefinition,
  type Profile,
  type WireValue,
} from '#forms/index.ts';
import type { FilingPersons } from '#app/read-models/dossiers.ts';
import { own } from '#forms/own.ts';
import type { Actor } from '../kernel/actor.ts';
import { currentFormVersion, findPublishedByCode, openFormVersion } from '../catalog/read-catalog.server.ts';
import { offeredHere } from '../catalog/offered-here.ts';
import { newDossierCode, readDossierCode } from '../kernel/codes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { readOpenings } from '../kernel/openings.server.ts';
import { refuse, refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { sealVisit } from '../dossiers/filing/counter-visit.ts';
import { profileOf } from '../dossiers/filing/representation.ts';
import { sealDraft, openAnswers } from '../dossiers/filing/draft-content.server.ts';
import { bearsIdentity } from '../dossiers/filing/seal-applicant.ts';
import { asReceptionist, listReceivedOnPaper, scannedForm, typedFormOf } from './counter-access.server.ts';

/** A letter that lay longer is a matter for the head of the desk, not for a date in a form. */
const longestLying = 30;

/**
 * @param input `wire`: the form of the visit as it was sent; `from`: the code of an earlier dossier, whose answers are taken over
 *   only where it bears the same identity number
 * @returns the code of the draft; refused as `not-allowed` to all but the desk, `invalid` with a problem for each field,
 *   `not-possible` where no form is there to receive on
 */
export async function beginCounterFiling(
  deps: Deps,
  actor: Actor,
  input: { readonly wire: Wire; readonly from?: string | undefined },
): Promise<Outcome<{ readonly code: string }>> {
  const access = asReceptionist(actor);
  if (!access.ok) return access;
  const { receptionist } = access;
  const form = visitForm((await listReceivedOnPaper(deps)).map(({ procedure }) => procedure));
  const check = checkDeclaration(form, input.wire, formContextOf(deps));
  if (!check.ok) return refuseInputs(check.problems);
  const answers = readVisit(check.answers);
  const today = localDate(deps.clock.now());
  const published = await findPublishedByCode(deps, answers.procedure);
  if (published === undefined) return refuseAt('procedure', 'Thủ tục này không còn được công bố.');
  const opening = serviceOpening(await readOpenings(deps.db), published.procedure.code);
  if (!takesDossiers(opening, answers.channel))
    return refuseAt('procedure', 'Thủ tục này chưa mở trên Cổng, hãy nhận hồ sơ như trước nay.');
  if (!isReceivedOnPaper(published.procedure, [answers.channel]))
    return refuseAt('channel', 'Thủ tục này không nhận hồ sơ bằng cách đó.');
  if (answers.arrivedOn !== undefined && answers.arrivedOn < addDays(today, -longestLying))
    return refuseAt('arrivedOn', `Ngày đến không được sớm hơn ${longestLying} ngày trước.`);
  if (answers.comer === 'representative' && published.procedure.filedInPerson === true)
    return refuseAt('comer', 'Thủ tục này người nộp phải tự mình nộp, không ủy quyền cho người khác.');

  const procedure = offeredHere(deps, published.procedure, today);
  const typedForm = answers.declaration === 'typed' ? typedFormOf(procedure) : undefined;
  const version = await currentFormVersion(deps, typedForm ?? scannedForm);
  if (version === undefined) return refuse('not-possible', 'Chưa có mẫu để ghi nhận hồ sơ giấy.');

  if (
    typedForm === undefined &&
    typedFormOf(procedure) !== undefined &&
    chargesByAnswers(chargesHere(procedure))
  )
    return refuseAt(
      'declaration',
      'Phí, lệ phí của thủ tục này tính theo tờ khai: hãy nhập tờ khai vào máy.',
    );

  const { name, identityNumber, phone, address } = answers;
  const visit: FilingPersons = {
    person: { name, ...present({ identityNumber, phone, address }) },
    ...present({ representative: representativeOf(answers) }),
  };
  const earlier = await earlierOf(deps, input.from, identityNumber);
  const wire = await knownAnswers(
    deps,
    profileOf(visit.person),
    narrowForm(version.definition, procedure.presets),
    earlier,
  );
  const id = randomUUID();
  const code = newDossierCode();
  await inTransaction(deps.db, async (sql) => {
    await insertDraft(sql, {
      id,
      code,
      ownerId: null,
      channel: answers.channel,
      authorisation: visit.representative?.authorisation ?? null,
      procedureCode: procedure.code,
      procedureRevisionId: published.revisionId,
      formVersionId: version.id,
      sector: procedure.sector,
      answers: sealDraft(deps.keys, id, { wire, toReview: [], sections: {} }),
      delivery: paperDeliveriesOf(procedure)[0],
      at: deps.clock.now(),
    });
    await insertCounterFiling(sql, {
      dossierId: id,
      begunBy: receptionist.userId,
      arrivedOn: answers.channel === 'post' ? (answers.arrivedOn ?? today) : null,
      visit: sealVisit(deps.keys, id, visit),
    });
  });
  return { ok: true, code };
}

function representativeOf(answers: ReturnType<typeof readVisit>): FilingPersons['representative'] {
  const { representativeName: name, representativeIdentity: identityNumber, authorisation } = answers;
  if (answers.comer !== 'representative' || authorisation === undefined) return undefined;
  return {
    name: name ?? '',
    identityNumber: identityNumber ?? '',
    authorisation,
    ...present({ number: answers.authorisationNumber, issuedOn: answers.authorisedOn }),
  };
}

/** What was told about oneself in an earlier dossier is not asked again: where it is the same person's, by her number. */
async function earlierOf({ db, keys }: Deps, from: string | undefined, identityNumber: string | undefined) {
  const code = readDossierCode(from ?? '');
  const earlier = code === undefined ? undefined : await findDossierByCode(db.$client, code);
  if (earlier === undefined || earlier.state === 'draft' || identityNumber === undefined) return undefined;
  return bearsIdentity(keys, earlier, identityNumber) ? earlier : undefined;
}

/**
 * The profile first, then what was told about oneself in the last dossier; of others' data, nothing.
 * @param last a filed dossier of the same person, of whatever procedure; undefined: the profile alone
 * @throws Error when the answers of that dossier can't be opened
 */
async function knownAnswers(
  deps: Deps,
  profile: Profile,
  form: FormDefinition,
  last: DossierRow | undefined,
): Promise<Wire> {
  const wire: Record<string, WireValue> = { ...initialWire(form, profile) };
  if (last === undefined) return wire;
  const lastForm = (await openFormVersion(deps, last.formVersionId)).definition;
  const lastWire = answersToWire(lastForm, openAnswers(deps.keys, last));
  const fieldsOf = (def: FormDefinition) => def.sections.flatMap((section) => section.fields);
  const movedWire = lastForm.code === form.code ? moveWire(lastForm, form, lastWire).wire : {};
  for (const field of fieldsOf(form)) {
    if (field.profile === undefined || own(wire, field.id) !== undefined) continue;
    const same =
      own(movedWire, field.id) ??
      own(
        lastWire,
        fieldsOf(lastForm).find((other) => other.profile === field.profile && other.kind === field.kind)
          ?.id ?? '',
      );
    if (same !== undefined) wire[field.id] = same;
  }
  return wire;
}
