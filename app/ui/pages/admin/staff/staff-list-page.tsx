// Every account of the staff with what it may do.
import { paths } from '#app/addresses/paths.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { HeldPeriod, HeldRole, StaffMember } from '#app/read-models/staff-accounts.ts';
import { staffRoles } from '#app/vocabulary/staff-roles.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { sectorName } from '#catalog/sectors.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';

export function StaffListPage({
  desk,
  staff,
  powers,
  reply,
}: {
  readonly desk: Desk;
  readonly staff: readonly StaffMember[];
  readonly powers: { readonly administers: boolean };
  readonly reply?: DeskReply | undefined;
}) {
  return (
    <DeskPage desk={desk} heading="Cán bộ và vai trò">
      <ErrorSummary problems={reply?.problems ?? []} />
      {powers.administers && (
        <p>
          <Button kind="secondary" href={paths.newStaffUser()}>
            Thêm cán bộ
          </Button>
        </p>
      )}
      {powers.administers && <LackingIdentities staff={staff} />}
      <Table
        caption="Tài khoản cán bộ"
        captionHidden
        dense
        cards
        rows={staff}
        rowKey={(line) => line.id}
        columns={[
          {
            header: 'Cán bộ',
            rowHeader: true,
            cell: (line) => (
              <>
                <a href={paths.staffUser(line.id)} data-desk-row="">
                  {line.name}
                </a>
                <span className="second-line">{line.position}</span>
              </>
            ),
          },
          { header: 'Thư điện tử', cell: (line) => line.email, hideOnPhone: true },
          {
            header: 'Vai trò',
            labelled: true,
            cell: (line) =>
              line.roles.length === 0 ? (
                <span className="due__quiet">Chưa có</span>
              ) : (
                line.roles.map((held) => <RoleLine key={held.role} held={held} />)
              ),
          },
          {
            header: 'Tài khoản',
            cell: (line) => (
              <>
                <AccountState {...line} />
                {!line.identified && <span className="second-line">Chưa có số định danh</span>}
                {line.factorSince === undefined && line.closedAt === undefined && line.link === undefined && (
                  <span className="second-line">Chưa bật xác thực hai lớp</span>
                )}
              </>
            ),
          },
        ]}
      />
      {powers.administers && <SigningOut reply={reply} />}
    </DeskPage>
  );
}

/** Sessions of residents, who are listed nowhere, and of everybody. */
function SigningOut({ reply }: { readonly reply: DeskReply | undefined }) {
  const [one, all] = [replyTo(reply, 'end-of-contact'), replyTo(reply, 'end-everybodys')];
  return (
    <>
      <h2>Đăng xuất hộ</h2>
      <Details summary="Một người dân mất máy" open={one !== undefined}>
        <form method="post" noValidate>
          <TextInput
            label="Số điện thoại hoặc thư điện tử của tài khoản"
            {...inputsOf(one?.entries, one?.problems)('contact')}
            hint="Tài khoản ấy bị đăng xuất khỏi mọi thiết bị và nhận tin báo. Mật khẩu vẫn như cũ."
            autoComplete="off"
            spellCheck={false}
          />
          <Button kind="secondary" name="intent" value="end-of-contact">
            Đăng xuất tài khoản này
          </Button>
        </form>
      </Details>
      <Details summary="Mọi cán bộ và người dân" open={all !== undefined}>
        <form method="post" noValidate>
          <p>
            Chỉ dùng khi nghi có người vào được máy chủ. Ai cũng phải đăng nhập lại, trừ máy này; điều đang
            viết chưa gửi có thể mất. Chủ tịch và các quản trị viên khác nhận thư ngay.
          </p>
          <TextInput
            label="Lý do"
            {...inputsOf(all?.entries, all?.problems)('reason')}
            hint="Ghi vào nhật ký, ví dụ: máy chủ bị xâm nhập ngày 24/11"
            autoComplete="off"
            maxLength={500}
          />
          <Button kind="warning" name="intent" value="end-everybodys">
            Đăng xuất mọi người
          </Button>
        </form>
      </Details>
    </>
  );
}

/** Whose identity number nobody entered: the portal cannot tell what is his own. */
function LackingIdentities({ staff }: { readonly staff: readonly StaffMember[] }) {
  const lacking = staff.filter(({ identified, closedAt }) => !identified && closedAt === undefined);
  return (
    lacking.length > 0 && (
      <Warning>
        {lacking.length} cán bộ chưa có số định danh, nên Cổng chưa nhận ra hồ sơ của chính họ và tài khoản
        thứ hai của họ; họ cũng chưa duyệt, ký được việc của người khác. Hãy mở từng người để nhập.
      </Warning>
    )
  );
}

/** Whether he can sign in, and if not, why. */
export function AccountState({
  closedAt,
  suspendedBy,
  link,
}: Pick<StaffMember, 'closedAt' | 'suspendedBy' | 'link'>) {
  if (suspendedBy !== undefined && closedAt !== undefined)
    return (
      <>
        <StatusTag tone="stopped">Đã đình chỉ</StatusTag>
        <span className="second-line">
          {suspendedBy}, {formatMoment(closedAt)}
        </span>
      </>
    );
  if (closedAt !== undefined) return <StatusTag tone="stopped">Đã khóa</StatusTag>;
  if (link === undefined) return <StatusTag tone="done">Đang dùng</StatusTag>;
  const label = link.purpose === 'invitation' ? 'Đã mời' : 'Chờ đặt mật khẩu';
  return (
    <>
      <StatusTag tone="waiting">{link.over ? 'Thư mời quá hạn' : label}</StatusTag>
      <span className="second-line">đến {formatMoment(link.expiresAt)}</span>
    </>
  );
}

export function RoleLine({ held }: { readonly held: HeldRole }) {
  return (
    <span className="assigned">
      {staffRoles[held.role]}
      {held.sectors.length > 0 && `: ${held.sectors.map(sectorName).join(', ')}`}
      {(held.until !== undefined || !held.holds) && <PeriodLine period={held} />}
    </span>
  );
}

/** "từ 24/11/2026 đến hết 30/11/2026 (hiện không có hiệu lực)"; nothing of what holds without beginning and end. */
export function PeriodLine({ period: { from, until, holds } }: { readonly period: HeldPeriod }) {
  // It ends with the last moment of a day.
  const lastDay = until === undefined ? undefined : formatDate(new Date(until.getTime() - 1));
  const words = [
    ...(from === undefined ? [] : [`từ ${formatDate(from)}`]),
    ...(lastDay === undefined ? [] : [`đến hết ${lastDay}`]),
    ...(holds ? [] : ['(hiện không có hiệu lực)']),
  ];
  return words.length > 0 && <span className="second-line">{words.join(' ')}</span>;
}
