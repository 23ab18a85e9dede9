// The blank paper form of an inquiry.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { printBlankInquiry } from '#app/domain/inquiries/open-inquiry-file.server.ts';
import { publicPage } from '#app/http/document.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { tags } from '#app/vocabulary/page-tags.ts';
import { kindOfRequest } from './inquiry-request.server.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const paperFile = orRefusal(
    await printBlankInquiry(context.portal.deps, {
      kind: kindOfRequest(request),
      formCode: params['formCode'] ?? '',
    }),
  );
  return pdfResponse(paperFile, { disposition: 'inline', headers: publicPage([tags.fixed]) });
}
