// A list of dossiers as a file: asked for here; and those that somebody asked for.
import { randomUUID } from 'node:crypto';

import { readExports } from '#app/domain/exports/read-exports.server.ts';
import { startExport, type ExportInput } from '#app/domain/exports/start-export.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage, type DeskForm } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { listBehind, listNamed, queueFilter } from '#app/lists/queue.ts';
import { recordsFilter } from '#app/lists/records.ts';
import { bookFilter } from '#app/lists/tracking-book.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ExportsPage } from '#app/ui/pages/officer/exports/exports-page.tsx';
import { present } from '#app/values/present.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Xuất ra tệp') }];

export const loader = deskPage(async ({ deps, staff, url: { searchParams } }) => ({
  ok: true,
  exports: await readExports(deps, staff),
  requestId: randomUUID(),
  ...present({ list: searchParams.has('ds') ? listBehind(searchParams) : undefined }),
}));

export const action = deskActions({
  to: () => paths.exports(),
  acts: {
    '': deskAct({
      act: (form) =>
        startExport(form.deps, form.staff, {
          wanted: wantedBy(form),
          format: form.text('format'),
          requestId: form.text('requestId'),
          ...{ purpose: form.text('purpose'), receiver: form.text('receiver') },
        }),
      to: ({ id }) => paths.export(id),
      inputOf: () => 'format',
    }),
  },
});

function wantedBy({ text }: DeskForm): ExportInput {
  const query = text('ds');
  const params = new URLSearchParams(query);
  switch (text('kind')) {
    case 'tracking-book':
      return { kind: 'tracking-book', filter: bookFilter.read(params) };
    case 'records':
      return { kind: 'records', filter: recordsFilter.read(params) };
    default:
      return { kind: 'list', filter: queueFilter.read(new URLSearchParams(listNamed(query))) };
  }
}

export default pageOf<typeof loader, typeof action>(ExportsPage);
