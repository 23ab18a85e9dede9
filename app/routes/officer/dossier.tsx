// One dossier for its desk and officers; a note is written here, decisions have pages of their own.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { addNote } from '#app/domain/dossiers/add-note.server.ts';
import { findQueuePlace } from '#app/domain/dossiers/find-queue-place.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { listBehind, queueFilter } from '#app/lists/queue.ts';
import { DossierPage } from '#app/ui/pages/officer/dossiers/dossier-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined
        ? 'Hồ sơ'
        : `${page.dossier.registerNumber ?? page.dossier.code}: ${page.dossier.procedureName}`,
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, basis, flash, headers } = await openDesk(request, context);
  const opened = await openDossierForStaff(context.portal.deps, staff, { code: params['code'] ?? '' });
  if (!opened.ok) throw refusalResponse(opened.refusal, { href: paths.staff(), label: 'Về trang làm việc' });
  const list = listBehind(new URL(request.url).searchParams);
  const place = await findQueuePlace(context.portal.deps, staff, {
    list: queueFilter.read(new URLSearchParams(list)),
    code: opened.dossier.code,
    calendar: basis?.calendar,
    following: flash?.run?.following,
    step: flash?.run?.event,
  });
  const stepped = flash?.run !== undefined;
  return data({ desk, dossier: opened.dossier, list, place, stepped }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const code = params['code'] ?? '';
  const typed = (await readForm(request)).get('note');
  const body = typeof typed === 'string' ? typed : '';
  const added = await addNote(context.portal.deps, staff, { code, body });
  if (added.ok)
    return redirectWithFlash(
      context,
      paths.staffDossier(code, listBehind(new URL(request.url).searchParams)),
      {
        kind: 'success',
        message: 'Đã lưu ghi chú.',
      },
    );
  if (added.refusal.code === 'invalid')
    return sameFormAgain({ note: { error: added.refusal.message, typed: body } });
  throw refusalResponse(added.refusal);
}

export default function Dossier() {
  const reply = useReplyData<typeof action>();
  return <DossierPage {...usePageData<typeof loader>()} note={reply?.note} />;
}
