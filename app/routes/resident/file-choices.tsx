// How the result shall come, and which exemption is claimed.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { isDelivery } from '#catalog/procedure-lists.ts';
import { saveChoices } from '#app/domain/dossiers/filing/save-choices.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { ChoicesPage, noExemption } from '#app/ui/pages/resident/filing/choices-page.tsx';
import { choicesStep, filingSteps, stepAfter } from '#app/steps/filing-steps.ts';
import { pageTitle, stepTitle } from '#app/ui/components/page/page-title.ts';
import { exemptionsOf } from '#catalog/assess.ts';
import { deliveriesOf } from '#catalog/procedure.ts';
import type { FormContext, Wire } from '#forms/index.ts';
import { postalForm, readPostal } from '#forms/postal-contact.ts';
import { present } from '#app/values/present.ts';
import { placeChoicesIn } from '#app/http/place-choices.server.ts';
import { around } from './filing-links.ts';
import { filedMeanwhile, openDraftPage } from './filing-page.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'hydrated-when-used' };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(
      data === undefined ? 'Nhận kết quả' : stepTitle(data.place, 'Nhận kết quả', data.draft.procedure.name),
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { resident, draft } = await openDraftPage({ request, context, params });
  const { procedure, sheet, assessment, delivery, exemption } = draft;
  return {
    accountName: resident.name,
    ...around(draft, choicesStep),
    draft: {
      ...present({ assessment }),
      procedure: { name: procedure.name, charges: procedure.charges },
      offered: deliveriesOf(procedure),
      sheet: { paying: sheet.paying, facts: { charges: sheet.facts.charges } },
    },
    post: postOf(draft.postal, draft.context),
    chosen: { delivery, exemption: exemption ?? noExemption },
  };
}

function postOf(postal: Wire, context: FormContext) {
  const fields = postalForm.sections.flatMap((section) => section.fields);
  return { postal, context, choices: placeChoicesIn(fields, postal, context.today) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { resident, draft } = await openDraftPage({ request, context, params });
  const entries = await readForm(request);
  const chosen = { delivery: textOf(entries, 'delivery'), exemption: textOf(entries, 'exemption') };
  const postal = readPostal(entries);
  // With another way nobody looked at the address: what was known of it stays.
  const post = postOf({ ...draft.postal, ...postal }, draft.context);
  if (textOf(entries, 'intent') === 'refresh') return { problems: [], chosen, post };
  const charged = exemptionsOf(draft.procedure.charges).length > 0;
  const problems: { path: string; message: string }[] = isDelivery(chosen.delivery)
    ? []
    : [{ path: 'delivery', message: 'Chọn cách bạn muốn nhận kết quả' }];
  const outcome = await saveChoices(context.portal.deps, resident, {
    code: draft.code,
    ...(isDelivery(chosen.delivery) ? { delivery: chosen.delivery } : {}),
    ...(chosen.delivery === 'post'
      ? present({ postalAddress: postal['postalAddress'], postalPhone: textOf(entries, 'postalPhone') })
      : {}),
    ...(charged && chosen.exemption !== ''
      ? { exemption: chosen.exemption === noExemption ? null : chosen.exemption }
      : {}),
  });
  if (!outcome.ok) {
    const { refusal } = outcome;
    if (refusal.code === 'not-possible') throw await filedMeanwhile(context, resident, draft.code, postal);
    if (refusal.code === 'not-found') throw refusalResponse(refusal);
    problems.push(...problemsIn(refusal));
  }
  if (problems.length > 0) return sameFormAgain({ problems, chosen, post });
  const { slug, code } = draft;
  return seeOther(
    textOf(entries, 'intent') === 'save'
      ? paths.filingTasks(slug, code)
      : paths.filingStep(slug, code, stepAfter(filingSteps(draft), choicesStep)),
  );
}

export default function FilingChoices() {
  const page = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return <ChoicesPage {...page} problems={[]} {...reply} />;
}
