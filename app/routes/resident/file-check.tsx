// Check your answers, vouch for them, file: exactly once, however often the button is pressed.
import { randomUUID } from 'node:crypto';

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import type { SubmissionRefusal } from '#app/read-models/dossiers.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse, sameFormAgain, seeOther, statusOf } from '#app/http/replies.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { requireResident } from '#app/http/session.server.ts';
import { CheckPage } from '#app/ui/pages/resident/filing/check-page.tsx';
import { checkStep } from '#app/steps/filing-steps.ts';
import { pageTitle, stepTitle } from '#app/ui/components/page/page-title.ts';
import { around } from './filing-links.ts';
import { checkDraftPage } from './filing-page.server.ts';
import { textOf } from '#app/http/form-values.server.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      data === undefined
        ? 'Kiểm tra và gửi hồ sơ'
        : stepTitle(data.place, 'Kiểm tra và gửi', data.check.draft.procedure.name),
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { resident, check } = await checkDraftPage({ request, context, params });
  return {
    accountName: resident.name,
    check,
    requestId: randomUUID(),
    ...around(check.draft, checkStep),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const code = params['code'] ?? '';
  const entries = await readForm(request);
  const sentId = textOf(entries, 'requestId');
  const requestId = isUuid(sentId) ? sentId : randomUUID();
  const accepted = textOf(entries, 'accepted') !== '';
  const outcome = await submitDossier(context.portal.deps, resident, {
    code,
    requestId,
    accepted,
    seen: textOf(entries, 'seen'),
  });
  if (outcome.ok) return seeOther(paths.newDossier(outcome.code));
  const { refusal } = outcome;
  switch (refusal.code) {
    case 'invalid':
      return sameFormAgain({
        requestId,
        accepted,
        problems: problemsOf(refusal),
      });
    // What he vouched for is not what stands here now: the page is drawn anew, and he ticks anew.
    case 'changed-meanwhile':
      return sameFormAgain(
        { requestId, accepted: false, problems: problemsOf(refusal) },
        statusOf[refusal.code],
      );
    case 'not-possible':
      throw refusalResponse(refusal, { href: paths.myDossier(code), label: 'Xem hồ sơ' });
    default:
      throw refusalResponse(refusal);
  }
}

/** A missing tick is told at its box; what else is wrong stands above the page. */
const problemsOf = ({ message, pledgeMissing }: SubmissionRefusal) => [
  { ...(pledgeMissing === true && { path: 'accepted' }), message },
];

export default function FilingCheck() {
  const { accountName, check, requestId, place, atHand, back } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  const { slug, code } = check.draft;
  return (
    <CheckPage
      accountName={accountName}
      check={check}
      requestId={reply?.requestId ?? requestId}
      accepted={reply?.accepted ?? false}
      problems={reply?.problems ?? []}
      tasksHref={paths.filingTasks(slug, code)}
      stepHref={(step, anchor) =>
        paths.filingStep(slug, code, step, checkStep) + (anchor === undefined ? '' : `#${anchor}`)
      }
      fileHref={(id) => paths.attachment(code, id)}
      place={place}
      atHand={atHand}
      back={back}
    />
  );
}
