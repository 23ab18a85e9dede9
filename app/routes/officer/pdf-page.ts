// One page of a PDF of a dossier as a picture, for who handles it.
import { openPdfPage } from '#app/domain/dossiers/files/open-pdf-pages.server.ts';
import { deskFile } from '#app/http/desk-route.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';

export const loader = deskFile(({ deps, staff, param }) =>
  openPdfPage(deps, staff, {
    code: param('code'),
    id: param('id'),
    page: wholeNumber(param('page')) ?? 0,
  }),
);
