// The yearly check of the portal's security (Đ22): point by point what was found, by whom, and what is still missing.
import { paths } from '#app/addresses/paths.ts';
import { compliancePoints, findingIds, findings, type CompliancePoint } from '#app/operation/compliance.ts';
import type { ComplianceCheck, ComplianceFinding, ComplianceLine } from '#app/read-models/compliance.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Radios } from '../../../components/radios/radios.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface CompliancePageProps {
  readonly desk: Desk;
  readonly check: ComplianceCheck;
  readonly reply?: DeskReply | undefined;
}

export function CompliancePage({ desk, check, reply }: CompliancePageProps) {
  return (
    <DeskPage
      desk={desk}
      heading={`Kiểm tra an toàn thông tin năm ${check.year}`}
      caption="Điều 22 Quy chế Website xã"
    >
      <ErrorSummary problems={reply?.problems ?? []} title="Chưa ghi được kết quả" />
      <ComplianceBoard check={check} reply={reply} />
    </DeskPage>
  );
}

export function ComplianceBoard({ check, reply }: Omit<CompliancePageProps, 'desk'>) {
  const { year, years, lines, open, notMet, overdue } = check;
  return (
    <>
      <p>
        {lines.length - open}/{lines.length} điểm đã kiểm tra
        {notMet > 0 && `, ${notMet} điểm chưa đạt`}
        {overdue > 0 && ` (${overdue} điểm quá ngày khắc phục)`}.{' '}
        {open === 0 && notMet === 0 && 'Đã kiểm tra xong, mọi điểm đạt.'}
      </p>
      <p className="no-print">
        <a href={paths.complianceFile(year, 'pdf')}>Tải bản in (PDF)</a> ·{' '}
        <a href={paths.complianceFile(year, 'xlsx')}>Tải bảng tính (XLSX)</a>
      </p>
      <p className="no-print">
        Năm khác:{' '}
        {years.map((one, index) => (
          <span key={one}>
            {index > 0 && ' · '}
            {one === year ? <strong>{one}</strong> : <a href={paths.staffCompliance(one)}>{one}</a>}
          </span>
        ))}
      </p>
      {(Object.keys(compliancePoints) as CompliancePoint[]).map((point) => (
        <section key={point} aria-labelledby={`diem-${point}`}>
          <h2 id={`diem-${point}`}>
            {point}) {compliancePoints[point]}
          </h2>
          {lines
            .filter((line) => line.point === point)
            .map((line) => (
              <Line
                key={line.id}
                line={line}
                check={check}
                reply={reply?.entries['item'] === line.id ? reply : undefined}
              />
            ))}
        </section>
      ))}
    </>
  );
}

function Line({
  line,
  check,
  reply,
}: {
  readonly line: ComplianceLine;
  readonly check: ComplianceCheck;
  readonly reply: DeskReply | undefined;
}) {
  const { id, question, how, page, last, earlier, seen } = line;
  const input = inputsOf(reply?.entries, reply?.problems);
  return (
    <article aria-labelledby={`muc-${id}`}>
      <h3 id={`muc-${id}`}>{question}</h3>
      {last === undefined ? (
        <p>
          <StatusTag tone="waiting">Chưa kiểm tra</StatusTag>
        </p>
      ) : (
        <Found finding={last} />
      )}
      <p className="quiet">
        {how} {page !== undefined && <a href={page.href}>{page.label}</a>}
      </p>
      {earlier.length > 0 && (
        <Details summary={`${earlier.length} lần ghi trước`}>
          {earlier.map((finding) => (
            <Found key={finding.foundAt.toISOString()} finding={finding} />
          ))}
        </Details>
      )}
      {check.mayCheck && (
        <Details
          summary={
            <>
              Ghi kết quả<span className="visually-hidden">: {question}</span>
            </>
          }
          open={reply !== undefined}
        >
          <form method="post" noValidate>
            <input type="hidden" name="item" value={id} />
            <input type="hidden" name="seen" value={seen} />
            <Radios
              legend="Kết quả"
              legendSize="s"
              {...input(`${id}.finding`)}
              options={findingIds.map((value) => ({ value, label: findings[value].label }))}
            />
            <TextInput
              label="Bằng chứng, hoặc điều còn thiếu"
              {...input(`${id}.note`)}
              hint="Đã xem gì, ở đâu, phiên bản hay ngày nào."
              multiline
              rows={3}
            />
            <TextInput
              label="Khắc phục trước ngày"
              {...input(`${id}.dueOn`)}
              hint="Chỉ khi chưa đạt, ví dụ 24/12/2026. Quá ngày này Cổng nhắc mỗi thứ Hai."
              optional
              width={10}
            />
            <Button hiddenText={question}>Ghi kết quả</Button>
          </form>
        </Details>
      )}
    </article>
  );
}

function Found({
  finding: { finding, note, dueOn, foundBy, foundAt },
}: {
  readonly finding: ComplianceFinding;
}) {
  return (
    <p>
      <StatusTag tone={findings[finding].tone}>{findings[finding].label}</StatusTag> {note}
      {dueOn !== undefined && ` Khắc phục trước ${formatDate(dueOn)}.`}
      <span className="second-line">
        {foundBy}, <span className="one-line">{formatMoment(foundAt)}</span>
      </span>
    </p>
  );
}
