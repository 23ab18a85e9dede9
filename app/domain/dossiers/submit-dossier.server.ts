// A resident files a dossier, exactly once: checked, sealed, recorded with its event, receipt and mail in one statement.
import { present } from '#app/values/present.ts';
import { assess } from '#catalog/assess.ts';
import { acceptsOnlineSubmission, deliveriesOf, deliveryOf } from '#catalog/procedure.ts';
import { checkDeclaration, vouched } from '#forms/index.ts';
import type { DossierState } from '#catalog/lifecycle.ts';
import { listFiles } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { findPublishedByCode } from '../catalog/read-catalog.server.ts';
import { withCodes } from '../kernel/coded-addresses.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { sealJson } from '../personal-data/sealed-json.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { applicantFacts } from './applicant-facts.ts';
import { bindPhotos, discardBound, heldAfter } from './bind-photos.server.ts';
import { reachOwn } from './dossier-access.server.ts';
import { missingDocuments } from './dossier-documents.ts';
import { formContext, paysOnline, pinnedTo, sheetOfPinned } from './dossier-facts.server.ts';
import { answersContext, openDraftContent } from './draft-content.server.ts';
import { filingConfirmation, issuePaper } from './issue-paper.server.ts';
import { factsOf, moveDossier, permitStep } from './move-dossier.server.ts';
import { confirmedIn, unconfirmed } from './confirmed-warnings.ts';
import { closedReason } from './open-draft.server.ts';
import { postalPhoneText, postalProblem } from './postal-address.ts';
import { withTelephone } from './read-applicant.server.ts';
import { sealApplicant } from './seal-applicant.ts';
import type { SubmissionRefusal } from '#app/read-models/dossiers.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';

export interface SubmitDossier {
  readonly code: string;
  readonly requestId: string;
  readonly delivery?: Delivery;
  readonly exemption?: string | null;
  /** The resident vouches for what he declared. */
  readonly accepted: boolean;
  /** He has looked again at what is odd in his declaration: it is so. */
  readonly confirmed?: boolean;
}

export interface Submitted {
  readonly code: string;
  readonly state: DossierState;
  /** đồng */
  readonly amountDue: number;
  readonly payOnline: boolean;
}

