// The two decisions about a payment: whether money under review came in, and that money owed back has gone back.
import { formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { howMoneyComesBack, refundWayList, refundWays } from '#catalog/payment-states.ts';
import { messageAt } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { DateInput } from '../../../components/date-input/date-input.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Radios } from '../../../components/radios/radios.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import type { PaymentPageProps } from './payment-page.tsx';

type Props = Pick<PaymentPageProps, 'payment' | 'reply'>;

export function ReviewForm({ payment, reply }: Props) {
  const input = inputsOf(reply?.entries, reply?.problems);
  return (
    <form method="post" noValidate>
      <input type="hidden" name="seen" value={payment.seen} />
      <h2>Tiền đã vào tài khoản chưa?</h2>
      <p>
        {payment.saidPaidAt === undefined
          ? 'Cổng thanh toán báo giao dịch nghi ngờ hoặc đang được xử lý.'
          : `Cổng thanh toán báo đã thanh toán lúc ${formatMoment(payment.saidPaidAt)}, nhưng cũng đã báo khác đi.`}{' '}
        Hãy đối chiếu sao kê tài khoản hoặc trang quản lý của VNPAY theo mã giao dịch. Hệ thống vẫn tự hỏi lại
        VNPAY mỗi giờ.
      </p>
      <Radios
        legend="Kết quả đối chiếu"
        {...input('cameIn')}
        options={[
          {
            value: 'yes',
            label: 'Tiền đã vào tài khoản',
            hint: payment.awaited
              ? 'Khoản nộp được ghi nhận, biên nhận được lập, hồ sơ đi tiếp.'
              : 'Hồ sơ không còn khoản phải nộp, nên tiền chuyển vào danh sách phải hoàn trả.',
          },
          {
            value: 'no',
            label: 'Tiền không vào tài khoản',
            hint: payment.awaited
              ? 'Lần nộp này không thành công; người dân nộp lại được.'
              : 'Lần nộp này không thành công.',
          },
        ]}
      />
      <TextInput
        label="Căn cứ"
        {...input('reason')}
        multiline
        rows={3}
        hint="Ví dụ: sao kê ngày nào, ai ở VNPAY xác nhận. Được lưu vào nhật ký; người dân không thấy."
      />
      <Button name="intent" value="resolve">
        Ghi nhận kết quả
      </Button>
    </form>
  );
}

export function RefundForm({ payment, reply }: Props) {
  const entries = reply?.entries ?? {};
  const input = inputsOf(entries, reply?.problems);
  return (
    <form method="post" noValidate>
      <input type="hidden" name="seen" value={payment.seen} />
      <h2>Ghi nhận đã hoàn trả {formatVnd(payment.amount)}</h2>
      <p>
        Chỉ ghi nhận khi tiền đã trả cho {payment.payerName}. Người nộp đã được báo: “
        {howMoneyComesBack[payment.method]}”
      </p>
      <p>
        {payment.amount > payment.aloneUpTo
          ? 'Sau khi bạn gửi, Chủ tịch hoặc Phó Chủ tịch duyệt thì khoản này mới được ghi nhận là đã hoàn trả.'
          : 'Nếu trả bằng tiền mặt, Chủ tịch hoặc Phó Chủ tịch duyệt thì khoản này mới được ghi nhận là đã hoàn trả.'}
      </p>
      <Radios
        legend="Cách hoàn trả"
        {...input('way')}
        options={refundWayList
          .filter((way) => way !== 'gateway' || payment.method === 'vnpay')
          .map((value) => ({ value, label: refundWays[value] }))}
      />
      <DateInput
        legend="Ngày hoàn trả"
        name="returnedOn"
        defaultValue={{
          day: entries['returnedOn.day'] ?? '',
          month: entries['returnedOn.month'] ?? '',
          year: entries['returnedOn.year'] ?? '',
        }}
        error={messageAt(reply?.problems, 'returnedOn')}
      />
      <TextInput
        label="Số chứng từ"
        {...input('evidence')}
        width={20}
        hint="Số phiếu chi, ủy nhiệm chi hoặc mã hoàn tiền của VNPAY. Người nộp sẽ thấy số này."
      />
      <TextInput label="Ghi chú" {...input('note')} optional multiline rows={2} hint="Chỉ kế toán thấy." />
      <Button name="intent" value="refund">
        Ghi nhận đã hoàn trả
      </Button>
    </form>
  );
}
