// What was begun at the counter: every button keeps what was typed, ticked and scanned; only receiving asks for all of it.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { discardDraft } from '#app/domain/dossiers/filing/discard-draft.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { isUuid } from '#app/values/uuid.ts';
import { openCounterFiling } from '#app/domain/reception/open-counter-filing.server.ts';
import { receiveCounterFiling } from '#app/domain/reception/receive-counter-filing.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { placeChoicesIn } from '#app/http/place-choices.server.ts';
import { loadAnew, orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { acceptedScans, readUploads } from '#app/http/uploads.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { FormDefinition, Wire } from '#forms/index.ts';
import { postalForm, readPostal } from '#forms/postal-contact.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { FilingPage } from '#app/ui/pages/officer/counter/filing-page.tsx';
import { ReceivedPage } from '#app/ui/pages/officer/counter/received-page.tsx';
import type { CounterFiling as OpenedFiling } from '#app/read-models/reception.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { keepCounterFiling, readCounterChoices, linkReceived } from './counter-filing.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined
        ? 'Tiếp nhận tại quầy'
        : page.received === undefined
          ? `Tiếp nhận: ${page.filing.draft.procedure.name}`
          : `Đã tiếp nhận ${page.received.registerNumber ?? page.received.code}`,
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const { staff, desk, headers } = await openDesk(request, context);
  const code = params['code'] ?? '';
  const way = { href: paths.counter(), label: 'Về trang tiếp nhận' };
  const outcome = await openCounterFiling(deps, staff, { code });
  if (!outcome.ok) {
    if (outcome.refusal.code !== 'not-possible') throw refusalResponse(outcome.refusal, way);
    const dossier = orRefusal(await openDossierForStaff(deps, staff, { code }), way);
    return data({ desk, received: dossier.dossier }, { headers });
  }
  const { fileBytes, filesPerSlot } = attachmentLimits;
  return data(
    {
      desk,
      received: undefined,
      ...viewOf(outcome.filing),
      requestId: randomUUID(),
      rules: { fileBytes, filesPerSlot, accept: acceptedScans },
    },
    { headers },
  );
}

function viewOf(filing: OpenedFiling) {
  const { form, wire, postal, context } = filing.draft;
  const choicesOf = ({ sections }: FormDefinition, answers: Wire, prefix?: string) =>
    placeChoicesIn(
      sections.flatMap(({ fields }) => fields),
      answers,
      context.today,
      prefix,
    );
  return { filing, choices: { ...choicesOf(form, wire), ...choicesOf(postalForm, postal, 'counter-') } };
}

/** How the result goes out is kept only when it is right: what was chosen and typed of it is shown again all the same. */
function asChosen(filing: OpenedFiling, fields: FormData): OpenedFiling {
  const { delivery = filing.draft.delivery } = readCounterChoices(fields);
  const postal = { ...filing.draft.postal, ...readPostal(fields.entries(), 'counter-') };
  return { ...filing, draft: { ...filing.draft, delivery, postal } };
}

/** What is replied is what was kept: the version, the files and what a colleague wrote are others by now. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const staff = await requireStaff(request, context);
  const code = params['code'] ?? '';
  const uploads = await readUploads(request);
  const intent = textOf(uploads.fields, 'intent');
  if (intent === 'discard') {
    orRefusal(await discardDraft(deps, staff, { code }));
    return redirectWithFlash(context, paths.counter(), { kind: 'notice', message: 'Đã bỏ hồ sơ làm dở.' });
  }

  if (intent === 'link') return linkReceived(context, staff, code, uploads.fields);

  const outcome = await openCounterFiling(deps, staff, { code });
  if (!outcome.ok) {
    if (outcome.refusal.code === 'not-possible') return loadAnew(paths.counterFiling(code));
    throw refusalResponse(outcome.refusal);
  }
  const { form } = outcome.filing.draft;
  const paysCash = uploads.fields.get('counter-cash') === 'yes';
  const again = async (problems: readonly InputProblem[], status = 422) => {
    const { filing } = orRefusal(await openCounterFiling(deps, staff, { code }));
    return sameFormAgain({ ...viewOf(asChosen(filing, uploads.fields)), problems, paysCash }, status);
  };
  const { version, problems } = await keepCounterFiling(deps, staff, { code, form, uploads });
  if (problems.length > 0) return again(problems);
  if (intent === 'save')
    return redirectWithFlash(context, paths.counter(), {
      kind: 'success',
      message: 'Đã lưu. Hồ sơ nằm trong danh sách đang làm dở.',
    });
  if (intent !== 'receive') return again([], 200);

  const requestId = textOf(uploads.fields, 'requestId');
  const received = await receiveCounterFiling(deps, staff, {
    code,
    version,
    requestId: isUuid(requestId) ? requestId : randomUUID(),
    paysCash,
  });
  if (received.ok)
    return redirectWithFlash(context, paths.counterFiling(code), {
      kind: 'success',
      message: received.message,
    });
  const { refusal } = received;
  if (refusal.code === 'not-possible') return loadAnew(paths.counterFiling(code));
  if (refusal.code === 'not-allowed' || refusal.code === 'not-found') throw refusalResponse(refusal);
  const missing = (refusal.missingDocuments ?? []).map(({ id, name }) => ({
    path: `mark.${id}`,
    message: `Chưa có “${name}”: đánh dấu khi đã nhận hoặc đã đối chiếu, hoặc quét kèm`,
  }));
  const wrong = [...(refusal.problems ?? []), ...missing];
  return again(
    wrong.length > 0 ? wrong : problemsIn(refusal),
    refusal.code === 'changed-meanwhile' ? 409 : 422,
  );
}

export default function CounterFiling() {
  const page = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  const link = reply !== undefined && 'link' in reply ? reply.link : undefined;
  if (page.received !== undefined)
    return <ReceivedPage desk={page.desk} dossier={page.received} link={link} />;
  const refusal = reply !== undefined && 'filing' in reply ? reply : undefined;
  return <FilingPage {...page} {...refusal} />;
}
