// Commenting on a draft, or on one clause of it, with or without an account and without JavaScript.
import { randomUUID } from 'node:crypto';

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';

import { newHumanCheck } from '#app/domain/admission/challenge.server.ts';
import { commentDoor, receiveComment } from '#app/domain/consultations/receive-comment.server.ts';
import { startComment } from '#app/domain/consultations/start-comment.server.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { toCodePage } from '#app/http/code-page.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { takeHumanCheck } from '#app/http/human-check.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { currentActor } from '#app/http/session.server.ts';
import { acceptedFiles, readUploads } from '#app/http/uploads.server.ts';
import tellChosenFiles from '#app/ui/components/file-upload/tell-from-the-start.ts?worker&url';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { CommentFormPage } from '#app/ui/pages/public/consultations/comment-form-page.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';
import { present } from '#app/values/present.ts';
import { readWire } from '#forms/index.ts';
import { openDraft } from './consultation.server.ts';

export const links = formSheets;
export const handle = { document: 'hydrated-when-used', scripts: [tellChosenFiles] } satisfies DocumentHandle;
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Không tìm thấy trang' : `Góp ý: ${page.start.title}`) },
  { name: 'robots', content: 'noindex' },
];

const clauseIn = (request: Request) => {
  const clause = new URL(request.url).searchParams.get('dieu-khoan');
  return present({ clause });
};

async function residentOf(request: Request, context: LoaderFunctionArgs['context']) {
  const actor = await currentActor(request, context);
  return actor?.kind === 'resident' ? actor : undefined;
}

/** @param draftNumber the version that was read; the newest when absent */
async function openPage({ request, params, context }: LoaderFunctionArgs, draftNumber?: number) {
  const { deps } = context.portal;
  const slug = params['slug'] ?? '';
  const [{ id: item }, resident] = await Promise.all([
    openDraft(context, slug),
    residentOf(request, context),
  ]);
  const outcome = await startComment(deps, resident, {
    item,
    ...clauseIn(request),
    ...present({ draftNumber }),
  });
  if (!outcome.ok) return outcome;
  const { start } = outcome;
  const isClosed = start.closed !== undefined;
  const page = {
    start,
    requestId: randomUUID(),
    humanCheck: resident === undefined && !isClosed ? await newHumanCheck(deps, commentDoor) : undefined,
    byPhone: deps.sms !== undefined,
    acceptedFiles: isClosed ? undefined : acceptedFiles,
    back: paths.consultation(slug) + (start.clause === undefined ? '' : `#${start.clause.address}`),
    account: resident === undefined ? undefined : { name: resident.name },
  };
  return { ok: true, page } as const;
}

export async function loader(args: LoaderFunctionArgs) {
  const back = { href: paths.consultation(args.params['slug'] ?? ''), label: 'Về trang dự thảo' };
  return orRefusal(await openPage(args), back).page;
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  const { deps } = context.portal;
  const slug = params['slug'] ?? '';
  const [{ id: item }, resident] = await Promise.all([
    openDraft(context, slug),
    residentOf(request, context),
  ]);
  const { fields, files, refused } = await readUploads(request);
  const from = takeHumanCheck(fields);
  const draftNumber = numberOf(fields, 'draftNumber');
  const requestId = textOf(fields, 'requestId');
  for (const name of ['draftNumber', 'requestId']) fields.delete(name);
  const wire = readWire(fields.entries());
  // A question that ran out is asked anew, and a period that is over is over on the page: its loader does not run again.
  const again = async (
    problems: readonly { path: string; message: string }[],
    refusal: string | undefined,
    status: number,
  ) => {
    const outcome = await openPage(args, draftNumber);
    return sameFormAgain({ wire, problems, refusal, page: outcome.ok ? outcome.page : undefined }, status);
  };
  if (refused.length > 0)
    return again(
      refused.map(({ message }) => ({ path: 'files', message })),
      undefined,
      422,
    );
  const comment = {
    item,
    draftNumber,
    ...clauseIn(request),
    wire,
    files,
    requestId,
    clientIp: context.clientIp,
  };
  const outcome = await receiveComment(deps, resident, comment, from);
  if (outcome.ok) {
    if (outcome.code !== undefined)
      return toCodePage(context, 'comment', outcome.code, { returnTo: paths.consultation(slug) });
    if (outcome.toConfirm) throw seeOther(paths.commentSent());
    // Sent once more after it was confirmed.
    if (resident === undefined)
      return redirectWithFlash(context, paths.findOwnComments(slug), {
        kind: 'notice',
        message:
          'Góp ý này đã được gửi và xác nhận rồi. Muốn xem lại thì ghi số điện thoại hoặc thư điện tử ở dưới.',
      });
    return redirectWithFlash(context, paths.myComments(item), {
      kind: 'success',
      message: 'Đã nhận góp ý của bạn. Cảm ơn bạn đã tham gia.',
    });
  }
  const { refusal } = outcome;
  if (refusal.code === 'not-found') throw refusalResponse(refusal);
  return again(
    refusal.problems ?? [],
    refusal.message,
    refusal.code === 'invalid' ? 422 : refusal.code === 'busy' ? 429 : 409,
  );
}

export default function ConsultationComment() {
  const firstPage = usePageData<typeof loader>();
  const again = useReplyData<typeof action>();
  const page = again?.page ?? firstPage;
  return (
    <Page
      current="consultations"
      account={page.account}
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: page.start.title, href: page.back },
        { label: 'Góp ý' },
      ]}
    >
      <CommentFormPage {...page} again={again} signedIn={page.account !== undefined} />
    </Page>
  );
}
