// Archives of all that the portal remembers (Đ22c): what is there, and what can be done with each.
import { paths } from '#app/addresses/paths.ts';
import type { BackupDesk } from '#app/read-models/backups.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { archiveBytes } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { messageAt } from '#app/values/input-problem.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FileUpload } from '../../../components/file-upload/file-upload.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { formatCount } from '../../../components/plot/plot.tsx';
import { PasswordInput } from '../../../components/password-input/password-input.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';

export interface BackupsPageProps {
  readonly desk: Desk;
  readonly backups: BackupDesk;
  readonly reply?: DeskReply | undefined;
}

const origins: Readonly<Record<BackupDesk['archives'][number]['origin'], string>> = {
  nightly: 'Hằng đêm, hoặc bấm sao lưu ngay',
  'before-restoration': 'Tự ghi trước một lần phục hồi',
  uploaded: 'Tải lên từ máy khác',
  'by-hand': 'Ghi bằng lệnh trên máy chủ',
};

const steps: Readonly<Record<NonNullable<BackupDesk['restoring']>['step'], string>> = {
  verify: 'đang kiểm tra bản sao lưu',
  stop: 'sắp ngừng Cổng để thay dữ liệu; Cổng chỉ cho xem',
  load: 'đang nạp dữ liệu',
  start: 'đang mở lại Cổng',
};

export function BackupsPage({ desk, backups, reply }: BackupsPageProps) {
  return (
    <DeskPage desk={desk} heading="Sao lưu và phục hồi">
      <ErrorSummary problems={reply?.problems ?? []} />
      <BackupBoard backups={backups} reply={reply} />
    </DeskPage>
  );
}

export function BackupBoard({ backups, reply }: Omit<BackupsPageProps, 'desk'>) {
  const { manages, archives, folder, takesSince, restoring, restored, toTake, fileToChooseAgain, chosen } =
    backups;
  if (chosen !== undefined) return <RestoreForm chosen={chosen} reply={replyTo(reply, 'restore')} />;
  return (
    <>
      {toTake !== undefined && (
        <Notification heading="Đã nhập đúng mã xác thực">
          <p>
            <a href={paths.backupFile(toTake)}>Tải {toTake} về</a>
          </p>
        </Notification>
      )}
      {fileToChooseAgain === true && (
        <Notification tone="important" heading="Đã nhập đúng mã. Tệp chưa được tải lên">
          <p>
            Trình duyệt không giữ tệp trong lúc hỏi mã. <a href="#file">Hãy chọn lại tệp rồi bấm Tải lên</a>.
          </p>
        </Notification>
      )}
      {restoring !== undefined && (
        <Notification tone="important" heading={`Đang phục hồi từ ${restoring.file}`}>
          <p>
            Bước này: {steps[restoring.step]}. <a href={paths.staffBackups()}>Xem lại</a>
          </p>
        </Notification>
      )}
      {restored !== undefined && restoring === undefined && (
        <Notification
          tone={restored.problem === undefined ? 'info' : 'important'}
          heading={`Lần phục hồi gần nhất ${restored.problem === undefined ? 'thành công' : 'không thành công'}`}
        >
          <p>
            {restored.file}, bắt đầu {formatMoment(restored.at)}.
            {restored.problem !== undefined && <> {restored.problem} Dữ liệu của Cổng vẫn như trước.</>}
          </p>
        </Notification>
      )}
      <p>
        Mỗi bản có cơ sở dữ liệu và mọi tệp của Cổng, nằm trong thư mục <code>{folder}</code> trên máy chủ.
        Bản hằng đêm được bỏ dần theo hạn, mỗi lần có ghi nhật ký và báo trong thư sáng; mỗi ngày giữ bản đầu
        và bản cuối. Tải lên giữ ba bản mới nhất. Các bản khác ở lại cho đến khi người quản trị máy chủ xóa.
        Bản sao lưu không có bộ khóa PORTAL_KEYS: hãy cất khóa ở nơi khác.
      </p>
      {!backups.isEncrypted && (
        <Notification heading="Bản sao lưu chưa được mã hóa">
          <p>
            Bản chưa mã hóa không tải về được qua trình duyệt. Người quản trị máy chủ đặt BACKUP_RECIPIENT
            hoặc BACKUP_PASSPHRASE thì các bản sau được mã hóa.
          </p>
        </Notification>
      )}
      <form method="post">
        {manages && (
          <Button name="intent" value="take">
            Sao lưu ngay
          </Button>
        )}
        {takesSince !== undefined && (
          <p className="quiet">
            Đang ghi một bản, từ {formatMoment(takesSince)}. <a href={paths.staffBackups()}>Tải lại trang</a>
          </p>
        )}
      </form>
      <h2>Các bản sao lưu</h2>
      <Table
        caption="Các bản sao lưu"
        captionHidden
        dense
        cards
        rows={archives}
        rowKey={({ name }) => name}
        empty={<p>Chưa có bản sao lưu nào.</p>}
        columns={[
          {
            header: 'Ghi lúc',
            rowHeader: true,
            cell: ({ name, writtenAt }) => (
              <>
                {formatMoment(writtenAt)}
                <span className="second-line">{name}</span>
              </>
            ),
          },
          {
            header: 'Bản này',
            cell: ({ origin, bytes, isEncrypted }) => (
              <>
                {origins[origin]}
                <span className="second-line">
                  {fileSize(bytes)}, {isEncrypted ? 'đã mã hóa' : 'chưa mã hóa'}
                </span>
              </>
            ),
          },
          {
            header: 'Việc',
            cell: ({ name, isEncrypted, writtenAt, hasActs = false }) => {
              if (!manages) return 'Chỉ xem';
              const of = <span className="visually-hidden"> bản ghi lúc {formatMoment(writtenAt)}</span>;
              return (
                <>
                  {isEncrypted && (
                    <>
                      <a href={paths.backupFile(name)}>Tải về{of}</a>
                      {' · '}
                    </>
                  )}
                  <a href={paths.staffBackups(name)}>Phục hồi{of}</a>
                  {hasActs && (
                    <>
                      {' · '}
                      <a href={paths.backupActs(name)}>Việc đã làm mà phục hồi bỏ đi{of}</a>
                    </>
                  )}
                </>
              );
            },
          },
        ]}
      />
      {manages && <UploadForm reply={reply} />}
    </>
  );
}

