// Saves a section while it is typed. Answers in JSON, so that the page can say honestly how it stands.
import type { ActionFunctionArgs } from '@remix-run/node';

import { sessionEnded } from '#app/domain/accounts/account-words.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { statusOf } from '#app/http/replies.server.ts';
import { currentActor } from '#app/http/session.server.ts';
import { localTime } from '#catalog/local-date.ts';
import { inSentence } from '#forms/text.ts';
import { readWire } from '#forms/wire.ts';
import { versionOf } from '#app/http/form-values.server.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await currentActor(request, context);
  if (actor?.kind !== 'resident') {
    return reply(401, { message: sessionEnded.draft });
  }
  const entries = await readForm(request);
  const outcome = await saveDraft(context.portal.deps, actor, {
    code: params['code'] ?? '',
    sectionId: params['step'] ?? '',
    wire: readWire(entries.entries()),
    ...versionOf(entries),
  });
  if (!outcome.ok) {
    const { code, message } = outcome.refusal;
    return reply(statusOf[code], { message: inSentence(message).replace(/\.$/, '') });
  }
  return reply(200, {
    version: outcome.version,
    at: localTime(outcome.savedAt),
    conflict: outcome.conflict !== undefined,
  });
}

function reply(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } });
}
