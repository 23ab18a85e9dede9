// A picture of a dossier made small, for who handles it; the look is recorded as that at the file.
import { openThumbnail } from '#app/domain/dossiers/files/open-thumbnail.server.ts';
import { deskFile } from '#app/http/desk-route.server.ts';

export const loader = deskFile(({ deps, staff, param }) =>
  openThumbnail(deps, staff, { code: param('code'), id: param('id') }),
);
