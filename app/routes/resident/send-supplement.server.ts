// What the supplement's buttons do: keep the files, change entries, or send all of it.
import { randomUUID } from 'node:crypto';

import { data } from '@remix-run/node';

import { answerSupplement, openSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import type { OpenSupplement, SubmissionRefusal } from '#app/read-models/dossiers.ts';
import { placeChoicesIn } from '#app/http/place-choices.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { readUploads } from '#app/http/uploads.server.ts';
import { changeEntries } from '#forms/change-group.ts';
import { answeredAnew, readWire, type Wire } from '#forms/index.ts';
import { attachFiles, changeFiles } from './change-files.server.ts';
import type { PageArguments } from './filing-page.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

/** @param actor who answers: the applicant, or the desk in her place @param home the page of the dossier, to which an answer leads */
export async function sendSupplement(
  { request, context, params }: PageArguments,
  actor: Actor,
  home: (code: string) => string,
) {
  const { deps } = context.portal;
  const code = params['code'] ?? '';
  const outcome = await openSupplement(deps, actor, { code });
  // Before a byte of the files, which nobody is waiting for.
  if (!outcome.ok && outcome.refusal.code === 'not-found') throw refusalResponse(outcome.refusal);
  const uploads = await readUploads(request);
  const sentId = textOf(uploads.fields, 'requestId');
  const requestId = isUuid(sentId) ? sentId : randomUUID();
  const intent = textOf(uploads.fields, 'intent') || 'submit';
  // The same request sent twice finds nothing open any more: the use case knows its first outcome.
  const sentWire = readWire(uploads.fields.entries());
  const wire = outcome.ok
    ? {
        // A box that was unticked sends nothing: an empty answer takes its place.
        ...Object.fromEntries(outcome.supplement.askedFields.map((id) => [id, ''])),
        ...(changeEntries(outcome.supplement.form, sentWire, intent) ?? sentWire),
      }
    : sentWire;

  const choices = outcome.ok ? placesAskedIn(outcome.supplement, wire) : {};
  const problems: readonly InputProblem[] = [
    ...uploads.refused,
    ...(await attachFiles(deps, actor, code, outcome.ok ? uploads.files : [])),
  ];
  await changeFiles(deps, actor, code, intent);
  if (problems.length > 0) return sameFormAgain({ wire, choices, problems, requestId });
  if (intent !== 'submit') return data({ wire, choices, problems, requestId });

  // The version rises with every file; what the page was drawn with no longer says whether somebody else was here.
  const confirmed = textOf(uploads.fields, 'confirmed') !== '';
  const answered = await answerSupplement(deps, actor, { code, requestId, wire, confirmed });
  if (answered.ok) {
    return redirectWithFlash(context, home(answered.code), {
      kind: 'success',
      message: 'Đã gửi phần bổ sung. Hồ sơ được giải quyết tiếp.',
    });
  }
  const { refusal } = answered;
  // Elsewhere the supplement is open no longer, and there is no form to show again.
  if (refusal.code !== 'invalid' && refusal.code !== 'busy')
    throw refusalResponse(refusal, { href: home(code), label: 'Xem lại hồ sơ' });
  return sameFormAgain({ wire, choices, problems: problemsOf(refusal), requestId }, statusOf[refusal.code]);
}

/** Places to choose from without JavaScript, for the addresses that are to be answered. @param sentWire what was typed, if anything */
export function placesAskedIn({ form, wire, askedFields, context }: OpenSupplement, sentWire: Wire = {}) {
  const now = answeredAnew(form, wire, sentWire, askedFields, context);
  return placeChoicesIn(now.fields, now.wire, context.today);
}

function problemsOf({
  message,
  problems = [],
  missingDocuments = [],
  toConfirm,
}: SubmissionRefusal): readonly InputProblem[] {
  if (toConfirm !== undefined) return [{ path: 'confirmed', message }];
  const places = [
    ...problems.map((problem) => ({ path: problem.path, message: problem.message })),
    ...missingDocuments.map((document) => ({
      path: `document:${document.id}`,
      message: `Gửi tệp: ${document.name}`,
    })),
  ];
  return places.length > 0 ? places : [{ path: '', message }];
}
