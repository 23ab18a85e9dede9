// One dossier as its owner sees it; right after filing (`?moi=1`) the confirmation, right after its result is fetched (`?tai=`) the file.
import { randomUUID } from 'node:crypto';

import {
  data,
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { answerCertificateDraft } from '#app/domain/dossiers/result/answer-certificate-draft.server.ts';
import { nameCollector } from '#app/domain/dossiers/result/name-collector.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { takeResult } from '#app/domain/dossiers/result/fetch-result.server.ts';
import { keepInProfile, listProfileOffers } from '#app/domain/dossiers/filing/offer-to-profile.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { readThread } from '#app/domain/conversations/read-thread.server.ts';
import { sendMessage } from '#app/domain/conversations/send-message.server.ts';
import { messagesAnchor } from '#app/conversations/messages.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { readFlash, redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import type { Resident } from '#app/domain/kernel/actor.ts';
import { isUuid } from '#app/values/uuid.ts';
import { requireResident } from '#app/http/session.server.ts';
import { MyDossierPage } from '#app/ui/pages/resident/my-dossier/my-dossier-page.tsx';
import copyCode from '#app/ui/components/panel/copy-code.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { readWire } from '#forms/index.ts';
import { dossierLinks } from './filing-links.ts';
import { intentOf, seenIds, textOf, versionOf } from '#app/http/form-values.server.ts';

export const handle = { document: 'static', scripts: [copyCode] } satisfies DocumentHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined ? 'Hồ sơ' : `Hồ sơ ${page.dossier.code}: ${page.dossier.procedureName}`,
    ),
  },
  // Saved without a script; the page stays.
  ...(page?.savedFile === undefined ? [] : [{ httpEquiv: 'refresh', content: `0;url=${page.savedFile}` }]),
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const { deps } = context.portal;
  const code = params['code'] ?? '';
  const outcome = await openDossierForApplicant(deps, resident, { code });
  if (!outcome.ok) {
    const draft =
      outcome.refusal.code === 'not-possible' ? await openDraft(deps, resident, { code }) : undefined;
    if (draft?.ok === true) throw redirect(paths.filingTasks(draft.draft.slug, draft.draft.code), 303);
    throw refusalResponse(outcome.refusal);
  }
  const { flash, headers } = await readFlash(request, context);
  const justFiled = new URL(request.url).searchParams.get('moi') === '1';
  const profileOffers = justFiled ? await listProfileOffers(deps, resident, { code }) : undefined;
  const threadOutcome = justFiled ? undefined : await readThread(deps, resident, { code });
  const fetched = new URL(request.url).searchParams.get('tai');
  const resultFile = outcome.dossier.resultFiles.find(({ id }) => id === fetched);
  const page = {
    accountName: resident.name,
    dossier: outcome.dossier,
    thread: threadOutcome?.ok === true ? threadOutcome.thread : undefined,
    justFiled,
    offers: profileOffers?.ok === true ? profileOffers : noOffers,
    flash: flash?.message,
    savedFile: resultFile && paths.savedAttachment(code, resultFile.id),
    requestId: randomUUID(),
  };
  return data(page, { headers });
}

const noOffers = { offers: [], seen: '' } as const;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const resident = await requireResident(request, context);
  const code = params['code'] ?? '';
  const entries = await readForm(request);
  const intent = intentOf(entries, [
    'keep',
    'keep-nothing',
    'name-collector',
    'unname-collector',
    'message',
    'fetch',
    'agree-to-draft',
    'correct-draft',
    'withdraw',
    'revoke-withdrawal',
  ]);
  if (intent === 'keep' || intent === 'keep-nothing')
    return keepFacts(context, resident, code, entries, intent === 'keep');
  if (intent === 'name-collector' || intent === 'unname-collector')
    return sayWhoCollects(context, resident, code, entries, intent === 'name-collector');
  if (intent === 'fetch') {
    const file = textOf(entries, 'file');
    orRefusal(await takeResult(context.portal.deps, resident, { code, file }), {
      href: paths.myDossier(code),
      label: 'Xem lại hồ sơ',
    });
    return seeOther(paths.fetchedDossier(code, file));
  }
  if (intent === 'agree-to-draft' || intent === 'correct-draft')
    return answerDraft(context, resident, code, entries, intent === 'agree-to-draft');
  if (intent === 'message') return writeMessage(context, resident, code, entries);
  const requestId = textOf(entries, 'requestId');
  const reason = textOf(entries, 'reason').normalize('NFC').trim();
  orRefusal(
    await actOnDossier(context.portal.deps, resident, {
      event: intent === 'revoke-withdrawal' ? intent : 'withdraw',
      code,
      // Without a version nothing can be told of what changed meanwhile: then no page of ours has sent it.
      version: versionOf(entries).version ?? 0,
      ...(isUuid(requestId) ? { requestId } : {}),
      ...(reason === '' ? {} : { reason }),
    }),
    { href: paths.myDossier(code), label: 'Xem lại hồ sơ' },
  );
  return redirectWithFlash(context, paths.myDossier(code), {
    kind: 'success',
    message:
      intent === 'revoke-withdrawal'
        ? 'Đã hủy yêu cầu rút. Hồ sơ được giải quyết tiếp.'
        : 'Đã gửi yêu cầu rút hồ sơ. Cán bộ sẽ xác nhận dừng xử lý.',
  });
}

