// One member of the staff as the leaders see the account, and how the chairman stops it.
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { StaffMember } from '#app/read-models/staff-accounts.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';
import { AccountState, RoleLine } from './staff-list-page.tsx';

interface StaffOversightProps {
  readonly member: StaffMember;
  /** At how many devices its owner is signed in. */
  readonly signedIn: number;
  /** The chairman reads it; not of the chairman's own account. */
  readonly stops: boolean;
  readonly reply?: DeskReply | undefined;
}

export function StaffOversightPage({ desk, ...props }: StaffOversightProps & { readonly desk: Desk }) {
  const { member, signedIn, stops, reply } = props;
  return (
    <DeskPage desk={desk} heading={member.name} caption={<a href={paths.staffUsers()}>Cán bộ và vai trò</a>}>
      <ErrorSummary problems={reply?.problems ?? []} />
      <SummaryList
        dense
        rows={[
          { label: 'Chức vụ', value: member.position },
          { label: 'Thư điện tử', value: member.email },
          {
            label: 'Vai trò',
            value:
              member.roles.length === 0
                ? 'Chưa có'
                : member.roles.map((held) => <RoleLine key={held.role} held={held} />),
          },
          { label: 'Tài khoản', value: <AccountState {...member} /> },
          {
            label: 'Xác thực hai lớp',
            value: member.factorSince === undefined ? 'Chưa bật' : `Từ ${formatMoment(member.factorSince)}`,
          },
          { label: 'Đang đăng nhập', value: signedIn === 0 ? 'Không' : `${signedIn} thiết bị` },
        ]}
      />
      {stops ? (
        <>
          {signedIn > 0 && <EndSessions signedIn={signedIn} />}
          <Suspension {...props} />
        </>
      ) : (
        <p className="quiet">
          Chủ tịch Ủy ban nhân dân đăng xuất, đình chỉ tài khoản của người khác tại đây.
        </p>
      )}
    </DeskPage>
  );
}

function EndSessions({ signedIn }: Pick<StaffOversightProps, 'signedIn'>) {
  return (
    <>
      <h2>Đăng xuất</h2>
      <Details summary={`Đăng xuất khỏi ${signedIn} thiết bị`}>
        <form method="post">
          <p>
            Người này đăng nhập lại được như thường. Lãnh đạo, các quản trị viên và chủ tài khoản nhận thư.
          </p>
          <Button kind="warning" name="intent" value="end-sessions">
            Đăng xuất khỏi mọi thiết bị
          </Button>
        </form>
      </Details>
    </>
  );
}

/** Suspending the account, or lifting that. */
export function Suspension({ member, reply }: Pick<StaffOversightProps, 'member' | 'reply'>) {
  const refused = replyTo(reply, 'suspend');
  if (member.suspendedBy !== undefined)
    return (
      <>
        <h2>Đình chỉ tài khoản</h2>
        <form method="post">
          <p>
            Mở lại thì Cổng gửi cho chủ tài khoản liên kết đặt mật khẩu mới. Vai trò vẫn như cũ: cần bớt thì
            thu lại vai trò trước khi mở.
          </p>
          <Button kind="secondary" name="intent" value="lift-suspension">
            Mở lại tài khoản
          </Button>
        </form>
      </>
    );
  if (member.closedAt !== undefined)
    return <p className="quiet">Tài khoản đã khóa: quản trị viên đề nghị mở lại, người khác duyệt.</p>;
  return (
    <>
      <h2>Đình chỉ tài khoản</h2>
      <Details summary="Đình chỉ tài khoản này" open={refused !== undefined}>
        <form method="post" noValidate>
          <p>
            Có hiệu lực ngay: đăng xuất khỏi mọi thiết bị, hủy mật khẩu, không đăng nhập được nữa. Chỉ Chủ
            tịch mở lại được. Hai lãnh đạo, các quản trị viên và người bị đình chỉ nhận thư.
          </p>
          <TextInput
            label="Lý do"
            {...inputsOf(refused?.entries, refused?.problems)('reason')}
            hint="Người bị đình chỉ đọc được, ví dụ: nghi có người khác dùng tài khoản từ 07/12"
            autoComplete="off"
            maxLength={500}
          />
          <Button kind="warning" name="intent" value="suspend">
            Đình chỉ tài khoản
          </Button>
        </form>
      </Details>
    </>
  );
}
