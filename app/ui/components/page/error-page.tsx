// The page for what went wrong: what happened in plain words, and what to do now.
import { paths } from '#app/addresses/paths.ts';
import type { Link } from '#app/values/link.ts';
import type { AskedProof } from '#app/vocabulary/second-factor.ts';
import { ProveAgain } from '../account-form/prove-again.tsx';
import { SearchBox } from '../search-box/search-box.tsx';
import { PageHeading } from './page-heading.tsx';
import { Page } from './page.tsx';
import { useSite } from './site.tsx';
import { Telephone } from './telephone.tsx';
import { UnsavedTexts } from './unsaved-texts.tsx';

export type ErrorPageProps =
  | { readonly kind: 'not-found'; readonly amongStaffPages?: boolean }
  | { readonly kind: 'fault'; readonly reference: string | undefined }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly message?: string;
      readonly link?: Link;
      /** What was typed and can be saved nowhere any more. */
      readonly unsaved?: readonly string[];
      /** What is done once the second factor was shown again. */
      readonly proof?: AskedProof;
    };

export function ErrorPage(props: ErrorPageProps) {
  return (
    <Page>
      {props.kind === 'not-found' && <NotFound amongStaffPages={props.amongStaffPages === true} />}
      {props.kind === 'fault' && <Fault reference={props.reference} />}
      {props.kind === 'refused' &&
        (props.proof === undefined ? (
          <Refused {...props} />
        ) : (
          <ProveAgain message={props.message ?? ''} proof={props.proof} />
        ))}
    </Page>
  );
}

/** @param amongStaffPages whoever works here goes back to his work, not to what residents read */
function NotFound({ amongStaffPages }: { readonly amongStaffPages: boolean }) {
  return (
    <>
      <PageHeading>Không tìm thấy trang này</PageHeading>
      <p>Địa chỉ có thể bị gõ nhầm, hoặc trang đã được chuyển đi nơi khác.</p>
      {amongStaffPages && (
        <p>
          Hồ sơ không thuộc phần việc của bạn cũng không mở được.{' '}
          <a href={paths.staff()}>Về trang làm việc</a>
        </p>
      )}
      <SearchBox action={paths.search()} label="Tìm trên Cổng" />
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Tìm thủ tục bạn cần ở trang <a href={paths.services()}>Dịch vụ công</a>.
        </li>
        <li>
          Xem tình trạng hồ sơ ở trang <a href={paths.lookUp()}>Tra cứu hồ sơ</a>.
        </li>
      </ul>
      <Contact />
    </>
  );
}

function Fault({ reference }: { readonly reference: string | undefined }) {
  return (
    <>
      <PageHeading>Xin lỗi, hệ thống đang có lỗi</PageHeading>
      <p>Lỗi này không phải do bạn. Những gì bạn đã lưu vẫn còn. Hãy thử lại sau ít phút.</p>
      {reference !== undefined && (
        <p>
          Nếu vẫn không được, hãy báo cho chúng tôi mã lỗi: <strong>{reference}</strong>
        </p>
      )}
      <Contact />
    </>
  );
}

const refusedHeadings: Readonly<Record<number, string>> = {
  403: 'Bạn không xem được trang này',
  409: 'Việc này không làm được lúc này',
  410: 'Nội dung này không còn trên Cổng',
};

/** @param status of HTTP, 4xx */
export const refusedHeading = (status: number): string =>
  refusedHeadings[status] ?? 'Yêu cầu chưa thực hiện được';

function Refused({ status, message, link, unsaved = [] }: Extract<ErrorPageProps, { kind: 'refused' }>) {
  return (
    <>
      <PageHeading>{refusedHeading(status)}</PageHeading>
      {message !== undefined && <p>{message}</p>}
      {link !== undefined && (
        <p>
          <a href={link.href}>{link.label}</a>
        </p>
      )}
      <UnsavedTexts texts={unsaved} />
      <Contact />
    </>
  );
}

function Contact() {
  const { unit } = useSite();
  return (
    <p>
      Cần giúp đỡ? Xem trang <a href={paths.contact()}>Liên hệ</a>
      {unit.phone !== '' && (
        <>
          {' '}
          hoặc gọi <Telephone number={unit.phone} /> trong giờ làm việc
        </>
      )}
      .
    </p>
  );
}
