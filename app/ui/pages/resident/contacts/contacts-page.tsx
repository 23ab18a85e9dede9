// By what a resident signs in and is reached, and how he wants to be told of his dossiers.
import { paths } from '#app/addresses/paths.ts';
import type { OwnIdentity as Own } from '#app/read-models/own-identity.ts';
import type { OwnContacts } from '#app/read-models/own-data.ts';
import {
  contactWayIds,
  contactWays,
  noticeChoices,
  noticeChoicesWith,
  type ContactWay,
} from '#app/vocabulary/message-ways.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import { noProblems, type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { OwnIdentity } from '../../../components/account-form/own-identity.tsx';
import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import { PasswordInput } from '../../../components/password-input/password-input.tsx';
import { Radios } from '../../../components/radios/radios.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

interface ContactsPageProps {
  readonly accountName: string;
  readonly contacts: OwnContacts;
  readonly identity?: Own | undefined;
  readonly flash?: string | undefined;
  readonly problems?: readonly InputProblem[] | undefined;
  /** What was typed for a new number or address. */
  readonly entry?: string | undefined;
}

export function ContactsPage(props: ContactsPageProps) {
  const { accountName, contacts, identity, flash, problems = noProblems, entry } = props;
  return (
    <Page
      account={{ name: accountName }}
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Tài khoản của tôi', href: paths.account() },
        { label: 'Đăng nhập và nhận tin' },
      ]}
    >
      {flash !== undefined && problems.length === 0 && (
        <Notification tone="success" answers={flash}>
          {flash}
        </Notification>
      )}
      <ErrorSummary problems={problems} />
      <PageHeading lead="Bạn đăng nhập và được báo tin bằng số điện thoại hoặc thư điện tử. Có một trong hai là đủ; có cả hai thì mất một vẫn vào được tài khoản.">
        Đăng nhập và nhận tin
      </PageHeading>
      <SummaryList
        rows={contactWayIds.map((way) => ({
          label: contactWays[way].label,
          value: contactInWords(way, contacts[way]),
        }))}
      />
      {contactWayIds.map((way) => (
        <ContactForm key={way} way={way} contacts={contacts} problems={problems} entry={entry} />
      ))}
      <Notices contacts={contacts} problems={problems} />
      <OwnIdentity
        identity={identity}
        back={paths.contacts()}
        problems={problems.filter(({ path }) => path.startsWith('identity-'))}
      />
    </Page>
  );
}

function contactInWords(way: ContactWay, contact: string | undefined): string {
  if (contact === undefined) return 'Chưa có';
  return way === 'phone' ? nationalNumber(contact) : contact;
}

function ContactForm({
  way,
  contacts,
  problems = noProblems,
  entry,
}: Pick<ContactsPageProps, 'contacts' | 'problems' | 'entry'> & { readonly way: ContactWay }) {
  const { label, inSentence } = contactWays[way];
  const isThere = contacts[way] !== undefined;
  const hasOther = contactWayIds.some((one) => one !== way && contacts[one] !== undefined);
  const canChange = way === 'email' || contacts.smsOffered;
  const failed = problems.some(({ path }) => path === way || path === `${way}-password`);
  if (!canChange && !(isThere && hasOther)) {
    return <p>Hiện chưa thêm hoặc đổi số điện thoại được, vì Cổng chưa nối với cổng tin nhắn.</p>;
  }
  return (
    <Details summary={`${isThere ? 'Đổi' : 'Thêm'} ${inSentence}`} open={failed}>
      <form method="post" noValidate>
        <input type="hidden" name="way" value={way} />
        <input type="hidden" name="seen" value={contacts.seen} />
        {canChange && (
          <TextInput
            label={isThere ? `${label} mới` : label}
            name={way}
            type={way === 'email' ? 'email' : 'text'}
            inputMode={way === 'email' ? 'email' : 'tel'}
            autoComplete={way === 'email' ? 'email' : 'tel'}
            width={way === 'email' ? 'full' : 20}
            spellCheck={false}
            hint="Chúng tôi gửi một mã đến đó để biết là của bạn"
            defaultValue={failed ? entry : undefined}
            error={messageAt(problems, way)}
          />
        )}
        <PasswordInput
          label="Mật khẩu của bạn"
          name={`${way}-password`}
          autoComplete="current-password"
          error={messageAt(problems, `${way}-password`)}
        />
        <ButtonGroup>
          {canChange && (
            <Button name="intent" value="change">
              Gửi mã
            </Button>
          )}
          {isThere && hasOther && (
            <Button kind="secondary" name="intent" value="remove">
              Bỏ {inSentence} đang dùng
            </Button>
          )}
        </ButtonGroup>
      </form>
      {way === 'email' && isThere && (
        <p className="quiet">
          Đổi hoặc bỏ địa chỉ thì những tin bạn đăng ký nhận qua thư sẽ ngừng; đăng ký lại được bất cứ lúc
          nào.
        </p>
      )}
    </Details>
  );
}

function Notices({ contacts, problems = noProblems }: Pick<ContactsPageProps, 'contacts' | 'problems'>) {
  const choices = noticeChoicesWith({
    mail: contacts.email !== undefined,
    sms: contacts.phone !== undefined && contacts.smsOffered,
  });
  return (
    <form method="post" noValidate>
      <input type="hidden" name="seen" value={contacts.seen} />
      <Radios
        legend="Báo tin về hồ sơ của bạn bằng cách nào?"
        name="notices"
        hint="Việc bạn phải làm (nộp phí, bổ sung hồ sơ) và kết quả thì luôn được báo. Không nhắn tin từ 21 giờ đến 7 giờ."
        error={messageAt(problems, 'notices')}
        defaultValue={contacts.notices}
        options={choices.map((choice) => ({ value: choice, label: noticeChoices[choice].label }))}
      />
      <Button kind="secondary" name="intent" value="notices">
        Lưu cách báo tin
      </Button>
    </form>
  );
}
