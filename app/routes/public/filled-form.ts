// Đ3.4b: the declaration that was just filled and checked, as the PDF in the official layout. Nothing is stored.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { printFilledForm } from '#app/domain/catalog/fill-form.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { pdfResponse } from '#app/http/pdf-response.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { tryAgainPage } from '#app/http/try-again-page.server.ts';
import { readWire } from '#forms/wire.ts';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const slug = params['slug'] ?? '';
  const formCode = params['formCode'] ?? '';
  const fields = await readForm(request);
  const wire = readWire(fields.entries());
  const outcome = await printFilledForm(context.portal.deps, { slug, formCode, wire });
  if (outcome.ok) {
    return pdfResponse(outcome, { disposition: 'attachment', headers: { 'Cache-Control': 'no-store' } });
  }
  // Only what the page before has checked arrives here; anything else starts again.
  if (outcome.refusal.code === 'invalid') return redirect(paths.fillForm(slug, formCode), 303);
  if (outcome.refusal.code === 'busy') {
    const form = { action: new URL(request.url).pathname, fields, button: 'Tải tờ khai đã điền (PDF)' };
    return tryAgainPage(outcome.refusal, form, context);
  }
  throw refusalResponse(outcome.refusal);
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.fillForm(params['slug'] ?? '', params['formCode'] ?? ''));
}
