// News of one thing by mail: the address is asked for, or the account's own is taken.
import { paths } from '#app/addresses/paths.ts';
import type { HumanCheck } from '#app/read-models/admission.ts';
import type { FollowedThing } from '#app/read-models/following.ts';
import { inSentence } from '#forms/text.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { HumanCheckFields } from '../../../components/human-check/human-check.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { EmailInput } from '../../../components/text-input/email-input.tsx';

export interface FollowPageProps {
  readonly thing: FollowedThing;
  /** Of a resident who is signed in. */
  readonly ownEmail?: string | undefined;
  readonly email?: string | undefined;
  readonly problems?: readonly InputProblem[];
  /** Sent twice, it asks once. */
  readonly requestId: string;
  /** Left out for whoever is signed in. */
  readonly humanCheck?: HumanCheck | undefined;
}

const none: readonly InputProblem[] = [];

export function FollowPage(props: FollowPageProps) {
  const { thing, ownEmail, email, problems = none, requestId, humanCheck } = props;
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageHeading
        caption={
          <>
            {thing.label}: <a href={thing.href}>{thing.title}</a>
          </>
        }
        lead={`Bạn nhận một thư vào buổi sáng khi ${thing.when}. Ngày không có gì mới thì không có thư.`}
      >
        Nhận tin qua thư điện tử
      </PageHeading>
      <form method="post" noValidate>
        {ownEmail === undefined ? (
          <EmailInput
            label="Địa chỉ thư điện tử của bạn"
            hint="Chúng tôi gửi một thư để bạn xác nhận. Địa chỉ được mã hóa và chỉ dùng để gửi tin."
            defaultValue={email}
            error={messageAt(problems, 'email')}
          />
        ) : (
          <p>
            Thư được gửi đến địa chỉ của tài khoản: <strong>{ownEmail}</strong>
          </p>
        )}
        <input type="hidden" name="requestId" value={requestId} />
        {humanCheck !== undefined && <HumanCheckFields check={humanCheck} withQuestion problems={problems} />}
        <p className="quiet small">Thư nào cũng có liên kết để thôi nhận, không cần tài khoản.</p>
        <Button>Nhận tin</Button>
      </form>
      {ownEmail === undefined && (
        <p>
          Không có thư điện tử? Tin mới chỉ gửi qua thư, không gửi bằng tin nhắn.{' '}
          <WithoutMail thing={thing} />
        </p>
      )}
    </>
  );
}

/** Where the same is read. */
function WithoutMail({ thing }: { readonly thing: FollowedThing }) {
  return (
    <>
      Bạn xem tin ngay trên Cổng:{' '}
      <a href={thing.href}>
        {inSentence(thing.label)} {thing.title}
      </a>
      {thing.feed !== undefined && (
        <>
          , hoặc theo dõi bằng <a href={thing.feed}>trình đọc tin (RSS)</a>
        </>
      )}
      .
    </>
  );
}

/** News goes by mail alone; whoever has an account without an address adds one. */
export function FollowNeedsAddress({ thing }: { readonly thing: FollowedThing }) {
  return (
    <>
      <PageHeading lead="Tin mới chỉ gửi qua thư điện tử, không gửi bằng tin nhắn; tài khoản của bạn chưa có địa chỉ nào.">
        Nhận tin qua thư điện tử
      </PageHeading>
      <p>
        <a href={paths.contacts()}>Thêm địa chỉ thư điện tử vào tài khoản</a>, rồi trở lại trang này.{' '}
        <WithoutMail thing={thing} />
      </p>
    </>
  );
}

/** The same, whatever there is to the address. */
export function FollowSentPage({ thing }: { readonly thing: FollowedThing }) {
  return (
    <>
      <PageHeading lead="Chúng tôi vừa gửi một thư đến địa chỉ bạn nhập. Mở thư đó và làm theo hướng dẫn trong vòng 7 ngày.">
        Hãy mở hộp thư của bạn
      </PageHeading>
      <p>Không thấy thư? Hãy xem mục thư rác, hoặc đăng ký lại và kiểm tra địa chỉ đã nhập.</p>
      <p>
        <a href={thing.href}>
          Về {thing.label.toLowerCase()}: {thing.title}
        </a>
      </p>
    </>
  );
}
