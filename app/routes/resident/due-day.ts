// The day on which the result of one's own dossier is due, as an entry for a calendar.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { calendarFile } from '#app/http/calendar-file.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, orRefusal } from '#app/http/replies.server.ts';
import { requireResident } from '#app/http/session.server.ts';
import { localDate } from '#catalog/local-date.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const { deps } = context.portal;
  const { dossier } = orRefusal(
    await openDossierForApplicant(deps, resident, { code: params['code'] ?? '' }),
  );
  const { code, procedureName, dueAt, expectedDueAt, postponement } = dossier;
  // A dossier that is late has the day that was promised with the apology.
  const promised = postponement?.extended === false ? postponement.until : undefined;
  const due = dueAt ?? expectedDueAt;
  if (due === undefined) throw notFound();
  const file = await calendarFile({
    name: `Hồ sơ ${code}`,
    host: new URL(deps.unit.publicUrl).host,
    events: [
      {
        // The same id before and after the reception: a calendar that takes both in moves its entry.
        id: code,
        title: `${dueAt === undefined ? 'Dự kiến có' : 'Hẹn trả'} kết quả: ${procedureName}`,
        starts: promised ?? localDate(due),
        place: `Bộ phận Một cửa, ${deps.unit.address}`,
        about: `Mã tra cứu ${code}. Trước khi đến, hãy xem hồ sơ đã có kết quả chưa.`,
        href: deps.unit.publicUrl + paths.myDossier(code),
        changedAt: deps.clock.now(),
      },
    ],
  });
  return new Response(file, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
}
