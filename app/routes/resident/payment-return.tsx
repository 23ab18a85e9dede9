// Where the gateway sends the browser back to. Anybody may open it: it shows, it settles nothing.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { readReturn } from '#app/domain/payments/read-return.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { PaymentReturnPage } from '#app/ui/pages/resident/my-dossier/payment-return-page.tsx';
import { paperKinds } from '#catalog/dossier-parts.ts';
import { failureCauses } from '#catalog/payment-states.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction = () => [{ title: pageTitle('Kết quả thanh toán') }];

const headings = {
  pending: { heading: 'Đang chờ xác nhận thanh toán', then: 'wait' },
  settled: { heading: 'Đã nộp phí, lệ phí', then: 'done' },
  failed: { heading: 'Chưa nộp được', then: 'again' },
  'under-review': { heading: 'Giao dịch đang được kiểm tra', then: 'wait' },
  expired: { heading: 'Đã quá thời gian thanh toán', then: 'again' },
  'refund-due': { heading: 'Sẽ hoàn lại tiền cho bạn', then: 'done' },
  refunded: { heading: 'Đã hoàn lại tiền cho bạn', then: 'done' },
} as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  const gatewayReturn = await readReturn(context.portal.deps, searchParams);
  if (gatewayReturn.kind === 'invalid') {
    const page = {
      heading: 'Không đọc được kết quả thanh toán',
      message:
        'Địa chỉ này không phải do cổng thanh toán gửi đến, hoặc đã bị sửa. Tình trạng đúng có ở trang hồ sơ của bạn.',
      amount: undefined,
      dossier: undefined,
      then: 'done' as const,
      selfHref: paths.vnpayReturn(),
    };
    return data(page, { status: 400 });
  }
  const { code, state, cause, amount } = gatewayReturn;
  // A notification may be on its way still: what the payer has just done himself is said at once.
  const why =
    cause !== undefined && (state === 'failed' || state === 'pending') ? failureCauses[cause] : undefined;
  return {
    ...headings[state],
    message: gatewayReturn.message,
    ...(why && {
      heading: why.heading,
      message: `Tài khoản của bạn không bị trừ tiền.${state === 'failed' ? ` ${why.help}` : ''}`,
    }),
    amount,
    dossier: {
      code,
      href: paths.myDossier(code),
      payHref: paths.pay(code),
      ...(state === 'settled'
        ? { receiptHref: paths.paper(code, paperKinds['payment-receipt'].segment) }
        : {}),
    },
    selfHref: `${paths.vnpayReturn()}${search}`,
  };
}

export default function PaymentReturn() {
  return <PaymentReturnPage {...usePageData<typeof loader>()} listHref={paths.myDossiers()} />;
}
