// Every decision on an inquiry has this one page: what it asks for comes from its kind's table.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node';

import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import { openInquiry } from '#app/domain/inquiries/open-inquiry.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { unknownEventProblem } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { mainField } from '#app/inquiries/decision-fields.ts';
import { backToDesk, orRefusal, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { fillReplyTemplates } from '#app/domain/inquiries/reply-templates.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { doneOf } from '#app/steps/permit.ts';
import { replyField, withTemplate } from '#app/inquiries/reply-template.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { own } from '#forms/own.ts';
import { acceptedFiles, filesToChooseAgain } from '#app/http/uploads.server.ts';
import { InquiryDecisionPage } from '#app/ui/pages/officer/inquiries/desk-pages.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { decisionAgain, eventAt, kindOfRequest, readInquiryStep } from '../public/inquiry-request.server.ts';

export const handle = { document: 'hydrated' };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.words.desk ?? 'Tiếp nhận') },
];

export const loader = deskPage(
  async ({ deps, staff, url, param }) => {
    const kind = kindOfRequest({ url });
    const event = eventAt(kind, param('decision'));
    const opened = orRefusal(await openInquiry(deps, staff, { kind, code: param('code') }), backToDesk);
    const main = url.searchParams.get('chinh');
    const chosen: Wire = main === null ? {} : { [mainField]: main };
    return {
      ...opened,
      ...{ words: kind.words, event, chosen, requestId: randomUUID(), acceptedFiles },
      templates: await fillReplyTemplates(deps, staff, opened.inquiry),
    };
  },
  {
    status: ({ inquiry, event }) => (inquiry.actions.some((one) => one.event === event) ? 200 : 409),
  },
);

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const kind = kindOfRequest(request);
  const event = eventAt(kind, params['decision']);
  const code = params['code'] ?? '';
  const { step, wire: sentWire, problems } = await readInquiryStep(request);
  const { intent, template, ...wire } = sentWire;
  const lost = filesToChooseAgain(step.files);
  if (intent === 'template')
    return insertTemplate(context.portal.deps, staff, { kind, code, event, wire, template }, lost);
  // The button that decides has no name: it is the only one that every such page has.
  if (intent !== undefined) return sameFormAgain({ wire, problems: [unknownEventProblem, ...lost] });
  if (problems.length > 0) return data({ wire, problems }, { status: 422 });
  const outcome = await decideInquiry(context.portal.deps, staff, { ...step, wire, kind, code, event });
  if (!outcome.ok) return decisionAgain(outcome.refusal, { ...step, wire });
  const transition = kind.transitions.find((one) => one.event === event) ?? { label: '' };
  return redirectWithFlash(context, paths.staffInquiry(kind.id, code), {
    kind: 'success',
    message: doneOf(transition),
  });
}

/** Without scripts: the same page with the template in the reply, and nothing decided. */
async function insertTemplate(
  deps: Deps,
  staff: Staff,
  {
    kind,
    code,
    event,
    wire,
    template,
  }: { kind: InquiryKind; code: string; event: string; wire: Wire; template: unknown },
  lost: ReturnType<typeof filesToChooseAgain>,
) {
  const { inquiry } = orRefusal(await openInquiry(deps, staff, { kind, code }));
  const action = inquiry.actions.find((one) => one.event === event);
  const field = action === undefined ? undefined : replyField(action)?.id;
  const templates = await fillReplyTemplates(deps, staff, inquiry);
  const text = templates.find(({ id }) => id === template)?.text;
  if (field === undefined || text === undefined)
    return sameFormAgain({
      wire,
      problems: [{ path: 'template', message: 'Chọn mẫu trả lời rồi bấm “Chèn mẫu”.' }, ...lost],
    });
  const answer = own(wire, field);
  return data({
    wire: { ...wire, [field]: withTemplate(typeof answer === 'string' ? answer : '', text) },
    problems: lost,
  });
}

export default function InquiryDecision() {
  return <InquiryDecisionPage {...usePageData<typeof loader>()} again={useReplyData<typeof action>()} />;
}
