// What comes before a step of whoever wrote: he signs in, has a code sent to where he is reached, or tells the office.
import { paths } from '#app/addresses/paths.ts';
import type { AskedOfWriter } from '#app/read-models/inquiries.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { contactWays } from '#app/vocabulary/message-ways.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { useSite } from '../../../components/page/site.tsx';
import { Telephone } from '../../../components/page/telephone.tsx';

/** In the address to which “Gửi mã xác nhận” is sent. */
export const proveQuery = 'xac-minh';

export interface ShowsWriterProps {
  readonly asked: AskedOfWriter;
  /** "câu hỏi" */
  readonly one: string;
  /** The page that follows once he showed it. */
  readonly here: string;
  /** With another account than the one that sent it. */
  readonly signedIn?: boolean | undefined;
  readonly problems?: readonly InputProblem[] | undefined;
  /** Where no step is left but to go back. */
  readonly back?: string;
}

export function ShowsWriter({ asked, one, here, signedIn, problems, back }: ShowsWriterProps) {
  const { unit } = useSite();
  const goBack = back !== undefined && (
    <Button kind="quiet" href={back}>
      Quay lại
    </Button>
  );
  if (asked === 'account')
    return (
      <>
        <p>
          {capitalise(one)} này được gửi từ một tài khoản, nên chỉ chủ tài khoản ấy làm được việc này.{' '}
          {signedIn === true
            ? 'Bạn đang đăng nhập bằng tài khoản khác: hãy đăng xuất, rồi đăng nhập bằng tài khoản đã gửi.'
            : 'Đăng nhập xong, bạn trở lại trang này.'}
        </p>
        <ButtonGroup>
          {signedIn === true ? (
            <Button href={paths.signOut()}>Đăng xuất</Button>
          ) : (
            <Button href={paths.signIn(here)}>Đăng nhập</Button>
          )}
          {goBack}
        </ButtonGroup>
      </>
    );
  if (asked === 'office')
    return (
      <>
        <p>
          Ai có mã theo dõi cũng mở được trang này, mà khi gửi {one} không ghi nơi Cổng gửi được mã xác nhận,
          nên việc này không làm qua mạng. Hãy báo {unit.name}
          {unit.phone !== '' && (
            <>
              , số <Telephone number={unit.phone} />
            </>
          )}
          , hoặc đến <a href={paths.contact()}>trụ sở</a>; khi báo, đọc mã theo dõi. Cán bộ ghi nhận rồi bạn
          thấy ở trang theo dõi.
        </p>
        <ButtonGroup>{goBack}</ButtonGroup>
      </>
    );
  const problem = messageAt(problems, 'proof');
  return (
    <form method="post" action={`${here}?${proveQuery}`} noValidate>
      <p>
        Ai có mã theo dõi cũng mở được trang này, nên cần biết bạn là người gửi. Chúng tôi gửi một mã 6 chữ số
        đến {contactWays[asked].inSentence} mà bạn đã ghi khi gửi {one}; nhập mã xong, bạn trở lại trang này.
      </p>
      {problem !== undefined && (
        <p id="proof" className="govuk-error-message" tabIndex={-1}>
          {problem}
        </p>
      )}
      <ButtonGroup>
        <Button>Gửi mã xác nhận</Button>
        {goBack}
      </ButtonGroup>
    </form>
  );
}
