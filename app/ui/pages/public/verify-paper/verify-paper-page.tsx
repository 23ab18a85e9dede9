// A paper as its QR code tells it: what was issued, who signed it, and the comparison with a file that somebody was given.
import { registerNumberInWords } from '#app/commune/stand-ins.ts';
import { paths } from '#app/addresses/paths.ts';
import type { VerifiedPaper } from '#app/read-models/dossiers.ts';
import type { FileVerdict, PaperSignature } from '#app/read-models/signing.ts';
import { comparedFileBytes } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FileUpload } from '../../../components/file-upload/file-upload.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { Page } from '../../../components/page/page.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { useSite } from '../../../components/page/site.tsx';
import { Telephone } from '../../../components/page/telephone.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

export type Comparison =
  | { readonly problem: string }
  | { readonly fileName: string; readonly verdict: FileVerdict; readonly anotherToken?: string };

export interface VerifyPaperPageProps {
  readonly paper?: VerifiedPaper;
  readonly comparison?: Comparison;
}

export function VerifyPaperPage({ paper, comparison }: VerifyPaperPageProps) {
  const problem = comparison !== undefined && 'problem' in comparison ? comparison.problem : undefined;
  const verdict = comparison !== undefined && 'verdict' in comparison ? comparison.verdict : undefined;
  return (
    <Page breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Kiểm tra giấy tờ' }]}>
      <ErrorSummary
        problems={problem === undefined ? [] : [{ path: 'file', message: problem }]}
        title="Chưa so được tệp"
      />
      <PageHeading>Kiểm tra giấy tờ</PageHeading>
      {comparison !== undefined && 'verdict' in comparison && <Verdict {...comparison} />}
      {paper === undefined ? <Unrecognised /> : <Paper paper={paper} verdict={verdict} problem={problem} />}
    </Page>
  );
}

function Verdict({
  fileName,
  verdict,
  anotherToken,
}: Extract<Comparison, { readonly verdict: FileVerdict }>) {
  switch (verdict) {
    case 'unchanged':
      return (
        <Notification tone="success" heading="Tệp nguyên vẹn">
          <p>Tệp “{fileName}” giống từng ký tự với bản mà Cổng đã cấp.</p>
        </Notification>
      );
    case 'changed':
      return (
        <Notification tone="important" heading="Tệp đã bị sửa">
          <p>
            Tệp “{fileName}” có nguồn gốc từ giấy này nhưng không còn giống bản đã cấp. Đừng dùng tệp này; hãy
            yêu cầu người đưa tệp tải lại bản gốc.
          </p>
        </Notification>
      );
    case 'another':
      return (
        <Notification tone="important" heading="Đây là tệp của giấy tờ khác">
          <p>
            Tệp “{fileName}” do Cổng cấp và còn nguyên vẹn, nhưng thuộc về giấy tờ khác.{' '}
            {anotherToken !== undefined && <a href={paths.verifyPaper(anotherToken)}>Xem giấy tờ ấy</a>}
          </p>
        </Notification>
      );
    case 'unknown':
      return (
        <Notification tone="important" heading="Không phải tệp do Cổng cấp">
          <p>
            Tệp “{fileName}” không phải tệp của giấy này. Bản chụp, bản quét hay bản in rồi lưu lại cũng thành
            tệp khác: hãy so nội dung với thông tin dưới đây.
          </p>
        </Notification>
      );
  }
}

const ended = {
  replaced: {
    became: 'đã được thay bằng bản khác',
    advice: 'Tờ giấy này không còn giá trị. Hãy yêu cầu người đưa giấy cung cấp bản mới nhất.',
    when: 'Thay lúc',
  },
  'taken-back': {
    became: 'đã bị thu hồi',
    advice:
      'Cơ quan cấp đã thu hồi: tờ giấy này không còn giá trị. Hãy hỏi Bộ phận Một cửa hồ sơ nay ra sao.',
    when: 'Thu hồi lúc',
  },
} as const;

/** Of a receipt whose money went back. */
const returnedWords = ({ on, part }: NonNullable<VerifiedPaper['returned']>) =>
  part === undefined
    ? {
        became: 'số tiền đã được hoàn lại',
        advice: `Số tiền ghi trên giấy đã được hoàn lại ngày ${formatDate(on)}: giấy này không còn chứng minh việc đã nộp.`,
      }
    : {
        became: 'một phần số tiền đã được hoàn lại',
        advice: `Trong số tiền ghi trên giấy, ${formatVnd(part)} đã được hoàn lại, lần cuối ngày ${formatDate(on)}.`,
      };

