// The applicant supplies what was asked: only that may change, with what new answers ask besides, and what stood there before
// is kept.
import { present } from '#app/values/present.ts';
import { listFiles, listSupplements, type SupplementRow } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Sql } from '#db/client.server.ts';
import type { DossierState } from '#catalog/lifecycle.ts';
import {
  answeredAnew,
  sourceFieldOf,
  type Answers,
  answersToWire,
  checkDeclaration,
  type FormDefinition,
  type Problem,
  type Wire,
} from '#forms/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { allOrNothing } from '../../kernel/all-or-nothing.server.ts';
import { holdWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { sealJson } from '../../personal-data/sealed-json.server.ts';
import { requestOf } from '../../kernel/request-of.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { discardFiles } from '../../kernel/remove-files.server.ts';
import { applicantFacts, knownOfApplicant } from '../applicant/applicant-facts.ts';
import { bindPhotos } from '../files/bind-photos.server.ts';
import { confirmedIn, unconfirmed } from './confirmed-warnings.ts';
import { reachFiled } from '../dossier-access.server.ts';
import { slotsOf, slotsToSupply } from '../files/dossier-documents.ts';
import { formContext, pinnedTo, summarise } from '../decisions/dossier-facts.server.ts';
import { beforeContext, openAnswers } from './draft-content.server.ts';
import { moveDossier, permitStep } from '../decisions/move-dossier.server.ts';
import { declaredApplicant } from '../applicant/read-applicant.server.ts';
import { personsFiled } from './representation.ts';
import { sealApplicant } from './seal-applicant.ts';
import type { OpenSupplement, SubmissionRefusal } from '#app/read-models/dossiers.ts';

export interface AnswerSupplement {
  readonly code: string;
  readonly requestId: string;
  /** Values of asked fields, and of those that their answers ask besides; anything else in it is ignored. */
  readonly wire: Wire;
  /** He has looked again at what is odd in what was asked: it is so. */
  readonly confirmed?: boolean;
}

interface AskedParts {
  readonly request: SupplementRow;
  readonly items: OpenSupplement['items'];
  readonly fields: readonly string[];
  readonly slots: readonly string[];
}

async function askedOf(
  sql: Sql,
  dossier: DossierRow,
  form: FormDefinition,
  answers: Answers,
): Promise<AskedParts | undefined> {
  const request = (await listSupplements(sql, dossier.id)).find((candidate) => candidate.answeredAt === null);
  if (request === undefined) return undefined;
  const attachments = new Set(
    form.sections
      .flatMap((section) => section.fields)
      .filter((field) => field.kind === 'attachment')
      .map((field) => `field:${field.id}`),
  );
  const isFile = (target: string) => target.startsWith('document:') || attachments.has(target);
  const items = request.items.map((item) =>
    // An answer that was taken from another question is changed where it was given.
    isFile(item.target) ? item : { ...item, field: sourceFieldOf(form, answers, item.target.slice(6)) },
  );
  return {
    request,
    items,
    fields: [...new Set(items.flatMap((item) => ('field' in item ? [item.field] : [])))],
    slots: items.map(({ target }) => target).filter(isFile),
  };
}

/**
 * What the applicant has to supply, with what stands there now.
 * @returns refused as `not-found` to whoever does not file the dossier, `not-possible` where no request waits for an answer
 */
export async function openSupplement(
  deps: Deps,
  actor: Actor,
  { code }: { code: string },
): Promise<Outcome<{ supplement: OpenSupplement }>> {
  const sql = deps.db.$client;
  const access = await reachFiled(sql, actor, code);
  if (!access.ok) return access;
  const { dossier } = access;
  const pinned = await pinnedTo(deps, dossier);
  const answers = openAnswers(deps.keys, dossier);
  const request =
    dossier.state === 'supplement-requested' ? await askedOf(sql, dossier, pinned.form, answers) : undefined;
  if (request === undefined)
    return refuse('not-possible', 'Hồ sơ này không có yêu cầu bổ sung đang chờ trả lời.');
  const slots = slotsOf(pinned.procedure, pinned.form);
  const { perhaps } = slotsToSupply(
    pinned.procedure,
    request.items.map(({ target }) => target),
  );
  return {
    ok: true,
    supplement: {
      code: dossier.code,
      version: dossier.version,
      form: pinned.form,
      wire: answersToWire(pinned.form, answers),
      items: request.items,
      askedFields: request.fields,
      askedSlots: slots
        .filter(({ slot }) => request.slots.includes(slot))
        .map(({ slot, label }) => ({ slot, label })),
      furtherDocuments: pinned.procedure.documents.filter(({ id }) => perhaps.includes(`document:${id}`)),
      attachments: (await listFiles(sql, dossier.id)).map((file) => summarise(file, pinned)),
      context: formContext(deps, dossier.held),
      requestedAt: request.request.requestedAt,
      ...present({ answerBy: request.request.answerBy }),
      reason: request.request.reason,
    },
  };
}

/**
 * @param input `requestId`: sent twice, it is answered once; fields that were not asked for are left as they were
 * @returns refused as `invalid` with what is wrong or missing of what was asked, and as the step itself is refused
 */
export async function answerSupplement(
  deps: Deps,
  actor: Actor,
  input: AnswerSupplement,
): Promise<Outcome<{ code: string; state: DossierState }, SubmissionRefusal>> {
  const sql = deps.db.$client;
  const access = await reachFiled(sql, actor, input.code);
  if (!access.ok) return access;
  const { dossier } = access;
  const pinned = await pinnedTo(deps, dossier);
  const { procedure, form } = pinned;
  const request = {
    event: 'answer-supplement',
    requestId: requestOf(deps.keys, input.requestId, input.wire),
  } as const;
  const before = openAnswers(deps.keys, dossier);
  const supplement = permitStep(deps, actor, dossier, request.event).ok
    ? await askedOf(sql, dossier, form, before)
    : undefined;
  if (supplement === undefined) return moveDossier(deps, sql, { actor, dossier, procedure, request });

  const context = formContext(deps, dossier.held);
  const wireBefore = answersToWire(form, before);
  const { fields, wire } = answeredAnew(form, wireBefore, input.wire, supplement.fields, context);
  const isAnswered = (problem: Problem) =>
    fields.some(({ id }) => id === problem.field) || supplement.slots.includes(`field:${problem.field}`);
  const check = checkDeclaration(form, wire, context);
  const problems = check.ok ? [] : check.problems.filter(isAnswered);
  // The file that the officer has seen is not an answer to his asking for another.
  const fresh = (await listFiles(sql, dossier.id)).filter(
    ({ supersededAt, uploadedAt }) => supersededAt === null && uploadedAt >= supplement.request.requestedAt,
  );
  const missingSlots = supplement.slots.filter(
    (slot) => slot.startsWith('document:') && !fresh.some((file) => file.slot === slot),
  );
  if (problems.length > 0 || missingSlots.length > 0) {
    const documents = procedure.documents.filter((document) =>
      missingSlots.includes(`document:${document.id}`),
    );
    return {
      ok: false,
      refusal: {
        code: 'invalid',
        message: 'Phần bổ sung còn chỗ chưa đúng hoặc chưa đủ. Hãy sửa những chỗ được nêu rồi gửi lại.',
        ...(problems.length === 0 ? {} : { problems }),
        ...(documents.length === 0 ? {} : { missingDocuments: documents }),
      },
    };
  }
  if (!check.ok) {
    // What was not asked cannot be corrected here: the officer has to ask for it.
    return refuse(
      'invalid',
      'Phần chưa được yêu cầu bổ sung có chỗ không còn phù hợp. Hãy gọi cho Bộ phận Một cửa để được hướng dẫn.',
    );
  }

  // What stood before was confirmed before.
  const warnings = check.warnings.filter(isAnswered);
  if (warnings.length > 0 && input.confirmed !== true) return unconfirmed(warnings);

  const storageKeys: string[] = [];
  const binding = await bindPhotos(deps, actor, { dossier, pinned, files: fresh, storageKeys });
  if (!binding.ok) {
    await discardFiles(deps, storageKeys);
    return binding;
  }
  const { bound } = binding;
  // What the declaration does not say of him was said where the delivery was chosen.
  const declaredFacts = declaredApplicant(deps, dossier);
  const { postalAddress, postalPhone, collector } = declaredFacts;
  const applicant = {
    ...present({ phone: postalPhone }),
    ...applicantFacts(form, check.answers, knownOfApplicant(deps.keys, dossier, personsFiled(declaredFacts))),
    ...present({ postalAddress, postalPhone, collector }),
  };
  const consequences = {
    detail: confirmedIn(check.warnings),
    ...(bound.files.length === 0 ? {} : bound),
    declares: { pinned, answers: check.answers },
    changes: {
      applicant: sealApplicant(deps.keys, dossier.id, applicant, check.answers),
    },
    answeredSupplement: { before: sealJson(deps.keys, before, beforeContext(dossier.id)) },
    // A limit that ran on while the answer was awaited is told as well.
    ...present({ mail: dossier.dueAt && { dueAt: dossier.dueAt } }),
  };
  const outcome = await allOrNothing(deps.db, async (held, tx) => {
    const setting = { procedure, calendar: await holdWorkingCalendar(tx) };
    return moveDossier(deps, held, {
      actor,
      dossier,
      ...setting,
      request,
      write: () => ({ ok: true, consequences }),
    });
  });
  if (!outcome.ok || outcome.repeated) await discardFiles(deps, storageKeys);
  return outcome.ok ? { ok: true, code: outcome.code, state: outcome.state } : outcome;
}
