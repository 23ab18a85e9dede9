// A list of dossiers as a file: asked for here; and those that somebody asked for.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readExports } from '#app/domain/exports/read-exports.server.ts';
import { startExport, type ExportInput } from '#app/domain/exports/start-export.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { paths } from '#app/addresses/paths.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { refusalResponse, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { listBehind, listNamed, queueFilter } from '#app/lists/queue.ts';
import { bookFilter } from '#app/lists/tracking-book.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ExportsPage } from '#app/ui/pages/officer/exports/exports-page.tsx';
import { exportFormats } from '#app/vocabulary/exports.ts';
import { present } from '#app/values/present.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Xuất danh sách hồ sơ') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const {
    desk,
    headers,
    beside: exports,
  } = await openDesk(request, context, (staff) => readExports(deps, staff));
  const { searchParams } = new URL(request.url);
  const list = searchParams.has('ds') ? listBehind(searchParams) : undefined;
  return data({ desk, exports, requestId: randomUUID(), ...present({ list }) }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const form = await readForm(request);
  const format = exportFormats.find((one) => one === textOf(form, 'format'));
  const requestId = textOf(form, 'requestId');
  if (format === undefined || !isUuid(requestId))
    return sameFormAgain({ refused: 'Hãy chọn loại tệp có trong biểu mẫu.' });
  const outcome = await startExport(context.portal.deps, staff, {
    wanted: wantedBy(form),
    format,
    requestId,
  });
  if (outcome.ok) return seeOther(paths.export(outcome.id));
  if (outcome.refusal.code === 'not-allowed') throw refusalResponse(outcome.refusal);
  return sameFormAgain({ refused: outcome.refusal.message });
}

function wantedBy(form: FormData): ExportInput {
  const query = textOf(form, 'ds');
  return textOf(form, 'kind') === 'tracking-book'
    ? { kind: 'tracking-book', filter: bookFilter.read(new URLSearchParams(query)) }
    : { kind: 'list', filter: queueFilter.read(new URLSearchParams(listNamed(query))) };
}

export default function Exports() {
  return <ExportsPage {...usePageData<typeof loader>()} refused={useReplyData<typeof action>()?.refused} />;
}