const issuedWords = {
  issued: 'Giấy tờ này do Cổng cấp',
  tone: 'success',
  stands: 'còn giá trị',
  compare: 'Hãy so sánh số và thời điểm cấp dưới đây với tờ giấy bạn đang cầm.',
  issuedBy: 'Người cấp',
  issuedAt: 'Cấp lúc',
  signedOn: 'Ngày ký',
  signer: 'Người ký',
} as const;

/** It was signed by hand, and a leader confirmed that. */
const confirmedWords = {
  issued: 'Kết quả này do Cổng cấp',
  tone: 'success',
  stands: 'còn giá trị',
  compare:
    'Kết quả được ký trên giấy, lãnh đạo Ủy ban nhân dân đã xác nhận. Hãy so từng dòng dưới đây với tờ giấy bạn đang cầm.',
  issuedBy: 'Người xác nhận',
  issuedAt: 'Xác nhận lúc',
  signedOn: 'Ngày ký trên giấy',
  signer: 'Người ký trên giấy',
} as const;

/** Another body decided it. */
const elsewhereWords = {
  issued: 'Kết quả này có ghi trên Cổng',
  tone: 'info',
  stands: 'chưa bị thay hay thu hồi',
  compare:
    'Kết quả do cơ quan khác cấp, Ủy ban nhân dân chỉ chuyển đến người nộp. Hãy so từng dòng dưới đây với tờ giấy bạn đang cầm; cần chắc thì hỏi cơ quan cấp.',
  issuedBy: 'Cán bộ nhập',
  issuedAt: 'Nhập lúc',
  signedOn: 'Ngày ký ghi trên giấy',
  signer: 'Người ký ghi trên giấy',
} as const;

const wordsOf = (result: VerifiedPaper['result']) => {
  if (result?.office !== undefined) return elsewhereWords;
  if (result?.confirmed !== undefined) return confirmedWords;
  return result?.recorded === true ? recordedWords : issuedWords;
};

/** Before results were confirmed, nobody but the officer who typed it said whom the paper names as its signer. */
const recordedWords = {
  issued: 'Kết quả này có ghi trên Cổng',
  tone: 'info',
  stands: 'chưa bị thay hay thu hồi',
  compare:
    'Kết quả được ký trên giấy: Cổng chỉ cho xem những gì cán bộ đã nhập từ tờ giấy, không xác nhận chữ ký trên đó. Hãy so từng dòng dưới đây với tờ giấy bạn đang cầm; cần chắc về chữ ký thì hỏi Bộ phận Một cửa.',
  issuedBy: 'Cán bộ nhập',
  issuedAt: 'Nhập lúc',
  signedOn: 'Ngày ký ghi trên giấy',
  signer: 'Người ký ghi trên giấy',
} as const;