/** What was written stays where it was typed, until it is sent. */
async function writeMessage(context: AppLoadContext, resident: Resident, code: string, entries: FormData) {
  const text = textOf(entries, 'message');
  const requestId = textOf(entries, 'requestId');
  const outcome = await sendMessage(context.portal.deps, resident, {
    ...{ code, text, requestId },
    seen: seenIds(entries),
  });
  if (outcome.ok)
    return redirectWithFlash(context, `${paths.myDossier(code)}#${messagesAnchor}`, {
      kind: 'success',
      message: 'Đã gửi tin nhắn. Cán bộ trả lời tại trang này.',
    });
  const { code: why, message: error } = outcome.refusal;
  if (why === 'not-found' || why === 'not-allowed') throw refusalResponse(outcome.refusal);
  return sameFormAgain({ message: { entry: text, error } });
}

/** What she wrote stays where it was typed, until it is sent. */
async function answerDraft(
  context: AppLoadContext,
  resident: Resident,
  code: string,
  entries: FormData,
  agrees: boolean,
) {
  const correction = textOf(entries, 'correction');
  const outcome = await answerCertificateDraft(context.portal.deps, resident, {
    ...{ code, agrees, draft: textOf(entries, 'draft'), requestId: textOf(entries, 'requestId') },
    wire: { correction },
  });
  if (outcome.ok)
    return redirectWithFlash(context, paths.myDossier(code), { kind: 'success', message: outcome.done });
  const { code: why, message } = outcome.refusal;
  if (why === 'not-found' || why === 'not-allowed') throw refusalResponse(outcome.refusal);
  const [problem] = problemsIn(outcome.refusal);
  return sameFormAgain({ draft: { correction, problem: problem?.message ?? message } });
}

/** @param names whom she named; else she comes herself */
async function sayWhoCollects(
  context: AppLoadContext,
  resident: Resident,
  code: string,
  entries: FormData,
  names: boolean,
) {
  const seen = textOf(entries, 'seen');
  entries.delete('seen');
  const wire = names ? readWire(entries.entries()) : undefined;
  const outcome = await nameCollector(context.portal.deps, resident, { code, wire, seen });
  if (outcome.ok)
    return redirectWithFlash(context, paths.myDossier(code), {
      kind: 'success',
      message:
        outcome.named === undefined
          ? 'Đã ghi: bạn tự đến nhận kết quả.'
          : `Đã ghi: ${outcome.named.name} đến nhận kết quả thay bạn.`,
    });
  const { problems } = outcome.refusal;
  if (wire === undefined || problems === undefined)
    throw refusalResponse(outcome.refusal, { href: paths.myDossier(code), label: 'Xem lại hồ sơ' });
  return sameFormAgain({ collector: { wire, problems } });
}

/** The confirmation is shown again, with a word about what is kept now. */
async function keepFacts(
  context: AppLoadContext,
  resident: Resident,
  code: string,
  entries: FormData,
  keeps: boolean,
) {
  const keys = keeps ? entries.getAll('fact').map(String) : [];
  const { kept } = orRefusal(
    await keepInProfile(context.portal.deps, resident, { code, keys, seen: textOf(entries, 'seen') }),
    { href: paths.newDossier(code), label: 'Xem lại' },
  );
  return redirectWithFlash(context, paths.newDossier(code), {
    kind: 'success',
    message:
      kept.length === 0
        ? 'Không lưu gì vào tài khoản. Lần sau Cổng không hỏi lại những mục này.'
        : `Đã lưu vào tài khoản: ${kept.join(', ')}. Lần sau tờ khai được điền sẵn.`,
  });
}

export default function MyDossier() {
  const page = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <MyDossierPage
      {...page}
      message={reply !== undefined && 'message' in reply ? reply.message : undefined}
      draftReply={reply !== undefined && 'draft' in reply ? reply.draft : undefined}
      collector={reply !== undefined && 'collector' in reply ? reply.collector : undefined}
      links={dossierLinks(page.dossier.slug, page.dossier.code)}
    />
  );
}
