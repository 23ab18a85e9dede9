// A published item as a PDF, at the address of its page with ".pdf" behind it.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { printItem } from '#app/domain/publishing/print-item.server.ts';
import { publicPage } from '#app/http/document.ts';
import { paths } from '#app/addresses/paths.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { reachPublished } from '#app/http/reach-published.server.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { decoded } from './published.server.ts';
import { sectionPaper } from './section-paper.server.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const { slug = '' } = params;
  const { pathname } = new URL(request.url);
  const path = decoded(pathname.slice(0, -'.pdf'.length));
  const outcome = await reachPublished(deps, path, paths.itemPaper);
  if (outcome.found === 'section') return sectionPaper(context, new URL(request.url));
  const { content } = orRefusal(await printItem(deps, outcome));
  return pdfResponse(
    { fileName: `${slug}.pdf`, content },
    {
      disposition: 'inline',
      headers: publicPage([tags.section(outcome.section.id), tags.item(outcome.page.id)]),
    },
  );
}
