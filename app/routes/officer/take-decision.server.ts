// Reads what an officer decided, calls the use case of it, and says what happened, or what stands in the way.
import type { ActionFunctionArgs } from '@remix-run/node';

import { previewDecision } from '#app/domain/dossiers/preview-decision.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { decisionSegments, paths } from '#app/addresses/paths.ts';
import { notFound, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { readUploads } from '#app/http/uploads.server.ts';
import type { DecisionReply } from '#app/ui/desk/decision-page.tsx';
import { listBehind } from '#app/ui/desk/queue-address.ts';
import { transitions, type DossierEvent } from '#catalog/lifecycle.ts';
import { decide } from './decide.server.ts';
import { problemsOf, readDecision } from './read-decision.ts';

/** @throws 404 for an address that names no decision */
export function eventIn(params: ActionFunctionArgs['params']): DossierEvent {
  const name = Object.keys(decisionSegments).find((event) => decisionSegments[event] === params['decision']);
  const event = transitions.find((transition) => transition.event === name)?.event;
  if (event === undefined) throw notFound();
  return event;
}

export async function takeDecision({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const event = eventIn(params);
  const code = params['code'] ?? '';
  const { fields, files, refused } = await readUploads(request);
  const decision = readDecision(fields);
  const { typed } = decision;

  if (decision.intent === 'preview') {
    const previewed = await previewDecision(deps, staff, { code, event, ...typed });
    return again({ typed, problems: [], ...(previewed.ok ? { mail: previewed.preview.mail } : {}) }, 200);
  }
  const file = files.find((candidate) => candidate.field === 'file');
  const problems = [
    ...problemsOf(event, typed, file !== undefined || refused.length > 0),
    ...refused.map(({ message }) => ({ path: 'file', message })),
  ];
  if (problems.length > 0) return again({ typed, problems });

  const outcome = await decide(deps, staff, { code, event, decision, file });
  if (outcome.ok) {
    return redirectWithFlash(
      context,
      paths.staffDossier(code, listBehind(new URL(request.url).searchParams)),
      {
        kind: 'success',
        message: outcome.message,
      },
    );
  }
  const { refusal } = outcome;
  switch (refusal.code) {
    case 'changed-meanwhile':
      return again(
        { typed, problems: [], meanwhile: { message: refusal.message, seen: decision.seen } },
        409,
      );
    case 'not-possible':
      if (event === 'request-supplement' && typed.overrideReason.trim() === '') {
        return again({ typed, problems: [{ path: 'overrideReason', message: refusal.message }] });
      }
      return again({ typed, problems: [{ path: '', message: refusal.message }] }, 409);
    case 'invalid':
      return again({
        typed,
        problems: [{ path: event === 'complete' ? 'file' : '', message: refusal.message }],
      });
    case 'busy':
    case 'not-found':
    case 'not-allowed':
      throw refusalResponse(refusal);
  }
}

const again = (reply: DecisionReply, status = 422) => sameFormAgain(reply, status);
