// Reads what an officer decided, calls the use case of it, and says what happened, or what stands in the way.
import type { ActionFunctionArgs } from '@remix-run/node';

import { readReasonTemplates } from '#app/domain/conversations/dossier-templates.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { listFollowing } from '#app/domain/dossiers/queue/find-queue-place.server.ts';
import { previewDecision } from '#app/domain/dossiers/decisions/preview-decision.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { textOf, intentOf } from '#app/http/form-values.server.ts';
import { withTemplate } from '#app/inquiries/reply-template.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { proofAsked } from '#app/http/proof.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { filesToChooseAgain, readUploads } from '#app/http/uploads.server.ts';
import { listBehind, queueFilter } from '#app/lists/queue.ts';
import type {
  DecisionReply,
  DecisionEntries,
} from '#app/ui/pages/officer/dossiers/decisions/decision-page.tsx';
import { eventAt, transitionOf, type DossierEvent } from '#catalog/lifecycle.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { isUuid } from '#app/values/uuid.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { readWire } from '#forms/index.ts';
import { isSupplementProblem, type SupplementProblem } from '#catalog/dossier-parts.ts';

/** @throws 404 for an address that names no decision */
export function eventIn(params: ActionFunctionArgs['params']): DossierEvent {
  const event = eventAt(params['decision'] ?? '');
  if (event === undefined) throw notFound();
  return event;
}

/** Whether its reason is read by the applicant, in a mail or on a paper: words that are used often are offered for it. */
export function writesReason(event: DossierEvent): boolean {
  const { reason, mail, paper } = transitionOf(event) ?? {};
  return reason === 'required' && (mail ?? paper) !== undefined;
}

/** Whether items to be mended are picked on its page, and grounds written for asking again. */
const asksItems = (event: DossierEvent): boolean =>
  ['supplement-request', 'supplement-proposal'].includes(transitionOf(event)?.consequence ?? '');

export async function takeDecision({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const event = eventIn(params);
  const code = params['code'] ?? '';
  const { fields, files, refused } = await readUploads(request);
  const again = (reply: DecisionReply, status = 422) => {
    const problems = [...reply.problems, ...filesToChooseAgain(files, reply.problems)];
    return sameFormAgain({ ...reply, problems }, status);
  };
  // Of a form that was too large even its button is missing: what stands before its files is all there is.
  if (refused.length > 0)
    return again({
      entries: readEntries(fields),
      problems: refused.map(({ message }) => ({ path: 'file', message })),
    });
  const decision = readDecision(fields);
  const { entries } = decision;

  if (decision.intent === 'preview') {
    const previewed = await previewDecision(deps, staff, { code, event, ...entries });
    return again({ entries, problems: [], ...(previewed.ok ? { mail: previewed.preview.mail } : {}) }, 200);
  }
  if (decision.intent === 'template') {
    const templates = await readReasonTemplates(deps, staff, { code });
    const template = templates.find(({ id }) => id === textOf(fields, 'template'));
    if (template === undefined)
      return again({ entries, problems: [{ path: 'template', message: 'Chọn mẫu rồi bấm “Chèn mẫu”' }] });
    return again(
      { entries: { ...entries, reason: withTemplate(entries.reason, template.text) }, problems: [] },
      200,
    );
  }
  const file = files.find((candidate) => candidate.field === 'file');
  const { version, requestId } = decision;
  const list = listBehind(new URL(request.url).searchParams);
  // Afterwards it may have left the list: what comes next there is known only now.
  const following = await listFollowing(deps, staff, {
    list: queueFilter.read(new URLSearchParams(list)),
    code,
  });
  const signer = { password: textOf(fields, 'password') };
  const act = { code, event, version, requestId, ...entries, file, signer };
  const outcome = await (transitionOf(event)?.consequence === 'payment'
    ? recordDeskPayment(deps, staff, act)
    : actOnDossier(deps, staff, act));
  if (outcome.ok) {
    return redirectWithFlash(context, paths.staffDossier(code, list), {
      kind: 'success',
      message: outcome.message,
      run: { event, following: [...following] },
    });
  }
  const { refusal } = outcome;
  switch (refusal.code) {
    case 'changed-meanwhile':
      return again(
        { entries, problems: [], meanwhile: { message: refusal.message, seen: decision.seen } },
        409,
      );
    case 'not-possible':
      if (asksItems(event) && entries.overrideReason.trim() === '') {
        return again({ entries, problems: [{ path: 'overrideReason', message: refusal.message }] });
      }
      return again({ entries, problems: problemsIn(refusal) }, 409);
    case 'invalid':
      return again({ entries, problems: problemsIn(refusal) });
    case 'unproven':
      throw proofAsked(refusal, new URL(request.url), fields);
    case 'busy':
    case 'not-found':
    case 'not-allowed':
      throw refusalResponse(refusal);
  }
}

/** To decide, to see the mail first, to put words that are used often into the reason. */
const intents = ['decide', 'preview', 'template'] as const;

/** What every decision carries: the rest is what its table asks. */
const own: ReadonlySet<string> = new Set([
  ...['intent', 'version', 'requestId', 'seen', 'reason', 'template', 'file', 'password'],
]);

/** The page that a form was sent from. */
interface Sending {
  /** 0 when the form names none: then somebody was faster, whatever he did. */
  readonly version: number;
  readonly requestId?: string;
  /** How many events the page had shown. */
  readonly seen: number;
}

interface ReadDecision extends Sending {
  readonly intent: (typeof intents)[number];
  readonly entries: DecisionEntries;
}

/**
 * What a decision's form carries, as an officer typed it.
 * @throws the refusal of what no button of the page says, as a response: nothing is decided in its stead
 */
const readDecision = (fields: FormData): ReadDecision => ({
  intent: intentOf(fields, intents),
  ...readSending(fields),
  entries: readEntries(fields),
});

function readSending(fields: FormData): Sending {
  const number = (name: string) => wholeNumber(textIn(fields, name)) ?? 0;
  const requestId = textIn(fields, 'requestId');
  return {
    version: number('version'),
    seen: number('seen'),
    ...(isUuid(requestId) ? { requestId } : {}),
  };
}

/** What is written so far, whichever button sent it. */
export function readEntries(fields: FormData): DecisionEntries {
  const text = (name: string) => textIn(fields, name);
  const targets = fields.getAll('target').filter((target) => typeof target === 'string');
  return {
    reason: text('reason'),
    wire: readWire([...fields.entries()].filter(([name]) => !own.has(name))),
    overrideReason: text('overrideReason'),
    items: [...new Set(targets)].map((target) => ({
      target,
      problem: problemIn(text(`problem.${target}`)),
      note: text(`note.${target}`).trim(),
    })),
  };
}

const textIn = (fields: FormData, name: string): string => textOf(fields, name).normalize('NFC');

function problemIn(text: string): SupplementProblem {
  return isSupplementProblem(text) ? text : 'missing';
}
