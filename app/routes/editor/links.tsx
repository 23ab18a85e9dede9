// Links to other agencies' sites, looked after (Đ13.1b).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listLinks } from '#app/domain/links/list-links.server.ts';
import { recheckLink } from '#app/domain/links/recheck-link.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { linksFilter } from '#app/lists/links.ts';
import { LinksPage } from '#app/ui/pages/editor/links/links-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Kiểm tra liên kết') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const filter = linksFilter.read(new URL(request.url).searchParams);
  const { survey } = orRefusal(await listLinks(context.portal.deps, staff, filter));
  return data({ desk, filter, survey }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const url = textOf(fields, 'url');
  const outcome = await recheckLink(context.portal.deps, staff, { url });
  if (!outcome.ok) {
    if (outcome.refusal.code !== 'not-possible') throw refusalResponse(outcome.refusal);
    return sameFormAgain({ problem: outcome.refusal.message }, 409);
  }
  const { pathname, search } = new URL(request.url);
  return redirectWithFlash(
    context,
    pathname.replace(/\.data$/, '') + search,
    outcome.finding === undefined
      ? { kind: 'success', message: `Mở được: ${url}` }
      : { kind: 'notice', message: `Chưa mở được, ${outcome.finding}: ${url}` },
  );
}

export default function Links() {
  return <LinksPage {...usePageData<typeof loader>()} problem={useReplyData<typeof action>()?.problem} />;
}
