// A new table of royalty rates is entered, with its legal basis (Đ7.2f).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { addRateTable } from '#app/domain/royalties/add-rate-table.server.ts';
import { listRateTables } from '#app/domain/royalties/rate-tables.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { intentOf } from '#app/http/form-values.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { notFound, orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { NewRatesPage, type TypedRates } from '#app/ui/pages/editor/royalties/new-rates-page.tsx';
import { localDate } from '#catalog/local-date.ts';
import { openDesk } from '#app/http/desk.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { readRates, sizeFor, sizeOf, typedRates, type FormSize } from './royalty-rates-form.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Nhập bảng hệ số nhuận bút') }];

const back = { href: paths.royaltyRates(), label: 'Về bảng hệ số' };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const { mayEnter, tables } = orRefusal(await listRateTables(deps, staff));
  if (!mayEnter) {
    const message = 'Trưởng ban, Phó Trưởng ban và kế toán nhập bảng hệ số nhuận bút.';
    throw refusalResponse({ code: 'not-allowed', message }, back);
  }
  const current = tables.find(({ state }) => state === 'in-force') ?? tables[0];
  if (current === undefined) throw notFound();
  const entries = typedRates(current, localDate(deps.clock.now()));
  return data({ desk, entries, size: sizeFor(current) }, { headers });
}

interface Reply {
  readonly entries: TypedRates;
  readonly size: FormSize;
  readonly problems: readonly InputProblem[];
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const entries = Object.fromEntries(
    [...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  if (intentOf(fields, ['enter', 'more']) === 'more')
    return sameFormAgain<Reply>({ entries, size: sizeOf(entries, true), problems: [] }, 200);
  const size = sizeOf(entries, false);
  const { rates, problems } = readRates(entries, size);
  if (problems.length > 0) return sameFormAgain<Reply>({ entries, size, problems });
  const outcome = await addRateTable(context.portal.deps, staff, { rates });
  if (outcome.ok) {
    const message = 'Đã nhập bảng hệ số mới.';
    return redirectWithFlash(context, paths.royaltyRates(), { kind: 'success', message });
  }
  if (outcome.refusal.code === 'not-allowed') throw refusalResponse(outcome.refusal, back);
  return sameFormAgain<Reply>({
    entries,
    size,
    problems: problemsIn(outcome.refusal),
  });
}

const none: readonly InputProblem[] = [];

export default function RoyaltyNewRates() {
  const { desk, entries, size } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <NewRatesPage
      key={reply?.size.works}
      desk={desk}
      entries={reply?.entries ?? entries}
      size={reply?.size ?? size}
      problems={reply?.problems ?? none}
    />
  );
}
