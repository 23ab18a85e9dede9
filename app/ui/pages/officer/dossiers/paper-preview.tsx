// The paper or the file that a decision will issue, beside it: drawn when it is unfolded, and anew with what is written so far.
import { paths } from '#app/addresses/paths.ts';
import type { PaperAhead } from '#app/read-models/dossiers.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';

const frame = 'giay-xem-truoc';

const withWhatIsWritten = 'Xem với nội dung đang viết';

/** What it is called, and the button that draws it anew. */
const words: Readonly<Record<PaperAhead, { readonly summary: string; readonly again: string }>> = {
  issued: { summary: 'Giấy sẽ cấp cho người dân', again: withWhatIsWritten },
  proposed: { summary: 'Giấy người dân nhận khi lãnh đạo ký', again: withWhatIsWritten },
  chosen: { summary: 'Tệp sẽ trả cho người dân', again: 'Xem tệp đang chọn' },
  draft: { summary: 'Dự thảo với chỗ ký', again: 'Xem tệp đang chọn' },
  signature: { summary: 'Kết quả khi ký', again: withWhatIsWritten },
};

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
  const href = paths.paperPreview(code, event);
  const { summary, again } = words[shows];
  return (
    <div className="paper-preview no-print">
      <Details summary={summary}>
        {form !== undefined && (
          <p>
            <Button kind="secondary" form={form} formAction={href} formTarget={frame} formNoValidate>
              {again}
            </Button>
          </p>
        )}
        <iframe
          className="paper-preview__frame"
          name={frame}
          src={href}
          loading="lazy"
          title={`${summary}, bản xem trước`}
        />
      </Details>
    </div>
  );
}