function Paper({
  paper,
  verdict,
  problem,
}: {
  readonly paper: VerifiedPaper;
  readonly verdict: FileVerdict | undefined;
  readonly problem: string | undefined;
}) {
  const { signatures, signedAt, sha256, result } = paper;
  const { returned } = paper;
  const { issued, ...words } = wordsOf(result);
  const optional = (label: string, value: string | undefined) =>
    value === undefined ? [] : [{ label, value }];
  return (
    <>
      {paper.standing === 'valid' && returned !== undefined && (
        <Notification tone="important" heading={`${issued} nhưng ${returnedWords(returned).became}`}>
          <p>{returnedWords(returned).advice}</p>
        </Notification>
      )}
      {paper.standing !== 'valid' ? (
        <Notification
          tone="important"
          heading={`${issued} nhưng ${ended[paper.standing].became}${paper.revokedAt === undefined ? '' : ` ngày ${formatDate(paper.revokedAt)}`}`}
        >
          <p>{ended[paper.standing].advice}</p>
        </Notification>
      ) : (
        returned === undefined &&
        // Whose file was changed must not read beside it that all is well.
        (verdict === undefined || verdict === 'unchanged') && (
          <Notification tone={words.tone} heading={`${issued} và ${words.stands}`}>
            <p>{words.compare}</p>
          </Notification>
        )
      )}
      <SummaryList
        rows={[
          { label: 'Loại giấy tờ', value: paper.kindLabel },
          { label: 'Số', value: registerNumberInWords(paper.number) },
          { label: 'Thủ tục', value: paper.procedureName },
          { label: 'Cơ quan cấp', value: paper.unit },
          ...optional(words.issuedBy, paper.issuedBy),
          { label: words.issuedAt, value: formatMoment(paper.issuedAt) },
          ...(paper.standing === 'valid'
            ? []
            : optional(ended[paper.standing].when, paper.revokedAt && formatMoment(paper.revokedAt))),
          ...optional('Hoàn lại tiền ngày', returned && formatDate(returned.on)),
          ...optional(words.signedOn, result?.signedOn && formatDate(result.signedOn)),
          ...optional(words.signer, result?.signer),
        ]}
      />
      <p className="quiet small">Trang này không hiện thông tin cá nhân của người nộp hồ sơ.</p>
      <h2>Chữ ký số</h2>
      {signatures.length === 0 ? (
        <p>Giấy này chưa có chữ ký số.</p>
      ) : (
        <>
          {signatures.some(({ sample }) => sample) && (
            <Notification tone="important" heading="Chữ ký mẫu">
              <p>Cổng đang chạy thử: chứng thư do Cổng tự tạo, chữ ký không có giá trị pháp lý.</p>
            </Notification>
          )}
          {signatures.map((one) => (
            <Signature key={one.serial} signature={one} signedAt={signedAt} />
          ))}
          <p className="quiet small">
            Thời điểm ký theo đồng hồ của Cổng, không có dấu thời gian của bên thứ ba.
          </p>
        </>
      )}
      {sha256 !== undefined && (
        <>
          <h2>So tệp bạn có với bản trên Cổng</h2>
          <SummaryList rows={[{ label: 'Mã băm SHA-256 của tệp đã cấp', value: sha256 }]} />
          <form method="post" encType="multipart/form-data" noValidate>
            <FileUpload
              label="Tệp giấy tờ"
              name="file"
              hint="Cổng chỉ so sánh rồi bỏ, không lưu tệp của bạn."
              limitText={`Một tệp, tối đa ${fileSize(comparedFileBytes)}`}
              limits={{ fileBytes: comparedFileBytes }}
              error={problem}
            />
            <Button>So tệp</Button>
          </form>
        </>
      )}
    </>
  );
}

function Signature({
  signature: { ofUnit, name, issuer, serial, validFrom, validUntil },
  signedAt,
}: {
  readonly signature: PaperSignature;
  readonly signedAt: Date | undefined;
}) {
  return (
    <>
      <h3>{ofUnit ? 'Của cơ quan' : 'Của người ký'}</h3>
      <SummaryList
        rows={[
          { label: ofUnit ? 'Cơ quan' : 'Người ký', value: name },
          ...(signedAt === undefined ? [] : [{ label: 'Ký lúc', value: formatMoment(signedAt) }]),
          { label: 'Chứng thư do', value: issuer },
          { label: 'Số chứng thư', value: serial },
          { label: 'Chứng thư có hiệu lực', value: `${formatDate(validFrom)} đến ${formatDate(validUntil)}` },
        ]}
      />
    </>
  );
}

function Unrecognised() {
  const { unit } = useSite();
  return (
    <>
      <Notification tone="important" heading="Giấy này không do Cổng cấp">
        <p>
          Cổng của {unit.name} chưa cấp giấy tờ nào mang mã vừa quét. Xin đừng dựa vào tờ giấy ấy khi chưa hỏi
          lại.
        </p>
      </Notification>
      <ul>
        <li>Mã có thể bị mờ hoặc gõ thiếu: hãy quét lại, hoặc gõ đủ địa chỉ in ở cuối tờ giấy.</li>
        <li>
          Vẫn không nhận ra thì hãy hỏi Bộ phận Một cửa
          {unit.phone !== '' && (
            <>
              , số <Telephone number={unit.phone} />
            </>
          )}
          ; địa chỉ và giờ làm việc ở trang <a href={paths.contact()}>Liên hệ</a>. Khi hỏi, mang theo tờ giấy.
        </li>
      </ul>
    </>
  );
}
