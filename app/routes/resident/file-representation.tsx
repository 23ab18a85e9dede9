// For whom somebody files, and by what he may.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { saveRepresentation } from '#app/domain/dossiers/filing/save-representation.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, refusalResponse, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { RepresentationPage } from '#app/ui/pages/resident/filing/representation-page.tsx';
import { checkStep, filingSteps, representationStep, stepAfter } from '#app/steps/filing-steps.ts';
import { pageTitle, stepTitle } from '#app/ui/components/page/page-title.ts';
import { readWire } from '#forms/index.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { around } from './filing-links.ts';
import { filedMeanwhile, openDraftPage } from './filing-page.server.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      data === undefined
        ? 'Người được nộp thay'
        : stepTitle(data.place, 'Người được nộp thay', data.draft.procedure.name),
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { resident, draft } = await openDraftPage({ request, context, params });
  const { representation } = draft;
  if (representation === undefined) throw notFound();
  return {
    accountName: resident.name,
    draft,
    wire: representation.wire,
    /** Whoever comes from the check sees at once what it found here. */
    problems: isFromCheck(request) ? representation.problems : [],
    ...around(draft, representationStep),
  };
}

const isFromCheck = ({ url }: Request) => new URL(url).searchParams.get('ve') === checkStep;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { resident, draft } = await openDraftPage({ request, context, params });
  const { slug, code } = draft;
  const fields = await readForm(request);
  const wire = readWire(fields.entries());
  const outcome = await saveRepresentation(context.portal.deps, resident, { code, wire });
  const leaves = textOf(fields, 'intent') === 'save';
  if (!outcome.ok && !(leaves && outcome.refusal.problems !== undefined)) {
    const { refusal } = outcome;
    if (refusal.code === 'not-possible') throw await filedMeanwhile(context, resident, code, wire);
    if (refusal.code === 'not-found') throw refusalResponse(refusal);
    return sameFormAgain({ wire, problems: problemsIn(refusal) });
  }
  if (leaves) return seeOther(paths.filingTasks(slug, code));
  const next = isFromCheck(request) ? checkStep : stepAfter(filingSteps(draft), representationStep);
  return seeOther(paths.filingStep(slug, code, next));
}

export default function FilingRepresentation() {
  const { accountName, draft, wire, problems, place, atHand, back } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <RepresentationPage
      accountName={accountName}
      draft={draft}
      wire={reply?.wire ?? wire}
      problems={reply?.problems ?? problems}
      place={place}
      atHand={atHand}
      back={back}
    />
  );
}
