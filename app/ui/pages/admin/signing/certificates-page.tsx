// Whose certificates sign papers and results, and setting one up.
import { paths } from '#app/addresses/paths.ts';
import type { ProposalLine } from '#app/read-models/proposals.ts';
import type { SigningCertificate, SigningIssuer, SigningPerson } from '#app/read-models/signing.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { keyFileBytes } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FileUpload } from '../../../components/file-upload/file-upload.tsx';
import { Inset } from '../../../components/inset/inset.tsx';
import { PasswordInput } from '../../../components/password-input/password-input.tsx';
import { Select } from '../../../components/select/select.tsx';
import { StatusTag, type Tone } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface CertificatesPageProps {
  readonly desk: Desk;
  readonly unitName: string;
  readonly people: readonly SigningPerson[];
  readonly signing: readonly SigningCertificate[];
  readonly ended: readonly SigningCertificate[];
  /** Whose certificates count. */
  readonly issuers: readonly SigningIssuer[];
  /** What was proposed of all this, and waits for a second person. */
  readonly waiting: readonly ProposalLine[];
  readonly entries?: { readonly intent: string; readonly holder: string; readonly reason: string };
  readonly problems?: readonly InputProblem[];
}

const periods = {
  runs: { label: 'Đang dùng', tone: 'done' },
  'ends-soon': { label: 'Sắp hết hạn', tone: 'waiting' },
  over: { label: 'Đã hết hạn', tone: 'stopped' },
} as const satisfies Record<SigningCertificate['period'], { label: string; tone: Tone }>;

export function CertificatesPage(props: CertificatesPageProps) {
  const { desk, unitName, people, signing, ended, issuers, waiting, entries, problems = [] } = props;
  const withdrawing = entries?.intent === 'withdraw';
  const missing = [
    ...(signing.some(({ ofUnit }) => ofUnit) ? [] : [unitName]),
    ...people.filter(({ id }) => !signing.some(({ holder }) => holder === id)).map(({ name }) => name),
  ];
  return (
    <DeskPage desk={desk} heading="Chữ ký số">
      <ErrorSummary
        problems={problems}
        title={own(refusedTitles, entries?.intent ?? '') ?? 'Chưa cài được chứng thư'}
      />
      <p>
        Kết quả và phiếu xin lỗi được ký bằng chứng thư của lãnh đạo rồi của cơ quan; giấy tiếp nhận, phiếu bổ
        sung, phiếu từ chối được ký bằng chứng thư của cơ quan.
      </p>
      {signing.some(({ sample }) => sample) && (
        <Inset>
          <p>
            <strong>Chữ ký mẫu.</strong> Chứng thư ghi “mẫu” không do tổ chức nào trong danh sách dưới đây
            cấp: chữ ký mang dòng “CHỮ KÝ MẪU”, không có giá trị pháp lý. Cài chứng thư được cấp để thay, hoặc
            thêm tổ chức cấp vào danh sách.
          </p>
        </Inset>
      )}
      {waiting.length > 0 && (
        <Inset>
          {waiting.map(({ id, title, proposedBy }) => (
            <p key={id}>
              Chờ duyệt: <a href={paths.staffProposal(id)}>{capitalise(title)}</a>, {proposedBy} đề nghị.
            </p>
          ))}
        </Inset>
      )}
      {missing.length > 0 && (
        <Inset>
          <p>Chưa có chứng thư: {missing.join('; ')}.</p>
        </Inset>
      )}
      <Table
        caption="Chứng thư đang dùng"
        dense
        cards
        rows={signing}
        rowKey={({ id }) => id}
        empty={<p>Chưa cài chứng thư nào: giấy tờ được phát hành không có chữ ký số.</p>}
        columns={[
          { header: 'Ký cho', rowHeader: true, cell: (one) => <Holder certificate={one} /> },
          {
            header: 'Hiệu lực',
            cell: ({ period, validFrom, validUntil }) => (
              <>
                <StatusTag tone={periods[period].tone}>{periods[period].label}</StatusTag>
                <span className="second-line">
                  {formatDate(validFrom)} đến {formatDate(validUntil)}
                </span>
              </>
            ),
          },
          { header: 'Người cài', cell: installed, labelled: true },
        ]}
      />
      <h2 id="cai">Cài chứng thư</h2>
      <p>
        Chứng thư ký được khi chủ chứng thư, Chủ tịch hoặc một quản trị viên khác xác nhận; người tải lên
        không tự xác nhận. Chủ chứng thư nhận thư báo.
      </p>
      <form method="post" encType="multipart/form-data" noValidate>
        <Select
          label="Ký cho"
          name="holder"
          options={[
            { value: 'unit', label: `Cơ quan: ${unitName}` },
            ...people.map(({ id, name, position }) => ({ value: id, label: `${name}, ${position}` })),
          ]}
          placeholder="Chọn"
          defaultValue={withdrawing ? undefined : entries?.holder}
          error={withdrawing ? undefined : messageAt(problems, 'holder')}
        />
        <FileUpload
          label="Tệp chứng thư"
          name="file"
          accept=".p12,.pfx"
          limitText={`Tệp .p12 hoặc .pfx có khóa bí mật, tối đa ${fileSize(keyFileBytes)}`}
          limits={{ fileBytes: keyFileBytes }}
          error={messageAt(problems, 'file')}
        />
        <PasswordInput
          label="Mật khẩu của tệp"
          name="password"
          autoComplete="new-password"
          hint="Chỉ dùng một lần để mở tệp; Cổng không lưu mật khẩu"
          error={messageAt(problems, 'password')}
        />
        <Button name="intent" value="install">
          Kiểm tra và cài
        </Button>
      </form>
      <Issuers issuers={issuers} problems={problems} open={entries?.intent === 'list-issuer'} />
      {signing.length > 0 && (
        <Details summary="Ngừng dùng một chứng thư" open={withdrawing}>
          <form method="post" encType="multipart/form-data" noValidate>
            <Select
              label="Chứng thư của"
              name="holder"
              id="withdrawn-holder"
              options={signing.map(({ holder, holderName }) => ({ value: holder, label: holderName }))}
              placeholder="Chọn"
              defaultValue={withdrawing ? entries.holder : undefined}
              error={withdrawing ? messageAt(problems, 'holder') : undefined}
            />
            <TextInput
              label="Lý do"
              name="reason"
              hint="Khóa bị xóa khỏi Cổng, không lấy lại được. Giấy tờ đã ký vẫn kiểm tra được."
              defaultValue={withdrawing ? entries.reason : undefined}
              error={messageAt(problems, 'reason')}
              maxLength={300}
            />
            <Button kind="warning" name="intent" value="withdraw">
              Ngừng dùng chứng thư
            </Button>
          </form>
        </Details>
      )}
      {ended.length > 0 && (
        <Table
          caption="Chứng thư đã ngừng"
          dense
          cards
          rows={ended}
          rowKey={({ id }) => id}
          columns={[
            { header: 'Ký cho', rowHeader: true, cell: (one) => <Holder certificate={one} /> },
            { header: 'Người cài', cell: installed, labelled: true },
            {
              header: 'Ngừng',
              cell: ({ endedAt, endedAs, endedBy, endReason }) => (
                <>
                  {endedAs === 'replaced' ? 'Được thay' : 'Ngừng dùng'}
                  {endReason !== undefined && `: ${endReason}`}
                  <span className="second-line">
                    {[endedBy, endedAt && formatMoment(endedAt)]
                      .filter((part) => part !== undefined)
                      .join(', ')}
                  </span>
                </>
              ),
            },
          ]}
        />
      )}
    </DeskPage>
  );
}

