// Whoever filed at the counter before she had an account names the code of her receipt and her number.
import { paths } from '#app/addresses/paths.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

export interface ClaimPageProps {
  readonly accountName: string;
  readonly entries?: { readonly code: string; readonly identityNumber: string } | undefined;
  readonly problem?: string | undefined;
}

export function ClaimPage({ accountName, entries, problem }: ClaimPageProps) {
  return (
    <Page
      current="myDossiers"
      account={{ name: accountName }}
      breadcrumbs={[{ label: 'Hồ sơ của tôi', href: paths.myDossiers() }, { label: 'Hồ sơ đã nộp tại quầy' }]}
    >
      <ErrorSummary problems={problem === undefined ? [] : [{ path: 'code', message: problem }]} />
      <PageHeading lead="Bạn đã nộp hồ sơ giấy tại Bộ phận Một cửa hoặc qua bưu chính? Gắn hồ sơ với tài khoản để theo dõi và được báo tin.">
        Hồ sơ đã nộp tại quầy
      </PageHeading>
      <form method="post" noValidate>
        <TextInput
          label="Mã tra cứu"
          name="code"
          hint="Trên giấy tiếp nhận, bắt đầu bằng PA; ví dụ: PA-7K3M-Q9TX-2V"
          width={20}
          autoComplete="off"
          defaultValue={entries?.code}
          error={problem}
        />
        <TextInput
          label="Số định danh cá nhân"
          name="identityNumber"
          hint="Đúng như đã ghi khi nộp, và như trong tài khoản của bạn"
          width={20}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={entries?.identityNumber}
        />
        <ButtonGroup>
          <Button>Gắn hồ sơ với tài khoản</Button>
        </ButtonGroup>
      </form>
      <p>
        Tài khoản chưa ghi số định danh? <a href={paths.account()}>Bổ sung thông tin tài khoản</a> trước.
        Không còn giấy tiếp nhận: mang căn cước đến Bộ phận Một cửa, cán bộ gắn giúp bạn.
      </p>
    </Page>
  );
}
