// Stops of the whole portal, announced and ended by administrators.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { wallMoment } from '#app/domain/kernel/wall-moment.ts';
import { announceStop, endStop, extendStop, listStops } from '#app/domain/maintenance/stops.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { backToDesk, orRefusal, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { extensionForm, stopForm } from '#app/operation/maintenance.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { MaintenancePage } from '#app/ui/pages/admin/maintenance/maintenance-page.tsx';
import { localDate } from '#catalog/local-date.ts';
import type { FormDefinition } from '#forms/definition.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { checkDeclaration } from '#forms/validate.ts';
import { readWire } from '#forms/wire.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import * as z from 'zod';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Bảo trì') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { stops } = orRefusal(await listStops(context.portal.deps, staff), backToDesk);
  return data({ desk, stops }, { headers });
}

const wantedStop = z.object({
  from: wallMoment,
  until: wallMoment,
  reason: z.string(),
  urgent: z.string().default(''),
});
const wantedExtension = z.object({ newUntil: wallMoment, why: z.string() });

/** @returns what was written, or where something is missing */
function read<T>(form: FormDefinition, schema: z.ZodType<T>, wire: Wire, now: Date) {
  const check = checkDeclaration(form, wire, { today: localDate(now), unitName: '' });
  if (!check.ok) return { ok: false, problems: check.problems } as const;
  const parsed = schema.safeParse(check.answers);
  if (parsed.success) return { ok: true, value: parsed.data } as const;
  const at = String(parsed.error.issues[0]?.path[0] ?? '');
  return { ok: false, problems: [{ path: `${at}.hour`, message: 'Nhập cả giờ, không chỉ ngày.' }] } as const;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps } = context.portal;
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const wire = readWire(fields.entries());
  const id = textOf(fields, 'id');
  const seen = textOf(fields, 'seen');
  const now = deps.clock.now();
  const success = (message: string) =>
    redirectWithFlash(context, paths.staffMaintenance(), { kind: 'success', message });

  const act = intentOf(fields, ['announce', 'extend', 'end']);
  if (act === 'end') {
    orRefusal(await endStop(deps, staff, { id, seen }), {
      href: paths.staffMaintenance(),
      label: 'Về trang bảo trì',
    });
    return success('Đã kết thúc. Thông báo được gỡ khỏi mọi trang.');
  }
  if (act === 'extend') {
    const intent = `extend:${id}`;
    const extension = read(extensionForm, wantedExtension, wire, now);
    if (!extension.ok) return sameFormAgain({ intent, wire, problems: extension.problems });
    const { newUntil: until, why } = extension.value;
    const extended = await extendStop(deps, staff, { id, until, why, seen });
    if (extended.ok) return success('Đã kéo dài. Mọi trang báo giờ mới.');
    const { refusal } = extended;
    if (refusal.code !== 'invalid' && refusal.code !== 'changed-meanwhile') throw refusalResponse(refusal);
    const problems = problemsIn(refusal, new Map([['until', 'newUntil.day']]));
    return sameFormAgain({ intent, wire, problems }, statusOf[refusal.code]);
  }
  const intent = 'announce';
  const stop = read(stopForm, wantedStop, wire, now);
  if (!stop.ok) return sameFormAgain({ intent, wire, problems: stop.problems });
  const outcome = await announceStop(deps, staff, stop.value);
  if (outcome.ok) return success('Đã thông báo. Mọi trang báo trước từ lúc này.');
  const { refusal } = outcome;
  if (refusal.code !== 'invalid') throw refusalResponse(refusal);
  const problems = problemsIn(
    refusal,
    new Map([
      ['from', 'from.day'],
      ['until', 'until.day'],
    ]),
  );
  return sameFormAgain({ intent, wire, problems });
}

export default function Maintenance() {
  const reply = useReplyData<typeof action>();
  return <MaintenancePage {...usePageData<typeof loader>()} reply={reply} />;
}
