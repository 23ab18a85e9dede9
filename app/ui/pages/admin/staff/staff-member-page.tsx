// One member of the staff: the roles he has, giving one for a period, closing the account.
import type { ComponentProps } from 'react';

import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { ProposalLine } from '#app/read-models/proposals.ts';
import type { StaffMember } from '#app/read-models/staff-accounts.ts';
import { staffLinkDays } from '#app/vocabulary/password-links.ts';
import { isApproverRole, isWeighty, staffRoleIds, staffRoles } from '#app/vocabulary/staff-roles.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { sectors } from '#catalog/sectors.ts';
import { messageAt } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { Details } from '../../../components/details/details.tsx';
import { Inset } from '../../../components/inset/inset.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Select } from '../../../components/select/select.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';
import { AccountState, PeriodLine, RoleLine } from './staff-list-page.tsx';
import { Suspension } from './staff-oversight.tsx';

/** What the days of a unit are called, on a page that asks for those of a role, too. */
export const unitPeriodNames = { from: 'unitFrom', until: 'unitUntil' } as const;

export interface StaffMemberPageProps {
  readonly desk: Desk;
  readonly member: StaffMember;
  /** At how many devices he is signed in. */
  readonly signedIn: number;
  /** All units, of which he may belong to some (Điều 11). */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** What was proposed about him and waits for a second person. */
  readonly waiting: readonly ProposalLine[];
  /** The words for what the forms of roles and of units show. */
  readonly seen: { readonly roles: string; readonly units: string };
  /** The reader is the chairman too. */
  readonly stops?: boolean;
  readonly reply?: DeskReply | undefined;
}

