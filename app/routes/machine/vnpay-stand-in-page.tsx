// The stand-in's payment page: plainly marked, no money moves. It exists only while no real terminal is configured.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { readForm } from '#app/http/form-body.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { notFound } from '#app/http/replies.server.ts';
import { Button } from '#app/ui/components/button/button.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { SummaryList } from '#app/ui/components/summary-list/summary-list.tsx';
import { Warning } from '#app/ui/components/warning/warning.tsx';
import { formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

export const handle = { document: 'static' };
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta = () => [
  { title: pageTitle('Cổng thanh toán giả lập') },
  { name: 'robots', content: 'noindex' },
];

const choices = {
  pay: 'Thanh toán thành công',
  'insufficient-balance': 'Tài khoản không đủ số dư',
  cancel: 'Hủy thanh toán',
  suspicious: 'Giao dịch bị nghi ngờ',
} as const;
type Choice = keyof typeof choices;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { standIn } = context.portal.deps.gateway;
  if (standIn === undefined) throw notFound();
  const outcome = await standIn.open(new URL(request.url).searchParams);
  if (!outcome.ok) return { ok: false as const, why: outcome.why };
  const { page } = outcome;
  return {
    ok: true as const,
    open: page.state === 'open' && !page.expired,
    rows: [
      { label: 'Số tiền', value: formatVnd(page.amount) },
      { label: 'Nội dung', value: page.description },
      { label: 'Mã giao dịch', value: page.reference },
      { label: 'Thanh toán trước', value: formatMoment(page.expiresAt) },
    ],
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { standIn } = context.portal.deps.gateway;
  if (standIn === undefined) throw notFound();
  const outcome = await standIn.open(new URL(request.url).searchParams);
  const choiceText = (await readForm(request)).get('choice');
  const choice = (Object.keys(choices) as Choice[]).find((candidate) => candidate === choiceText) ?? 'cancel';
  if (!outcome.ok) throw notFound();
  const back = await standIn.answer(outcome.page.reference, choice);
  return back === undefined ? redirect(request.url, 303) : redirect(back, 303);
}

export default function StandInPage() {
  const data = usePageData<typeof loader>();
  return (
    <main className="page__body page__main" id="main">
      <Warning>CỔNG THANH TOÁN GIẢ LẬP – không trừ tiền thật</Warning>
      <h1>Thanh toán thử</h1>
      {data.ok ? <SummaryList rows={data.rows} /> : <p>Yêu cầu thanh toán bị từ chối: {data.why}.</p>}
      {data.ok && data.open && (
        <form method="post">
          <p>Chọn điều sẽ xảy ra với giao dịch này:</p>
          {(Object.keys(choices) as Choice[]).map((choice) => (
            <p key={choice}>
              <Button name="choice" value={choice} kind={choice === 'pay' ? 'primary' : 'secondary'}>
                {choices[choice]}
              </Button>
            </p>
          ))}
        </form>
      )}
      {data.ok && !data.open && <p>Giao dịch này đã kết thúc hoặc đã quá thời gian thanh toán.</p>}
    </main>
  );
}
