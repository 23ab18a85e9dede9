// What a decision will issue and send, beside it.
import { decisionPaths } from '#app/addresses/decision-paths.ts';
import type { PaperAhead } from '#catalog/dossier-parts.ts';

import { Button, ButtonGroup } from '../../../../components/button/button.tsx';
import { Details } from '../../../../components/details/details.tsx';

const frame = 'giay-xem-truoc';

const withWhatIsWritten = 'Xem với nội dung đang viết';

/** What it is called, and the button that draws it anew. */
const words: Readonly<Record<PaperAhead, { readonly summary: string; readonly again: string }>> = {
  issued: { summary: 'Giấy sẽ cấp cho người dân', again: withWhatIsWritten },
  proposed: { summary: 'Giấy người dân nhận khi lãnh đạo ký', again: withWhatIsWritten },
  chosen: { summary: 'Tệp sẽ trả cho người dân', again: 'Xem tệp đang chọn' },
  draft: { summary: 'Dự thảo với chỗ ký', again: 'Xem tệp đang chọn' },
  signature: { summary: 'Kết quả khi ký', again: withWhatIsWritten },
  'handed-over': { summary: 'Bản đã ký trên giấy', again: 'Xem tệp đã trình' },
};

/**
 * The paper or the file: drawn when it is unfolded, and anew with what is written so far. Pictures of its pages stand in the frame,
 * which every browser shows; the file itself is one press away.
 */
export function PaperPreview({
  code,
  event,
  shows,
  form,
}: {
  readonly code: string;
  readonly event: string;
  readonly shows: PaperAhead;
  /** The id of the form in which the decision is written; undefined where nothing is. */
  readonly form: string | undefined;
}) {
  const pages = decisionPaths.paperPreview(code, event);
  const file = decisionPaths.paperPreviewFile(code, event);
  const { summary, again } = words[shows];
  return (
    <div className="paper-preview no-print">
      <Details summary={summary}>
        <ButtonGroup>
          {form === undefined ? (
            <a href={file} target="_blank" rel="noreferrer">
              Mở riêng tệp
            </a>
          ) : (
            <>
              <Button kind="secondary" form={form} formAction={pages} formTarget={frame} formNoValidate>
                {again}
              </Button>
              <Button kind="quiet" form={form} formAction={file} formTarget="_blank" formNoValidate>
                Mở riêng tệp
              </Button>
            </>
          )}
        </ButtonGroup>
        <iframe
          className="paper-preview__frame"
          name={frame}
          src={pages}
          loading="lazy"
          title={`${summary}, bản xem trước`}
        />
      </Details>
    </div>
  );
}

export interface MailText {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What the applicant will be sent, before it is. */
export function MailPreview({ mail }: { readonly mail: MailText | undefined }) {
  if (mail === undefined) {
    return <p className="quiet">Việc này không gửi thư hay tin nhắn cho người dân.</p>;
  }
  return (
    <section className="mail-preview" aria-labelledby="thu">
      <h2 id="thu">Người dân sẽ được báo như sau</h2>
      <p className="small">
        Gửi đến <strong>{mail.to}</strong>
        <br />
        Tiêu đề: <strong>{mail.subject}</strong>
      </p>
      <pre className="mail-preview__text">{mail.text}</pre>
    </section>
  );
}
