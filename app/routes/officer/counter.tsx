// Somebody stands at the counter, or a letter came: for what, who applies, who came in her place.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { formContextOf } from '#app/domain/kernel/form-context.ts';
import { beginCounterFiling } from '#app/domain/reception/begin-counter-filing.server.ts';
import { listReceivedOnPaper } from '#app/domain/reception/counter-access.server.ts';
import { findVisitors } from '#app/domain/reception/find-visitors.server.ts';
import { listCounterDraftsFor } from '#app/domain/reception/open-counter-filing.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf, unknownEventProblem } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { backToDesk, refusalResponse, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { BeginPage, type BeginReply } from '#app/ui/pages/officer/counter/begin-page.tsx';
import { visitForm } from '#app/steps/visit-form.ts';
import { answersToWire, initialWire, readWire } from '#forms/index.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Tiếp nhận tại quầy') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const {
    desk,
    headers,
    beside: [draftsOutcome, onPaper],
  } = await openDesk(request, context, {
    beside: (staff) => Promise.all([listCounterDraftsFor(deps, staff), listReceivedOnPaper(deps)]),
  });
  if (!draftsOutcome.ok) throw refusalResponse(draftsOutcome.refusal, backToDesk);
  const procedures = onPaper.map(({ procedure: { code, name } }) => ({ code, name }));
  const form = visitForm(procedures);
  const procedure = new URL(request.url).searchParams.get('thu-tuc');
  const isOffered = procedures.some(({ code }) => code === procedure);
  return data(
    {
      desk,
      drafts: draftsOutcome.drafts,
      form,
      formContext: formContextOf(deps),
      start: { ...initialWire(form), ...(isOffered && procedure !== null && { procedure }) },
    },
    { headers },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const text = textOf(fields, 'counter-text');
  const intent = intentIn(fields);
  const from = textOf(fields, 'counter-from');
  const wire = readWire(fields.entries());
  const again = (reply: Partial<BeginReply>, status = 200) =>
    sameFormAgain({ wire, problems: [], text, from, ...reply } satisfies BeginReply, status);

  if (intent === 'find' || intent.startsWith('choose:')) {
    const outcome = await findVisitors(deps, staff, { text });
    if (!outcome.ok) {
      if (outcome.refusal.code === 'not-allowed') throw refusalResponse(outcome.refusal);
      return again({ problems: [{ path: 'counter-text', message: outcome.refusal.message }] }, 422);
    }
    const visitor = outcome.visitors.find(({ code }) => intent === `choose:${code}`);
    if (visitor === undefined) return again({ visitors: outcome.visitors });
    const { code, ...person } = visitor;
    const emptied = { name: '', identityNumber: '', phone: '', address: '' };
    const visitorWire = answersToWire(visitForm([]), { ...person });
    return again({ wire: { ...wire, ...emptied, ...visitorWire }, from: code, chosen: visitor.name });
  }
  if (intent === 'refresh') return again({});
  if (intent !== 'begin') return again({ problems: [unknownEventProblem] }, 422);
  const outcome = await beginCounterFiling(deps, staff, { wire, from });
  if (outcome.ok) return seeOther(paths.counterFiling(outcome.code));
  const { refusal } = outcome;
  if (refusal.code === 'not-allowed') throw refusalResponse(refusal);
  return again({ problems: problemsIn(refusal) }, 422);
}

/** Enter looks for whoever was typed and not looked for yet; else it begins. */
function intentIn(fields: FormData): string {
  const intent = textOf(fields, 'intent');
  if (intent !== 'enter') return intent;
  const text = textOf(fields, 'counter-text').trim();
  return text === '' || text === textOf(fields, 'counter-sought').trim() ? 'begin' : 'find';
}

export default function Counter() {
  return <BeginPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
