// A decision that cannot be made: why, and what was written for it, to be copied.
import type { StaffDossier } from '#app/read-models/dossiers.ts';

import { Button, ButtonGroup } from '../../../../components/button/button.tsx';
import { TextInput } from '../../../../components/text-input/text-input.tsx';
import type { DecisionEntries } from './decision-page.tsx';

export interface NoDecisionProps {
  /** The address of the dossier. */
  readonly back: string;
  readonly entries: DecisionEntries;
}

export function NobodyTakesIt({ back, entries }: NoDecisionProps) {
  return (
    <>
      <p>
        Lúc này không có đồng nghiệp nào nhận được hồ sơ này: người cùng lĩnh vực đang vắng, hoặc chưa có
        người thứ hai được giao lĩnh vực này. Bạn có thể trả lại danh sách chung, hoặc nhờ quản trị viên giao
        vai trò.
      </p>
      <Reason entries={entries} />
      <ButtonGroup>
        <Button href={back}>Quay lại hồ sơ</Button>
      </ButtonGroup>
    </>
  );
}

interface NoLongerProps extends NoDecisionProps {
  readonly dossier: StaffDossier;
  readonly event: string;
}

export function NoLonger({ dossier, event, back, entries }: NoLongerProps) {
  const isTakeable = event !== 'take' && dossier.actions.some((action) => action.event === 'take-over');
  return (
    <>
      {isTakeable ? (
        <p>
          Hồ sơ đang do <strong>{dossier.holderName}</strong> giữ, nên việc này không làm được nữa. Hãy nhờ
          người đang thụ lý, hoặc nhận thay nếu cần.
        </p>
      ) : (
        <p>
          Hồ sơ đang ở trạng thái <strong>{dossier.stateLabel}</strong>, nên việc này không làm được nữa.
        </p>
      )}
      <Reason entries={entries} />
      <ButtonGroup>
        <Button href={back}>Xem hồ sơ</Button>
      </ButtonGroup>
    </>
  );
}

/** It cannot be sent any more, and is not lost. */
function Reason({ entries }: { readonly entries: DecisionEntries }) {
  return entries.reason === '' ? null : (
    <TextInput
      label="Nội dung bạn đã viết (chép lại nếu cần)"
      name="reason"
      multiline
      rows={4}
      defaultValue={entries.reason}
    />
  );
}
