// Đ3.4b: the blank, fillable PDF of a declaration. The same bytes for everybody until the form changes.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { printBlankForm } from '#app/domain/catalog/fill-form.server.ts';
import { publicPage } from '#app/http/document.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { tags } from '#app/vocabulary/page-tags.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const slug = params['slug'] ?? '';
  const paperFile = orRefusal(
    await printBlankForm(context.portal.deps, { slug, formCode: params['formCode'] ?? '' }),
  );
  return pdfResponse(paperFile, {
    disposition: 'inline',
    headers: publicPage([tags.catalog, tags.procedure(slug)]),
  });
}
