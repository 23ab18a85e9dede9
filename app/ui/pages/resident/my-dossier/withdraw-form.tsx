// Asking the dossier back: what it means is said before the button.
import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

export function WithdrawForm({
  version,
  requestId,
  paid,
}: {
  readonly version: number;
  readonly requestId: string;
  readonly paid: boolean;
}) {
  return (
    <section>
      <h2>Rút hồ sơ</h2>
      <Details summary="Tôi muốn rút hồ sơ này">
        <p>
          Khi bạn rút, cán bộ dừng giải quyết. Bạn hủy yêu cầu rút được cho đến khi cán bộ xác nhận; sau đó hồ
          sơ không mở lại được, nếu vẫn cần thì bạn nộp hồ sơ mới.
          {paid && ' Phí, lệ phí đã nộp sẽ được hoàn lại.'}
        </p>
        <form method="post">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="requestId" value={requestId} />
          <TextInput label="Lý do" name="reason" multiline rows={3} optional />
          <Button kind="warning" name="intent" value="withdraw">
            Rút hồ sơ
          </Button>
        </form>
      </Details>
    </section>
  );
}

/** While nobody has confirmed the withdrawal. */
export function RevokeForm({ version, requestId }: { readonly version: number; readonly requestId: string }) {
  return (
    <section>
      <h2>Bạn rút nhầm?</h2>
      <p>Cán bộ chưa xác nhận. Bạn hủy yêu cầu rút thì hồ sơ được giải quyết tiếp như trước.</p>
      <form method="post">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="requestId" value={requestId} />
        <Button kind="secondary" name="intent" value="revoke-withdrawal">
          Hủy yêu cầu rút hồ sơ
        </Button>
      </form>
    </section>
  );
}
