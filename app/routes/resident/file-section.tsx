// One section of the declaration. Every button saves, right or wrong; only going on asks for right answers.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import type { DocumentHandle } from '#app/http/document.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound } from '#app/http/replies.server.ts';
import tellChosenFiles from '#app/ui/components/file-upload/tell-from-the-start.ts?worker&url';
import { SectionPage } from '#app/ui/pages/resident/filing/section-page.tsx';
import { sectionView, sendSection } from './file-section.server.ts';
import { checkStep, sectionAt } from '#app/steps/filing-steps.ts';
import { pageTitle, stepTitle } from '#app/ui/components/page/page-title.ts';
import { checkSection } from '#forms/validate.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { around } from './filing-links.ts';
import { openDraftPage } from './filing-page.server.ts';

/** One list for all renders: a new one would mean a new reply of the server. */
const none: readonly InputProblem[] = [];

export const handle = { document: 'hydrated-when-used', scripts: [tellChosenFiles] } satisfies DocumentHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      data === undefined
        ? 'Khai hồ sơ'
        : stepTitle(data.place, data.view.section.heading, data.view.procedureName),
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { resident, draft } = await openDraftPage({ request, context, params });
  const section = sectionAt(draft.form, params['step']);
  if (section === undefined) throw notFound();
  const fromCheck = new URL(request.url).searchParams.get('ve') === checkStep;
  const check = fromCheck ? checkSection(draft.form, section.id, draft.wire, draft.context) : undefined;
  return {
    accountName: resident.name,
    slug: draft.slug,
    fromCheck,
    /** Whoever comes from the check sees at once what it found here. */
    problems: check?.ok === false ? check.problems : none,
    view: sectionView(draft, section, (id) => paths.attachment(draft.code, id)),
    ...around(draft, section.id),
  };
}

export function action({ request, context, params }: ActionFunctionArgs) {
  return sendSection({ request, context, params });
}

export default function FilingSection() {
  const {
    accountName,
    slug,
    fromCheck,
    problems,
    view: loadedView,
    place,
    atHand,
    back,
  } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  const view = reply?.view.section.id === loadedView.section.id ? reply.view : loadedView;
  return (
    <SectionPage
      key={loadedView.section.id}
      accountName={accountName}
      view={view}
      problems={reply?.problems ?? problems}
      sectionHref={(section) => paths.filingStep(slug, loadedView.code, section)}
      saveHref={paths.saveDraft(slug, loadedView.code, loadedView.section.id)}
      place={place}
      atHand={atHand}
      back={
        fromCheck
          ? { href: paths.filingStep(slug, loadedView.code, checkStep), label: 'Kiểm tra và gửi' }
          : back
      }
      fromCheck={fromCheck}
    />
  );
}
