// The papers of a form under work: the blank one, and the one filled in with its examples.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { printPreview } from '#app/domain/catalog-editing/preview-form.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { notFound, orRefusal } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { own } from '#forms/own.ts';

const papers: Readonly<Record<string, 'blank' | 'filled'>> = { trong: 'blank', 'da-dien': 'filled' };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const form = params['form'] ?? '';
  const paper = own(papers, params['paper'] ?? '');
  if (paper === undefined) throw notFound();
  const paperFile = orRefusal(await printPreview(context.portal.deps, staff, { form, paper }), {
    href: paths.staffFormPreview(form),
    label: 'Về trang xem thử',
  });
  return pdfResponse(paperFile, {
    disposition: 'inline',
    headers: { 'Cache-Control': 'private, no-store' },
  });
}
