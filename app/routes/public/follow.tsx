// News of one thing by mail: asked for with an address, or with the account of whoever is signed in.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { followedKindAt } from '#app/addresses/followed-addresses.ts';
import { paths } from '#app/addresses/paths.ts';
import { present } from '#app/values/present.ts';
import { newHumanCheck } from '#app/domain/admission/challenge.server.ts';
import { askToFollow, followingDoor } from '#app/domain/following/ask-to-follow.server.ts';
import { findFollowed } from '#app/domain/following/find-followed.server.ts';
import { followAsResident } from '#app/domain/following/follow-as-resident.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { takeHumanCheck } from '#app/http/human-check.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { notFound, orRefusal, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { currentActor } from '#app/http/session.server.ts';
import { Page } from '#app/ui/components/page/page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import {
  FollowNeedsAddress,
  FollowPage,
  FollowSentPage,
} from '#app/ui/pages/public/following/follow-page.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';

export const links = formSheets;
export const handle = { document: 'static' };
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined ? 'Không tìm thấy trang' : `Nhận tin qua thư điện tử: ${page.thing.title}`,
    ),
  },
  { name: 'robots', content: 'noindex' },
];

function followedIn({ kind: segment, target = '' }: LoaderFunctionArgs['params']) {
  const kind = followedKindAt(segment);
  if (kind === undefined) throw notFound();
  return { kind, target };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const thing = await findFollowed(context.portal.deps, followedIn(params));
  if (thing === undefined) throw notFound();
  const actor = await currentActor(request, context);
  const resident = actor?.kind === 'resident' ? actor : undefined;
  return data({
    thing,
    account: resident && { name: resident.name, ...present({ email: resident.email }) },
    requestId: randomUUID(),
    humanCheck: resident === undefined ? await newHumanCheck(context.portal.deps, followingDoor) : undefined,
    sent: new URL(request.url).searchParams.has('da-gui'),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const followed = followedIn(params);
  const actor = await currentActor(request, context);
  if (actor?.kind === 'resident') {
    orRefusal(await followAsResident(deps, actor, followed));
    return redirectWithFlash(context, paths.myFollowings(), {
      kind: 'success',
      message: 'Từ ngày mai, bạn nhận thư khi có tin mới.',
    });
  }
  const fields = await readForm(request);
  const from = { ...takeHumanCheck(fields), clientIp: context.clientIp };
  const email = textOf(fields, 'email');
  const requestId = textOf(fields, 'requestId');
  const outcome = await askToFollow(deps, { ...followed, email }, { ...from, requestId });
  if (outcome.ok) return seeOther(paths.followSent(followed.kind, followed.target));
  const { code, message, problems = [{ path: '', message }] } = outcome.refusal;
  if (code === 'not-found') throw notFound();
  return sameFormAgain({ email, problems }, code === 'busy' ? 429 : code === 'invalid' ? 422 : 403);
}

export default function Follow() {
  const { thing, account, requestId, humanCheck, sent } = usePageData<typeof loader>();
  const failed = useReplyData<typeof action>();
  return (
    <Page
      account={account}
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: thing.title, href: thing.href },
        { label: 'Nhận tin qua thư điện tử' },
      ]}
    >
      {account !== undefined && account.email === undefined ? (
        <FollowNeedsAddress thing={thing} />
      ) : sent && failed === undefined ? (
        <FollowSentPage thing={thing} />
      ) : (
        <FollowPage
          thing={thing}
          ownEmail={account?.email}
          requestId={requestId}
          humanCheck={humanCheck}
          {...failed}
        />
      )}
    </Page>
  );
}
