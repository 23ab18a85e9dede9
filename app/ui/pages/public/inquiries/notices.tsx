// How whoever wrote is told of its steps: asked for afterwards by whoever gave no address, changed, taken back.
import type { InquiryNotices } from '#app/read-models/inquiries.ts';
import type { ContactWay } from '#app/vocabulary/message-ways.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ShowsWriter } from './shows-writer.tsx';
import { ContactInput } from '../../../components/text-input/contact-input.tsx';

/** What the button “Thôi nhận tin” sends as `intent`. */
export const stopNoticesIntent = 'stop-notices';

export interface NoticesProps {
  readonly notices: InquiryNotices;
  /** "câu hỏi" */
  readonly one: string;
  /** The number that was written in it, in the browser that sent it. In E.164. */
  readonly ownPhone?: string | undefined;
  readonly failed?: FailedNotices | undefined;
  /** The page it stands on. */
  readonly here: string;
  readonly signedIn?: boolean | undefined;
}

export interface FailedNotices {
  readonly problems: readonly InputProblem[];
  readonly entry: string;
}

const waySentences = {
  email: 'Bạn được báo bằng thư điện tử mỗi khi có bước mới.',
  phone: 'Bạn được báo bằng tin nhắn khi cần bạn bổ sung, khi hẹn ngày và khi có trả lời.',
} as const satisfies Record<ContactWay, string>;

export function Notices({ notices, one, ownPhone, failed, here, signedIn }: NoticesProps) {
  const { way, stoppable, smsOffered, asked } = notices;
  const knownNumber = smsOffered && ownPhone !== undefined ? nationalNumber(ownPhone) : undefined;
  const ask =
    asked !== undefined ? (
      <ShowsWriter asked={asked} one={one} here={here} signedIn={signedIn} problems={failed?.problems} />
    ) : (
      <form method="post" noValidate>
        <ContactInput
          byPhone={smsOffered}
          autoComplete="email"
          hint="Chúng tôi gửi một mã 6 chữ số để biết đó là của bạn. Chỉ dùng để báo tin, và xóa cùng nội dung."
          defaultValue={failed?.entry ?? knownNumber}
          error={messageAt(failed?.problems, 'contact')}
        />
        <Button kind="secondary">Gửi mã xác nhận</Button>
      </form>
    );
  return (
    <section aria-labelledby="bao-tin" className="inquiry-notices no-print">
      <h2 id="bao-tin">Báo tin cho bạn</h2>
      {way === undefined ? (
        <>
          <p>
            Muốn được báo khi {one} có trả lời hoặc cần bạn bổ sung, hãy ghi{' '}
            {smsOffered ? 'số điện thoại di động hoặc địa chỉ thư điện tử' : 'địa chỉ thư điện tử'}. Không ghi
            thì bạn vẫn xem được ở trang này.
          </p>
          {ask}
        </>
      ) : (
        <>
          <p>{waySentences[way]}</p>
          <Details summary="Đổi nơi nhận tin" open={failed !== undefined}>
            {ask}
            {stoppable && asked === undefined && (
              <form method="post">
                <Button kind="quiet" name="intent" value={stopNoticesIntent}>
                  Thôi nhận tin ở nơi này
                </Button>
              </form>
            )}
          </Details>
        </>
      )}
    </section>
  );
}
