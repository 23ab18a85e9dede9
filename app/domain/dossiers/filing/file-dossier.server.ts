// The filing of a dossier, whoever makes it: checked, sealed, and recorded with its event in one statement. A resident files
// online, the desk at the counter for whoever has no account; what is checked and what is kept is the same.
import { quarantineWords } from '#app/vocabulary/file-scans.ts';
import { present } from '#app/values/present.ts';
import { serviceOpening, takesDossiers } from '#catalog/opening.ts';
import { acceptsOnlineSubmission } from '#catalog/procedure.ts';
import { inPersonSentence } from '#catalog/representation.ts';
import { checkDeclaration, vouched } from '#forms/index.ts';
import type { DossierState } from '#catalog/lifecycle.ts';
import type { Queryable, Sql } from '#db/client.server.ts';
import { listFiles } from '#db/queries/dossier-parts.server.ts';
import type { AroundFiling, DossierRow } from '#db/queries/dossiers.server.ts';
import { isNamedIn, type Actor } from '../../kernel/actor.ts';
import { findPublishedByCode } from '../../catalog/read-catalog.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { readOpenings } from '../../kernel/openings.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { changedParts } from '../../kernel/seen.server.ts';
import { applicantFacts, knownOfApplicant } from '../applicant/applicant-facts.ts';
import { bindPhotos, filesAfterMove } from '../files/bind-photos.server.ts';
import { confirmedIn, unpledged } from './confirmed-warnings.ts';
import { doubtfulDocuments, missingDocuments } from '../files/dossier-documents.ts';
import {
  deliveryFor,
  formContext,
  paysOnline,
  sheetOfPinned,
  type Pinned,
} from '../decisions/dossier-facts.server.ts';
import { openDraftContent } from './draft-content.server.ts';
import { assessFees } from '../decisions/fees.server.ts';
import { changedFiling, filingParts } from './filing-shown.ts';
import { filingConfirmation, issuePaper, type FiledFacts } from '../papers/issue-paper.server.ts';
import { factsOf, moveDossier } from '../decisions/move-dossier.server.ts';
import { closedSentence, notOnlineSentence } from './open-draft.server.ts';
import { postalLine, postalPhoneText, postalProblems } from './postal-address.ts';
import { openProfile } from '../../personal-data/resident-profile.server.ts';
import { withTelephoneOf } from '../applicant/read-applicant.server.ts';
import { isFiledForAnother, representationOf } from './representation.ts';
import { sealApplicant } from './seal-applicant.ts';
import type { SubmissionRefusal } from '#app/read-models/dossiers.ts';

export interface Filing {
  readonly requestId: string;
  /** Whoever declares vouches for it, with what is odd and was shown as such: ticked here, or signed on the paper that lies before the desk. */
  readonly accepted: boolean;
  /** The word for all that the page showed; left out by the desk, which compares the version, and by commands. */
  readonly seen?: string;
}

export interface Submitted {
  readonly code: string;
  readonly state: DossierState;
  /** đồng */
  readonly amountDue: number;
  readonly payOnline: boolean;
}

/** A draft that may be filed, as it was read through `sql`. */
export interface DraftInHand {
  readonly deps: Deps;
  readonly sql: Sql;
  /** The same for drizzle. */
  readonly db: Queryable;
  readonly actor: Actor;
  readonly dossier: DossierRow;
  readonly pinned: Pinned;
  /** What the confirmation says beside it; left out at the counter, where none is issued. */
  readonly around?: AroundFiling;
  /** Gets a key for each file that is stored for the filing: where it does not happen the caller discards these, after its transaction. */
  readonly storageKeys: string[];
}

/**
 * Files a draft through `sql`, in its transaction where the caller has begun one.
 * @returns refused as `changed-meanwhile` when procedure or form are no longer those in force or `seen` is not what is filed,
 *   `not-possible` where it is not filed online any more or must be filed in person, `invalid` with what is wrong or missing, without
 *   the pledge, with what is odd unconfirmed; `not-allowed` to a member of the desk who is named in it
 * @throws RangeError of what is filed online without `around`
 */