export async function submitDossier(
  deps: Deps,
  actor: Actor,
  input: SubmitDossier,
): Promise<Outcome<Submitted, SubmissionRefusal>> {
  const sql = deps.db.$client;
  const reached = await reachOwn(sql, actor, input.code);
  if (!reached.ok) return reached;
  const { dossier } = reached;
  const pinned = await pinnedTo(deps, dossier);
  const { procedure, form } = pinned;
  const request = { event: 'submit', requestId: input.requestId } as const;

  if (!permitStep(deps, actor, dossier, 'submit').ok) {
    // Filed already: the same request gets its first outcome again, any other is told so.
    const again = await moveDossier(deps, sql, actor, dossier, { procedure }, request);
    if (!again.ok)
      return again.refusal.code === 'not-possible'
        ? refuse('not-possible', 'Hồ sơ này đã được gửi rồi.')
        : again;
    return {
      ok: true,
      code: again.code,
      state: again.state,
      amountDue: dossier.amountDue,
      payOnline: paysOnline(procedure, dossier.amountDue),
    };
  }
  const inForce =
    dossier.currentRevisionId === dossier.procedureRevisionId &&
    dossier.currentFormVersionId === dossier.formVersionId;
  if (!inForce || !acceptsOnlineSubmission(procedure)) return outOfForce(deps, dossier);
  if (!input.accepted) return refuse('invalid', 'Hãy đánh dấu cam đoan những điều đã khai là đúng sự thật.');

  if (input.delivery !== undefined && !deliveriesOf(procedure).includes(input.delivery))
    return refuse('invalid', 'Hãy chọn một cách nhận kết quả mà thủ tục này có.');
  const delivery = deliveryOf(procedure, input.delivery ?? dossier.delivery);
  const content = openDraftContent(deps.keys, dossier);
  const { postalAddress = '', postalPhone = '' } = content;
  const context = formContext(deps, dossier.held);
  if (delivery === 'post' && postalProblem({ postalAddress, postalPhone }, context) !== undefined)
    return refuse(
      'invalid',
      'Hãy cho biết địa chỉ và số điện thoại để gửi kết quả qua bưu điện, rồi gửi hồ sơ.',
    );

  const checked = checkDeclaration(form, vouched(form, content.wire), context);
  const missing = missingDocuments(procedure, dossier.held);
  if (!checked.ok || missing.length > 0) {
    const refusal: SubmissionRefusal = {
      code: 'invalid',
      message: 'Hồ sơ còn chỗ chưa đúng hoặc chưa đủ. Hãy sửa những chỗ được nêu rồi gửi lại.',
      ...(checked.ok ? {} : { problems: checked.problems }),
      ...(missing.length === 0 ? {} : { missingDocuments: missing }),
    };
    return { ok: false, refusal };
  }

  const { warnings } = checked;
  if (warnings.length > 0 && input.confirmed !== true) return unconfirmed(warnings);

  const exemption = input.exemption === undefined ? dossier.exemption : input.exemption;
  const assessment = assess(procedure.charges, checked.answers, exemption ?? undefined);
  const amountDue: number = assessment.total;
  const payOnline = paysOnline(procedure, amountDue);
  const phone = delivery === 'post' ? postalPhoneText(postalPhone, context) : undefined;
  const applicant = {
    ...present({ phone }),
    ...applicantFacts(form, checked.answers, dossier),
    ...(delivery === 'post' ? { postalAddress, ...present({ postalPhone: phone }) } : {}),
  };
  const submittedAt = deps.clock.now();
  const files = await listFiles(sql, dossier.id);
  const binding = await bindPhotos(deps, actor, { dossier, pinned, files });
  if (!binding.ok) return binding;
  const { bound } = binding;
  const filed = { ...dossier, delivery, held: heldAfter(files, bound) };
  const reachable = await withTelephone(deps, sql, dossier.ownerId, applicant);
  const sheet = await sheetOfPinned(deps, pinned);
  const confirmation = issuePaper(deps, actor, dossier.code, (url) =>
    filingConfirmation(
      deps,
      { dossier: filed, pinned, sheet, applicant: reachable, assessment, submittedAt },
      url,
    ),
  );

  const facts = { ...factsOf(dossier, actor, deps.clock.now()), paymentDue: payOnline, amountToSet: false };
  const consequences = {
    detail: { amountDue, ...confirmedIn(warnings) },
    changes: {
      answers: sealJson(deps.keys, withCodes(deps, form, checked.answers), answersContext(dossier.id)),
      applicant: sealApplicant(deps.keys, dossier.id, applicant),
      delivery,
      exemption,
      charges: assessment,
      amountDue,
      submittedAt,
    },
    paper: confirmation,
    mail: { amount: amountDue },
    ...(bound.files.length === 0 ? {} : bound),
  };
  const moved = await moveDossier(deps, sql, actor, filed, { procedure }, { ...request, facts }, () => ({
    ok: true,
    consequences,
  }));
  if (!moved.ok || moved.repeated) await discardBound(deps, bound);
  return moved.ok ? { ok: true, code: moved.code, state: moved.state, amountDue, payOnline } : moved;
}

/** Nobody files under what is no longer in force: opening the draft moves it to the newest revision and form. */
async function outOfForce(deps: Deps, { procedureCode }: DossierRow) {
  const published = await findPublishedByCode(deps, procedureCode);
  return published !== undefined && acceptsOnlineSubmission(published.procedure)
    ? refuse('changed-meanwhile', 'Thủ tục này vừa được cập nhật. Hãy xem lại hồ sơ rồi gửi.')
    : refuse('not-possible', closedReason);
}
