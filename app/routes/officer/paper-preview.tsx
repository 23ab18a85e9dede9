// The paper that a decision will issue, before it does, as pictures of its pages in a document of its own: phones show no PDF in a frame.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { renderToStaticMarkup } from 'react-dom/server';

import { drawFirstPages } from '#app/domain/dossiers/files/open-pdf-pages.server.ts';
import { framedDocumentResponse } from '#app/http/file-response.server.ts';
import {
  PreviewedPages,
  type PreviewedPagesProps,
} from '#app/ui/pages/officer/dossiers/decisions/previewed-pages.tsx';
import { previewAhead } from './preview-ahead.server.ts';

export const loader = (args: LoaderFunctionArgs) => preview(args);
export const action = (args: ActionFunctionArgs) => preview(args);

async function preview(args: LoaderFunctionArgs) {
  const html = renderToStaticMarkup(<PreviewedPages {...await pagesAhead(args)} />);
  return framedDocumentResponse(`<!doctype html>${html}`);
}

async function pagesAhead(args: LoaderFunctionArgs): Promise<PreviewedPagesProps> {
  const outcome = await previewAhead(args);
  if (!outcome.ok) return { why: outcome.why };
  const drawing = await drawFirstPages(args.context.portal.deps, outcome.file);
  if (!drawing.ok) return { why: [drawing.refusal.message] };
  return {
    pages: drawing.pages,
    pictures: drawing.pictures.map(
      ({ mediaType, content }) => `data:${mediaType};base64,${Buffer.from(content).toString('base64')}`,
    ),
  };
}