export function StaffMemberPage({
  desk,
  member,
  signedIn,
  units,
  waiting,
  seen,
  stops,
  reply,
}: StaffMemberPageProps) {
  const [giving, joining, naming] = [
    replyTo(reply, 'assign'),
    replyTo(reply, 'join-unit'),
    replyTo(reply, 'person'),
  ];
  const role = inputsOf(giving?.entries, giving?.problems);
  const unit = inputsOf(joining?.entries, joining?.problems);
  const person = inputsOf(naming?.entries, naming?.problems);
  const officer = member.roles.find((held) => held.role === 'officer');
  return (
    <DeskPage desk={desk} heading={member.name} caption={<a href={paths.staffUsers()}>Cán bộ và vai trò</a>}>
      <ErrorSummary problems={reply?.problems ?? []} />
      <SummaryList
        dense
        rows={[
          { label: 'Chức vụ', value: member.position },
          { label: 'Thư điện tử', value: member.email },
          { label: 'Tài khoản', value: <AccountState {...member} /> },
          {
            label: 'Số định danh',
            value: member.identified ? 'Đã có' : <StatusTag tone="waiting">Chưa có</StatusTag>,
          },
          ...(member.sameAs.length === 0
            ? []
            : [{ label: 'Cùng một người với', value: member.sameAs.join(', ') }]),
        ]}
      />
      {waiting.length > 0 && (
        <Inset>
          {waiting.map(({ id, title, proposedBy }) => (
            <p key={id}>
              Chờ duyệt: <a href={paths.staffProposal(id)}>{capitalise(title)}</a>, {proposedBy} đề nghị.
            </p>
          ))}
        </Inset>
      )}
      <h2>Vai trò đang có</h2>
      {member.roles.length === 0 && <p className="quiet">Chưa có vai trò nào.</p>}
      <ul className="notes">
        {member.roles.map((heldRole) => (
          <li key={heldRole.role}>
            <RoleLine held={heldRole} />
            <form method="post">
              <input type="hidden" name="role" value={heldRole.role} />
              <input type="hidden" name="seen" value={seen.roles} />
              <Button kind="quiet" name="intent" value="withdraw" hiddenText={staffRoles[heldRole.role]}>
                Thu lại vai trò
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <h2>Giao vai trò</h2>
      <p className="quiet">
        Mọi vai trò, trừ Cộng tác viên, chỉ có hiệu lực khi Chủ tịch hoặc một quản trị viên khác duyệt; vai
        trò cho chính bạn cũng vậy.
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="seen" value={seen.roles} />
        <Select
          label="Vai trò"
          {...role('role', '')}
          options={staffRoleIds.map((value) => ({ value, label: staffRoles[value] }))}
          placeholder="Chọn vai trò"
          hint="Chọn vai trò đang có để sửa lĩnh vực hoặc thời gian."
        />
        <Checkboxes
          legend="Lĩnh vực (chỉ cho cán bộ chuyên môn)"
          name="sectors"
          options={Object.entries(sectors).map(([value, label]) => ({ value, label }))}
          defaultValues={giving?.ticked['sectors'] ?? officer?.sectors ?? []}
          error={messageAt(giving?.problems, 'sectors')}
        />
        <PeriodInputs
          from={{ label: 'Từ ngày', ...role('from') }}
          until={{ label: 'Đến hết ngày', ...role('until') }}
        />
        <Button name="intent" value="assign">
          Giao vai trò
        </Button>
      </form>
      <h2>Đơn vị</h2>
      <p className="quiet">
        Cán bộ viết được trong những chuyên mục mà đơn vị của mình cung cấp thông tin (Điều 11), và không
        chuyên mục nào khác.
      </p>
      {member.units.length === 0 && <p className="quiet">Chưa thuộc đơn vị nào.</p>}
      <ul className="notes">
        {member.units.map((membership) => {
          const name = units.find(({ id }) => id === membership.unit)?.name ?? membership.unit;
          return (
            <li key={membership.unit}>
              <span className="assigned">
                {name}
                <PeriodLine period={membership} />
              </span>
              <form method="post">
                <input type="hidden" name="unit" value={membership.unit} />
                <input type="hidden" name="seen" value={seen.units} />
                <Button kind="quiet" name="intent" value="leave-unit" hiddenText={name}>
                  Thôi thuộc đơn vị
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
      <form method="post" noValidate>
        <input type="hidden" name="seen" value={seen.units} />
        <Select
          label="Thuộc đơn vị"
          {...unit('unit', '')}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder="Chọn đơn vị"
          hint="Chọn đơn vị đang thuộc để sửa thời gian."
        />
        <PeriodInputs
          from={{ label: 'Thuộc đơn vị từ ngày', ...unit(unitPeriodNames.from) }}
          until={{ label: 'Thuộc đơn vị đến hết ngày', ...unit(unitPeriodNames.until) }}
        />
        <Button kind="secondary" name="intent" value="join-unit">
          Lưu đơn vị
        </Button>
      </form>
      <h2>Định danh</h2>
      <p className="quiet">
        Để cán bộ không giải quyết hồ sơ của chính mình và không tự duyệt việc mình đã làm, dù dùng tài khoản
        nào. Số được niêm phong, không hiện lại. Thay số đã có, nhập số trùng với cán bộ khác, hoặc nhập số
        cho người duyệt, ký việc của người khác (lãnh đạo, kế toán, Ban Biên tập, quản trị viên) thì Chủ tịch
        hoặc một quản trị viên khác phải duyệt.
      </p>
      <form method="post" noValidate>
        <TextInput
          label="Số định danh cá nhân"
          {...person('identityNumber')}
          width={20}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextInput
          label="Số điện thoại riêng"
          {...person('ownPhone')}
          width={20}
          optional
          hint="Số của riêng cán bộ, không phải số của cơ quan."
          type="tel"
          autoComplete="off"
        />
        <Button kind="secondary" name="intent" value="person">
          {member.identified ? 'Thay số định danh' : 'Lưu số định danh'}
        </Button>
      </form>
      {member.closedAt === undefined && (
        <>
          <h2>Mật khẩu</h2>
          {member.link === undefined ? (
            <Details summary="Hủy mật khẩu và gửi liên kết đặt lại">
              <form method="post">
                <p>
                  Dùng khi cán bộ không vào được, hoặc nghi mật khẩu bị lộ. Mật khẩu cũ không dùng được nữa,
                  mọi thiết bị bị đăng xuất; cán bộ tự đặt mật khẩu mới qua thư.
                </p>
                <Button kind="warning" name="intent" value="password-link">
                  Hủy mật khẩu, gửi liên kết
                </Button>
              </form>
            </Details>
          ) : (
            <form method="post">
              <p>{`Liên kết mới dùng được trong ${staffLinkDays} ngày; liên kết cũ mất hiệu lực.`}</p>
              <Button kind="secondary" name="intent" value="password-link">
                Gửi lại thư
              </Button>
            </form>
          )}
        </>
      )}
      <h2>Thiết bị đang đăng nhập</h2>
      {signedIn === 0 ? (
        <p>Không có.</p>
      ) : (
        <Details summary={`Đăng xuất khỏi ${signedIn} thiết bị`}>
          <form method="post">
            <p>
              Dùng khi cán bộ mất máy hoặc quên đăng xuất. Mật khẩu và xác thực hai lớp vẫn như cũ; cán bộ ấy
              nhận thư. Nghi mật khẩu bị lộ thì hủy mật khẩu.
            </p>
            <Button kind="warning" name="intent" value="end-sessions">
              Đăng xuất khỏi mọi thiết bị
            </Button>
          </form>
        </Details>
      )}
      <h2>Xác thực hai lớp</h2>
      {member.factorSince === undefined ? (
        <p>Chưa bật.</p>
      ) : (
        <>
          <p>Đã bật từ {formatMoment(member.factorSince)}.</p>
          <Details summary="Gỡ xác thực hai lớp">
            <form method="post">
              <p>
                Dùng khi cán bộ mất cả điện thoại và mã dự phòng. Chủ tịch hoặc một quản trị viên khác phải
                duyệt; cán bộ ấy nhận thư ngay, và mọi thiết bị bị đăng xuất khi được duyệt.
              </p>
              <Button kind="warning" name="intent" value="end-factor">
                Đề nghị gỡ
              </Button>
            </form>
          </Details>
        </>
      )}
      <h2>Khóa tài khoản</h2>
      {member.closedAt === undefined ? (
        <Details summary="Khóa tài khoản này">
          <form method="post">
            <p>
              {member.roles.some(({ role }) => isApproverRole(role))
                ? 'Tài khoản của Chủ tịch, quản trị viên bị khóa khi người thứ hai duyệt. Cần chặn ngay thì hủy mật khẩu ở trên: mọi thiết bị bị đăng xuất.'
                : 'Cán bộ này sẽ bị đăng xuất ngay và không đăng nhập được nữa. Những việc đã làm vẫn còn tên.'}
              {member.roles.some(({ role }) => isWeighty(role)) &&
                ' Chủ tịch và các quản trị viên khác nhận thư ngay; mở lại phải có người thứ hai duyệt.'}
            </p>
            <Button kind="warning" name="intent" value="close">
              Khóa tài khoản
            </Button>
          </form>
        </Details>
      ) : member.suspendedBy !== undefined ? (
        <p>{member.suspendedBy} đã đình chỉ tài khoản này. Chỉ Chủ tịch mở lại được.</p>
      ) : (
        <form method="post">
          <Button kind="secondary" name="intent" value="reopen">
            Mở lại tài khoản
          </Button>
        </form>
      )}
      {stops === true && <Suspension member={member} reply={reply} />}
    </DeskPage>
  );
}

type DayInput = Pick<ComponentProps<typeof TextInput>, 'label' | 'name' | 'defaultValue' | 'error'>;

const PeriodInputs = ({ from, until }: { readonly from: DayInput; readonly until: DayInput }) => (
  <>
    <TextInput {...from} width={10} optional hint="Ví dụ 24/11/2026. Để trống: từ bây giờ." />
    <TextInput {...until} width={10} optional hint="Để trống: không thời hạn." />
  </>
);