function UploadForm({ reply }: Pick<BackupsPageProps, 'reply'>) {
  return (
    <>
      <h2>Tải bản sao lưu từ máy khác lên</h2>
      <form method="post" encType="multipart/form-data" noValidate className="board-confirm">
        <FileUpload
          label="Tệp sao lưu đã mã hóa"
          name="file"
          accept=".age"
          limitText={`Tệp .tar.age, tối đa ${fileSize(archiveBytes)}. Lớn hơn thì chép thẳng vào thư mục sao lưu trên máy chủ`}
          limits={{ fileBytes: archiveBytes }}
          error={messageAt(replyTo(reply, 'upload')?.problems ?? [], 'file')}
        />
        <Button kind="secondary" name="intent" value="upload">
          Tải lên
        </Button>
      </form>
    </>
  );
}

function RestoreForm({
  chosen,
  reply,
}: {
  readonly chosen: NonNullable<BackupDesk['chosen']>;
  readonly reply: DeskReply | undefined;
}) {
  const { name, writtenAt, communeName, lost, isEncrypted } = chosen;
  const problems = reply?.problems ?? [];
  return (
    <section aria-labelledby="phuc-hoi">
      <h2 id="phuc-hoi">Phục hồi từ bản ghi lúc {formatMoment(writtenAt)}</h2>
      <p>
        <StatusTag tone="stopped">Thay toàn bộ dữ liệu</StatusTag> {name}
      </p>
      <ul>
        <li>
          Những gì ghi sau lúc ấy sẽ không còn: {formatCount(lost.dossiers)} hồ sơ,{' '}
          {formatCount(lost.payments)} lượt thanh toán, {formatCount(lost.inquiries)} câu hỏi, phản ánh. Mật
          khẩu đã đổi, tài khoản đã khóa, vai trò đã thu lại trở về như cũ.
        </li>
        <li>
          Cổng thôi nhận, rồi ngừng vài phút. Trước khi thay, Cổng tự ghi một bản của dữ liệu hiện có; cần thì
          phục hồi lại từ bản ấy. Bên cạnh bản ấy có danh sách việc đã làm từ lúc sao lưu, để báo lại cho mọi
          người và làm lại.
        </li>
        <li>Số đã cấp không cấp lại: sổ, biên lai, văn bản đi tiếp từ số cao nhất.</li>
        <li>Có gì sai thì không có gì bị thay đổi. Xong thì mọi người phải đăng nhập lại.</li>
        <li>Việc này được ghi nhật ký và báo cho Chủ tịch và mọi quản trị viên.</li>
      </ul>
      <form method="post" noValidate className="board-confirm">
        <input type="hidden" name="archive" value={name} />
        {isEncrypted && (
          <PasswordInput
            label="Khóa riêng hoặc mật khẩu của bản sao lưu"
            name="archive-password"
            autoComplete="off"
            optional
            hint="Chép dòng AGE-SECRET-KEY-1… trong tệp khóa đã cất. Để trống nếu máy chủ có mật khẩu BACKUP_PASSPHRASE của bản này. Cổng không lưu khóa."
          />
        )}
        <TextInput
          label={`Gõ “${communeName}” để xác nhận`}
          name="commune"
          width={20}
          autoComplete="off"
          defaultValue={reply?.entries['commune']}
          error={messageAt(problems, 'commune')}
        />
        <ButtonGroup>
          <Button kind="warning" name="intent" value="restore">
            Phục hồi, thay toàn bộ dữ liệu
          </Button>
          <a href={paths.staffBackups()}>Thôi, không phục hồi</a>
        </ButtonGroup>
      </form>
    </section>
  );
}