const refusedTitles: Readonly<Record<string, string>> = {
  withdraw: 'Chưa ngừng dùng được',
  'list-issuer': 'Chưa thêm được tổ chức cấp',
  'end-issuer': 'Chưa bỏ được tổ chức cấp',
};

function Issuers({
  issuers,
  problems,
  open,
}: {
  readonly issuers: readonly SigningIssuer[];
  readonly problems: readonly InputProblem[];
  readonly open: boolean;
}) {
  return (
    <section aria-labelledby="to-chuc-cap">
      <h2 id="to-chuc-cap">Tổ chức cấp chứng thư được công nhận</h2>
      <Table
        caption="Tổ chức cấp chứng thư được công nhận"
        captionHidden
        dense
        cards
        rows={issuers}
        rowKey={({ id }) => id}
        empty={
          <p>
            Chưa có tổ chức nào: mọi chữ ký đều là mẫu. Khi chạy thật, chứng thư phải do tổ chức ở đây cấp.
          </p>
        }
        columns={[
          {
            header: 'Tổ chức',
            rowHeader: true,
            cell: ({ name, fingerprint }) => (
              <>
                {name}
                <span className="second-line">SHA-256 {fingerprint.slice(0, 16)}…</span>
              </>
            ),
          },
          { header: 'Hiệu lực đến', cell: ({ validUntil }) => formatDate(validUntil), labelled: true },
          {
            header: 'Danh sách',
            cell: ({ id, name }) => (
              <form method="post" encType="multipart/form-data">
                <input type="hidden" name="issuer" value={id} />
                <Button kind="quiet" name="intent" value="end-issuer" hiddenText={name}>
                  Đề nghị bỏ
                </Button>
              </form>
            ),
          },
        ]}
      />
      <Details summary="Thêm tổ chức cấp chứng thư" open={open}>
        <form method="post" encType="multipart/form-data" noValidate>
          <FileUpload
            label="Chứng thư của tổ chức cấp"
            name="issuerFile"
            accept=".crt,.cer,.pem"
            limitText={`Tệp .crt, .cer hoặc .pem tải từ trang của tổ chức ấy, tối đa ${fileSize(keyFileBytes)}`}
            limits={{ fileBytes: keyFileBytes }}
            error={messageAt(problems, 'issuerFile')}
          />
          <p className="quiet">Chủ tịch hoặc một quản trị viên khác duyệt thì mới có trong danh sách.</p>
          <Button kind="secondary" name="intent" value="list-issuer">
            Đề nghị thêm
          </Button>
        </form>
      </Details>
    </section>
  );
}

const installed = ({ installedBy, installedAt }: SigningCertificate) => (
  <>
    {installedBy !== undefined && `${installedBy}, `}
    <span className="one-line">{formatMoment(installedAt)}</span>
  </>
);

function Holder({
  certificate: { holderName, ofUnit, issuer, serial, fingerprint, sample },
}: {
  readonly certificate: SigningCertificate;
}) {
  return (
    <>
      {holderName}
      {sample && ' (mẫu)'}
      <span className="second-line">
        {ofUnit ? 'Cơ quan' : 'Lãnh đạo'}; do {issuer} cấp, số {serial.slice(0, 16)}…
        <br />
        SHA-256 {fingerprint.slice(0, 16)}…
      </span>
    </>
  );
}
