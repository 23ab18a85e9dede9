// What will stand on the certificate: looked at, agreed to, or said to be wrong.
import type { CertificateDraft } from '#app/read-models/dossiers.ts';
import { formatLongDate, formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

/** What was written and could not be sent. */
export interface DraftReply {
  readonly correction: string;
  readonly problem: string;
}

export interface CertificateDraftPartProps {
  readonly draft: CertificateDraft | undefined;
  readonly paper: string;
  readonly requestId: string;
  readonly reply: DraftReply | undefined;
}

export const draftAnchor = 'ban-du-thao';

export function CertificateDraftPart({ draft, paper, requestId, reply }: CertificateDraftPartProps) {
  if (draft === undefined) return null;
  const { title, lines, answerBy, outcome } = draft;
  if (outcome === 'lapsed')
    return (
      <section aria-labelledby={draftAnchor}>
        <h2 id={draftAnchor}>Bản dự thảo {title}</h2>
        <p>
          Bản dự thảo đã gửi bạn không còn hiệu lực, bạn không phải trả lời nữa. Khi cần bạn xem lại, Cổng báo
          bạn.
        </p>
      </section>
    );
  return (
    <section aria-labelledby={draftAnchor}>
      <h2 id={draftAnchor}>Bản dự thảo {title}</h2>
      {outcome === undefined ? (
        <p>
          Kết quả sẽ ghi đúng như dưới đây. Hạn trả lời: <strong>đến hết {formatLongDate(answerBy)}</strong>;
          không trả lời là đồng ý. Bản này không có giá trị pháp lý.
        </p>
      ) : (
        <p>{answered(draft)}</p>
      )}
      <SummaryList dense rows={lines.map(({ label, value }) => ({ label, value }))} />
      <p>
        <a href={paper}>Xem bản dự thảo (PDF)</a>
      </p>
      {outcome === undefined && (
        <>
          <form method="post">
            <input type="hidden" name="draft" value={draft.id} />
            <input type="hidden" name="requestId" value={requestId} />
            <Button name="intent" value="agree-to-draft">
              Đúng, tôi đồng ý
            </Button>
          </form>
          <Details summary="Có chỗ chưa đúng" open={reply !== undefined}>
            <form method="post" noValidate>
              <input type="hidden" name="draft" value={draft.id} />
              <input type="hidden" name="requestId" value={requestId} />
              <TextInput
                label="Chỗ nào chưa đúng, sửa lại thế nào"
                name="correction"
                multiline
                rows={4}
                hint="Ví dụ: chữ đệm của cháu là “Thị”, không phải “Thi”."
                defaultValue={reply?.correction}
                error={reply?.problem}
              />
              <Button kind="secondary" name="intent" value="correct-draft">
                Gửi chỗ cần sửa
              </Button>
            </form>
          </Details>
        </>
      )}
    </section>
  );
}

function answered({ outcome, answeredAt, correction = '' }: CertificateDraft): string {
  const at = answeredAt === undefined ? '' : ` lúc ${formatMoment(answeredAt)}`;
  switch (outcome) {
    case 'agreed':
      return `Bạn đã đồng ý${at}. Cán bộ giải quyết tiếp.`;
    case 'corrected':
      return `Bạn đã nêu chỗ chưa đúng${at}: “${correction}” Cán bộ sửa rồi gửi bạn bản dự thảo mới, hoặc liên hệ với bạn.`;
    default:
      return 'Đã hết hạn mà bạn không trả lời, nên coi như bạn đồng ý. Nếu vừa thấy chỗ sai, hãy nhắn ngay cho cán bộ ở mục Tin nhắn.';
  }
}