export async function fileDossier(
  { deps, sql, db, actor, dossier, pinned, around, storageKeys }: DraftInHand,
  input: Filing,
): Promise<Outcome<Submitted & { readonly repeated: boolean }, SubmissionRefusal>> {
  const { procedure, form } = pinned;
  const isOnline = dossier.channel === 'online';
  const isInForce =
    dossier.currentRevisionId === dossier.procedureRevisionId &&
    dossier.currentFormVersionId === dossier.formVersionId;
  if (!isInForce || (isOnline && !acceptsOnlineSubmission(procedure))) return outOfForce(deps, dossier);
  const opening = serviceOpening(await readOpenings(deps.db), dossier.procedureCode);
  if (!takesDossiers(opening, dossier.channel)) return refuse('not-possible', closedSentence(opening));
  if (isFiledForAnother(dossier) && procedure.filedInPerson === true)
    return refuse('not-possible', inPersonSentence);

  const delivery = deliveryFor(dossier, procedure);
  const content = openDraftContent(deps.keys, dossier);
  const { postalAddress = '', postalPhone = '' } = content;
  const context = formContext(deps, dossier.held);
  if (delivery === 'post' && postalProblems({ postalAddress, postalPhone }, context).length > 0)
    return refuse(
      'invalid',
      'Hãy cho biết địa chỉ và số điện thoại để gửi kết quả qua bưu điện, rồi gửi hồ sơ.',
    );

  const check = checkDeclaration(form, vouched(form, content.wire), context);
  const representation = representationOf(dossier, content, context);
  const missing = missingDocuments(procedure, dossier.held, dossier.counter?.checklist);
  if (!check.ok || representation?.ok === false || missing.length > 0) {
    const problems = [
      ...(representation?.ok === false ? representation.problems : []),
      ...(check.ok ? [] : check.problems),
    ];
    const refusal: SubmissionRefusal = {
      code: 'invalid',
      message: 'Hồ sơ còn chỗ chưa đúng hoặc chưa đủ. Hãy sửa những chỗ được nêu rồi gửi lại.',
      ...(problems.length === 0 ? {} : { problems }),
      ...(missing.length === 0 ? {} : { missingDocuments: missing }),
    };
    return { ok: false, refusal };
  }

  // The desk has the papers before it.
  const doubtful = isOnline ? doubtfulDocuments(procedure, dossier.held) : [];
  const warnings = [...check.warnings, ...doubtful];
  const assessment = assessFees(pinned, dossier, check.answers);
  const amountDue: number = assessment.total;
  const payOnline = isOnline && paysOnline(procedure, amountDue);
  // Before the ticks: a pledge is for what the page showed.
  const files = dossier.held.length === 0 ? [] : await listFiles(sql, dossier.id);
  const infected = files.find(({ scan, supersededAt }) => scan === 'infected' && supersededAt === null);
  if (infected !== undefined) return refuse('not-possible', `“${infected.fileName}”: ${quarantineWords}`);
  if (input.seen !== undefined) {
    const changed = changedParts(
      input.seen,
      filingParts({
        revisionId: dossier.procedureRevisionId,
        formVersionId: dossier.formVersionId,
        form,
        wire: content.wire,
        representation: isFiledForAnother(dossier) ? content.representation : undefined,
        files: files.filter(({ supersededAt }) => supersededAt === null),
        delivery,
        postalAddress: postalLine(postalAddress, context),
        exemption: dossier.exemption ?? undefined,
        assessment,
        payOnline,
        warnings,
      }),
    );
    if (changed.length > 0)
      return refuse('changed-meanwhile', changedFiling(changed, { form, assessment, procedure }));
  }
  if (!input.accepted) return unpledged(warnings);

  const phone = delivery === 'post' ? postalPhoneText(postalPhone, context) : undefined;
  const applicant = {
    ...present({ phone }),
    ...applicantFacts(form, check.answers, knownOfApplicant(deps.keys, dossier, representation?.persons)),
    ...(delivery === 'post'
      ? {
          postalAddress: postalLine(postalAddress, context),
          ...present({ postalPhone: phone }),
        }
      : {}),
  };
  const sealedApplicant = sealApplicant(deps.keys, dossier.id, applicant, check.answers);
  if (isNamedIn(actor, sealedApplicant.identities)) return refuse('not-allowed', ownFiling);
  const submittedAt = deps.clock.now();
  const binding = await bindPhotos(deps, actor, { dossier, pinned, files, storageKeys });
  if (!binding.ok) return binding;
  const { bound } = binding;
  const filedDossier = { ...dossier, delivery, held: filesAfterMove(files, bound) };
  const paper = isOnline
    ? await confirmation(deps, db, actor, around, {
        dossier: filedDossier,
        pinned,
        applicant,
        assessment,
        submittedAt,
      })
    : undefined;

  const facts = { ...factsOf(dossier, actor, deps.clock.now()), paymentDue: payOnline, amountToSet: false };
  const consequences = {
    detail: { amountDue, ...confirmedIn(warnings), ...(isOnline ? {} : { channel: dossier.channel }) },
    changes: {
      applicant: sealedApplicant,
      delivery,
      submittedAt,
    },
    declares: { pinned, answers: check.answers },
    ...present({ paper }),
    ...(bound.files.length === 0 ? {} : bound),
  };
  const outcome = await moveDossier(deps, sql, {
    actor,
    dossier: filedDossier,
    procedure,
    request: { event: 'submit', requestId: input.requestId, facts },
    write: () => ({
      ok: true,
      consequences,
    }),
  });
  if (!outcome.ok) return outcome;
  const { code, state, repeated } = outcome;
  return { ok: true, code, state, amountDue, payOnline, repeated };
}

/** Of the desk: at the counter nobody receives what she files herself, or what names her. */
const ownFiling =
  'Hồ sơ này là của chính bạn, hoặc có tên bạn là người nộp thay hay người được khai trong tờ khai. Hãy nhờ đồng nghiệp tiếp nhận.';

/** What a resident can download at once; at the counter the receipt is handed out. */
async function confirmation(
  deps: Deps,
  db: Queryable,
  actor: Actor,
  around: AroundFiling | undefined,
  facts: Omit<FiledFacts, 'sheet'>,
) {
  if (around === undefined) throw new RangeError('what stands around an online filing was not read');
  const { profile, factsMark } = around;
  const { dossier, pinned } = facts;
  const { ownerId } = dossier;
  const applicant =
    ownerId === null || facts.applicant.phone !== undefined
      ? facts.applicant
      : withTelephoneOf(facts.applicant, openProfile(deps, ownerId, profile));
  const sheet = await sheetOfPinned({ db, factsMark, unit: deps.unit }, pinned);
  return issuePaper(deps, actor, dossier.code, (url) =>
    filingConfirmation(deps, { ...facts, sheet, applicant }, url),
  );
}

/** Nobody files under what is no longer in force: opening the draft moves it to the newest revision and form. */
async function outOfForce(deps: Deps, { procedureCode, channel }: DossierRow) {
  const published = await findPublishedByCode(deps, procedureCode);
  return published !== undefined && (channel !== 'online' || acceptsOnlineSubmission(published.procedure))
    ? refuse('changed-meanwhile', 'Thủ tục này vừa được cập nhật. Hãy xem lại hồ sơ rồi gửi.')
    : refuse('not-possible', notOnlineSentence);
}
