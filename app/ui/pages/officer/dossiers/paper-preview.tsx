// The paper that a decision will issue, beside it: drawn when it is unfolded, and anew with what is written so far.
import { paths } from '#app/addresses/paths.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';

const frame = 'giay-xem-truoc';

export function PaperPreview({
  code,
  event,
  form,
}: {
  readonly code: string;
  readonly event: string;
  /** The id of the form in which the decision is written. */
  readonly form: string;
}) {
  const href = paths.paperPreview(code, event);
  return (
    <div className="paper-preview no-print">
      <Details summary="Giấy sẽ cấp cho người dân">
        <p>
          <Button kind="secondary" form={form} formAction={href} formTarget={frame} formNoValidate>
            Xem với nội dung đang viết
          </Button>
        </p>
        <iframe
          className="paper-preview__frame"
          name={frame}
          src={href}
          loading="lazy"
          title="Giấy sẽ cấp, bản xem trước"
        />
      </Details>
    </div>
  );
}
