// How somebody wants to read the portal: kept in a cookie of his browser alone, so it holds without scripts too.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { z } from 'zod';

import { paths } from '#app/addresses/paths.ts';
import type { DocumentHandle } from '#app/http/document.ts';
import { readFlash, redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import {
  contrasts,
  readingCookie,
  readReading,
  textSizes,
  usualReading,
} from '#app/http/reading-settings.ts';
import { safeReturnTo } from '#app/http/return-to.ts';
import tellVoice from '#app/ui/components/reading/tell-voice.ts?worker&url';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ReadingPage } from '#app/ui/pages/public/reading/reading-page.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';

export const links = formSheets;
export const handle = { document: 'static', scripts: [tellVoice] } satisfies DocumentHandle;
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta: MetaFunction = () => [
  { title: pageTitle('Cỡ chữ, màu, đọc to') },
  {
    name: 'description',
    content: 'Chọn cỡ chữ, tương phản mạnh, nút nghe đọc trang; các phím dùng được trên mọi trang.',
  },
];

/** What somebody else's form may send is read as the usual. */
const sentSchema = z.object({
  text: z.enum(textSizes).catch(usualReading.text),
  contrast: z.enum(contrasts).catch(usualReading.contrast),
  aloud: z.literal('yes').optional().catch(undefined),
});

/** The page that was being read: what the address says, or whence the link was followed. */
function cameFrom(request: Request): string | undefined {
  const here = new URL(request.url);
  const returnTo = safeReturnTo(here.searchParams.get('ve'));
  const referer = request.headers.get('referer');
  if (returnTo !== undefined || referer === null || !URL.canParse(referer)) return returnTo;
  const { host, pathname, search } = new URL(referer);
  return host === here.host && pathname !== here.pathname ? safeReturnTo(pathname + search) : undefined;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { flash, headers } = await readFlash(request, context);
  const settings = readReading(request.headers.get('cookie')) ?? usualReading;
  return data({ settings, from: cameFrom(request), saved: flash?.message }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const entries = sentSchema.parse(Object.fromEntries(await readForm(request)));
  const settings = { ...entries, aloud: entries.aloud === 'yes' };
  const headers = new Headers({ 'Set-Cookie': readingCookie(settings, context.portal.secure) });
  const saved = { kind: 'success', message: 'Đã đổi cách đọc trên máy này.' } as const;
  return redirectWithFlash(context, paths.reading(cameFrom(request)), saved, headers);
}

export default function Reading() {
  return <ReadingPage {...usePageData<typeof loader>()} />;
}
