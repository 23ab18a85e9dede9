// What was begun at the counter: every button keeps what was typed, ticked and scanned; only receiving asks for all of it.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { attachFile } from '#app/domain/dossiers/attach-file.server.ts';
import { discardDraft } from '#app/domain/dossiers/discard-draft.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { attachmentLimits } from '#app/domain/kernel/attachment-limits.ts';
import { isUuid } from '#app/domain/kernel/ids.ts';
import { openCounterFiling } from '#app/domain/reception/open-counter-filing.server.ts';
import { linkAccount } from '#app/domain/reception/link-account.server.ts';
import { receiveCounterFiling } from '#app/domain/reception/receive-counter-filing.server.ts';
import { saveCounterFiling } from '#app/domain/reception/save-counter-filing.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { textOf, versionOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { placeChoicesIn } from '#app/http/place-choices.server.ts';
import { loadAnew, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { acceptedFiles, readUploads } from '#app/http/uploads.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import type { FieldProblem } from '#app/ui/components/form-fields/form-fields.tsx';
import { FilingPage } from '#app/ui/pages/officer/counter/filing-page.tsx';
import { ReceivedPage } from '#app/ui/pages/officer/counter/received-page.tsx';
import { changeGroup, leastEntries } from '#forms/change-group.ts';
import { readWire } from '#forms/index.ts';
import type { CounterFiling as OpenedFiling } from '#app/read-models/reception.ts';
import { changeFiles } from '../resident/change-files.server.ts';
import { readCounterChoices } from './read-counter-choices.ts';

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
  const opened = await openCounterFiling(deps, staff, { code });
  if (!opened.ok) {
    if (opened.refusal.code !== 'not-possible') throw refusalResponse(opened.refusal, way);
    const dossier = await openDossierForStaff(deps, staff, { code });
    if (!dossier.ok) throw refusalResponse(dossier.refusal, way);
    return data({ desk, received: dossier.dossier }, { headers });
  }
  const { fileBytes, filesPerSlot } = attachmentLimits;
  return data(
    {
      desk,
      received: undefined,
      ...viewOf(opened.filing),
      requestId: randomUUID(),
      rules: { fileBytes, filesPerSlot, accept: acceptedFiles },
    },
    { headers },
  );
}

function viewOf(filing: OpenedFiling) {
  const { form, wire, context } = filing.draft;
  const fields = form.sections.flatMap((section) => section.fields);
  return { filing, choices: placeChoicesIn(fields, wire, context.today) };
}

/** What is replied is what was kept: the version, the files and what a colleague wrote are others by now. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const staff = await requireStaff(request, context);
  const code = params['code'] ?? '';
  const sent = await readUploads(request);
  const intent = textOf(sent.fields, 'intent');
  if (intent === 'discard') {
    const discarded = await discardDraft(deps, staff, { code });
    if (!discarded.ok) throw refusalResponse(discarded.refusal);
    return redirectWithFlash(context, paths.counter(), { kind: 'notice', message: 'Đã bỏ hồ sơ làm dở.' });
  }

  if (intent === 'link') {
    const email = textOf(sent.fields, 'email');
    const linked = await linkAccount(deps, staff, {
      code,
      email,
      paperSeen: sent.fields.get('paperSeen') === 'yes',
    });
    if (!linked.ok) return sameFormAgain({ link: { email, problem: linked.refusal.message } });
    return redirectWithFlash(context, paths.staffDossier(code), {
      kind: 'success',
      message: `Đã gắn hồ sơ với tài khoản của ${linked.name}.`,
    });
  }

  const opened = await openCounterFiling(deps, staff, { code });
  if (!opened.ok) {
    if (opened.refusal.code === 'not-possible') return loadAnew(paths.counterFiling(code));
    throw refusalResponse(opened.refusal);
  }
  const { form } = opened.filing.draft;
  const again = async (found: readonly FieldProblem[], status = 422) => {
    const kept = await openCounterFiling(deps, staff, { code });
    if (!kept.ok) throw refusalResponse(kept.refusal);
    const paysCash = sent.fields.get('counter-cash') === 'yes';
    return sameFormAgain({ ...viewOf(kept.filing), problems: found, paysCash }, status);
  };
  const problems: FieldProblem[] = sent.refused.map(({ field, message }) => ({ path: field, message }));
  // A body too large to be read says nothing about the answers: they are not emptied for it.
  const unread = sent.refused.some(({ field }) => field === '');
  const typed = readWire(sent.fields.entries());
  const saved = await saveCounterFiling(deps, staff, {
    code,
    ...versionOf(sent.fields),
    ...(unread
      ? {}
      : {
          wire: changeGroup(typed, intent, leastEntries(form, intent)) ?? typed,
          ...readCounterChoices(sent.fields),
        }),
  });
  if (!saved.ok) throw refusalResponse(saved.refusal);
  if (saved.choices !== undefined)
    problems.push({ path: `counter-${saved.choices.about ?? 'delivery'}`, message: saved.choices.message });
  let { version } = saved;
  for (const { field, ...file } of sent.files) {
    const slot = field.startsWith('document:') ? field : `field:${field}`;
    const attached = await attachFile(deps, staff, { code, slot, ...file });
    if (attached.ok) version += 1;
    else problems.push({ path: field, message: attached.refusal.message });
  }
  await changeFiles(deps, staff, code, intent);
  if (saved.replaced)
    problems.unshift({
      path: '',
      message:
        'Đồng nghiệp vừa lưu hồ sơ này ở nơi khác; những gì bạn nhập ở đây đã thay câu trả lời ấy. Hãy xem lại rồi tiếp nhận.',
    });
  if (problems.length > 0) return again(problems);
  if (intent === 'save')
    return redirectWithFlash(context, paths.counter(), {
      kind: 'success',
      message: 'Đã lưu. Hồ sơ nằm trong danh sách đang làm dở.',
    });
  if (intent !== 'receive') return again([], 200);

  const requestId = textOf(sent.fields, 'requestId');
  const received = await receiveCounterFiling(deps, staff, {
    code,
    version,
    requestId: isUuid(requestId) ? requestId : randomUUID(),
    paysCash: sent.fields.get('counter-cash') === 'yes',
  });
  if (received.ok)
    return redirectWithFlash(context, paths.counterFiling(code), {
      kind: 'success',
      message: received.told,
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
    wrong.length > 0 ? wrong : [{ path: '', message: refusal.message }],
    refusal.code === 'changed-meanwhile' ? 409 : 422,
  );
}

export default function CounterFiling() {
  const page = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  const link = reply !== undefined && 'link' in reply ? reply.link : undefined;
  if (page.received !== undefined)
    return <ReceivedPage desk={page.desk} dossier={page.received} link={link} />;
  const kept = reply !== undefined && 'filing' in reply ? reply : undefined;
  return <FilingPage {...page} {...kept} />;
}
