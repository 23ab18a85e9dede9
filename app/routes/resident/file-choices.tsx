// How the result shall come, and which exemption is claimed.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { isDelivery } from '#catalog/procedure-lists.ts';
import { saveChoices } from '#app/domain/dossiers/save-choices.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { ChoicesPage, noExemption } from '#app/ui/pages/resident/filing/choices-page.tsx';
import { choicesStep, filingSteps, stepAfter } from '#app/steps/filing-steps.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { exemptionsOf } from '#catalog/assess.ts';
import { around } from './filing-links.ts';
import { openDraftPage, turnedAway } from './filing-page.server.ts';
import { textOf } from '#app/http/form-values.server.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? 'Nhận kết quả' : `Nhận kết quả: ${data.draft.procedure.name}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { resident, draft } = await openDraftPage({ request, context, params });
  return { accountName: resident.name, draft };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { resident, draft } = await openDraftPage({ request, context, params });
  const entries = await readForm(request);
  const chosen = {
    delivery: textOf(entries, 'delivery'),
    postalAddress: textOf(entries, 'postalAddress'),
    postalPhone: textOf(entries, 'postalPhone'),
    exemption: textOf(entries, 'exemption'),
  };
  const charged = exemptionsOf(draft.procedure.charges).length > 0;
  const problems = isDelivery(chosen.delivery)
    ? []
    : [{ path: 'delivery', message: 'Chọn cách bạn muốn nhận kết quả' }];
  const saved = await saveChoices(context.portal.deps, resident, {
    code: draft.code,
    ...(isDelivery(chosen.delivery) ? { delivery: chosen.delivery } : {}),
    ...(chosen.delivery === 'post'
      ? { postalAddress: chosen.postalAddress, postalPhone: chosen.postalPhone }
      : {}),
    ...(charged && chosen.exemption !== ''
      ? { exemption: chosen.exemption === noExemption ? null : chosen.exemption }
      : {}),
  });
  if (!saved.ok) {
    if (saved.refusal.code === 'not-possible' || saved.refusal.code === 'not-found')
      throw turnedAway(saved.refusal, draft.code);
    problems.push({
      path: saved.refusal.about ?? '',
      message: saved.refusal.message,
    });
  }
  if (problems.length > 0) return sameFormAgain({ problems, chosen });
  const { slug, code } = draft;
  return seeOther(
    textOf(entries, 'intent') === 'save'
      ? paths.filingTasks(slug, code)
      : paths.filingStep(slug, code, stepAfter(filingSteps(draft), choicesStep)),
  );
}

export default function FilingChoices() {
  const { accountName, draft } = usePageData<typeof loader>();
  const sent = useReplyData<typeof action>();
  const { slug, code } = draft;
  return (
    <ChoicesPage
      accountName={accountName}
      draft={draft}
      chosen={
        sent?.chosen ?? {
          delivery: draft.delivery,
          postalAddress: draft.postalAddress,
          postalPhone: draft.postalPhone,
          exemption: draft.exemption ?? noExemption,
        }
      }
      problems={sent?.problems ?? []}
      {...around(filingSteps(draft), choicesStep, slug, code)}
    />
  );
}
