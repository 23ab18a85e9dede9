// What the applicant declared and sent, what a supplement changed, and the papers that were issued.
import { scanInWords } from '#app/vocabulary/file-scans.ts';
import type { AttachmentSummary, StaffDossier } from '#app/read-models/dossiers.ts';
import { paths } from '#app/addresses/paths.ts';
import { problemLabels } from '#catalog/dossier-parts.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { PaperList } from '../../../../components/paper-list/paper-list.tsx';
import { formerNote, ResultFacts } from '../../../../components/result-facts/result-facts.tsx';
import { FileList } from '../../../../components/file-list/file-list.tsx';
import { Notification } from '../../../../components/notification/notification.tsx';
import { StatusTag } from '../../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../../components/summary-list/summary-list.tsx';
import { Table } from '../../../../components/table/table.tsx';
import type { Viewing } from './file-viewer.tsx';

type Changed = StaffDossier['changed'];

export function Declaration({ dossier }: { readonly dossier: StaffDossier }) {
  const changeByField = new Map(dossier.changed.map((change) => [change.field, change]));
  return (
    <section aria-labelledby="to-khai">
      <h2 id="to-khai">Tờ khai</h2>
      {dossier.changed.length > 0 && <Changes changed={dossier.changed} />}
      {dossier.warnings.length > 0 && (
        <Notification
          heading={
            dossier.warningsConfirmed
              ? `Cổng đã hỏi lại, ${dossier.counter === undefined ? 'người nộp' : 'cán bộ tiếp nhận'} xác nhận đúng như đã khai`
              : 'Nên xem lại (chưa hỏi người nộp)'
          }
        >
          <ul>
            {dossier.warnings.map(({ path, message }) => (
              <li key={`${path}:${message}`}>{message}</li>
            ))}
          </ul>
        </Notification>
      )}
      <div className="declaration-whole">
        {dossier.declaration.map((section) => (
          <SummaryList
            key={section.heading}
            heading={section.heading}
            headingLevel={3}
            dense
            rows={section.rows.map((row) => ({
              label: row.label,
              value: changeByField.has(row.field) ? (
                <>
                  <mark className="changed">{row.value}</mark> <StatusTag tone="waiting">Đã sửa</StatusTag>
                  <span className="second-line">
                    Trước: {changeByField.get(row.field)?.before || 'để trống'}
                  </span>
                </>
              ) : (
                row.value
              ),
            }))}
          />
        ))}
      </div>
    </section>
  );
}

/** On request, nothing is read twice: what the applicant changed and sent since she was asked, alone. Needs no script. */
export function OnlyChanged({ dossier }: { readonly dossier: StaffDossier }) {
  if (dossier.changed.length === 0 && dossier.sentAnew.length === 0) return null;
  return (
    <p className="only-changed no-print">
      <label>
        <input type="checkbox" data-desk-aside="" id="chi-thay-doi" /> Chỉ xem phần thay đổi từ lần gửi trước
        ({dossier.changed.length} chỗ khai, {dossier.sentAnew.length} tệp)
      </label>
    </p>
  );
}

function Changes({ changed }: { readonly changed: Changed }) {
  return (
    <Table
      caption={`Người nộp đã sửa ${changed.length} chỗ khi bổ sung`}
      dense
      rows={changed}
      rowKey={(change) => change.field}
      columns={[
        { header: 'Mục', cell: (change) => change.label, rowHeader: true },
        { header: 'Trước', cell: (change) => change.before || 'Để trống' },
        { header: 'Sau', cell: (change) => <mark className="changed">{change.after || 'Để trống'}</mark> },
      ]}
    />
  );
}

function fileEntry(code: string, file: AttachmentSummary) {
  return {
    id: file.id,
    fileName: file.fileName,
    byteSize: file.bytes,
    ...(file.scan !== 'infected' && { href: paths.staffAttachment(code, file.id) }),
    note: `${file.label} · ${formatMoment(file.uploadedAt)} · ${scanInWords(file.scan)}${file.superseded ? ' · đã thay bằng tệp khác' : ''}`,
  };
}

export function Files({ dossier, viewing }: { readonly dossier: StaffDossier; readonly viewing: Viewing }) {
  const { code, attachments, resultFiles, formerResults, papers, sentAnew } = dossier;
  const onPaper = dossier.counter !== undefined;
  const sentFile = (file: AttachmentSummary) => ({
    ...fileEntry(code, file),
    ...(!file.superseded && file.scan !== 'infected' && viewing.linkTo(file.id)),
    ...(sentAnew.includes(file.id) && { mark: 'Mới gửi' }),
  });
  return (
    <section aria-labelledby="giay-to">
      <h2 id="giay-to">Giấy tờ</h2>
      {attachments.length === 0 ? (
        <p className="quiet">
          {onPaper ? 'Không có giấy tờ nào được quét.' : 'Người nộp không gửi tệp nào.'}
        </p>
      ) : (
        <FileList label={onPaper ? 'Tệp đã quét' : 'Tệp người nộp gửi'} files={attachments.map(sentFile)} />
      )}
      {resultFiles.length > 0 && (
        <>
          <h3>Kết quả</h3>
          <ResultFacts result={dossier.result} />
          <FileList label="Tệp kết quả" files={resultFiles.map((file) => fileEntry(code, file))} />
        </>
      )}
      {formerResults.length > 0 && (
        <>
          <h3>Kết quả không còn giá trị</h3>
          <FileList
            label="Tệp kết quả không còn giá trị"
            files={formerResults.map((file) => ({ ...fileEntry(code, file), note: formerNote(file) }))}
          />
        </>
      )}
      {papers.length > 0 && (
        <>
          <h3>Văn bản của hồ sơ</h3>
          <PaperList papers={papers} hrefOf={(paper) => paths.staffPaper(code, paper)} />
        </>
      )}
    </section>
  );
}

const unanswered = ({ answerBy, late }: StaffDossier['supplements'][number]): string =>
  answerBy === undefined
    ? 'chưa trả lời'
    : late
      ? `chưa trả lời, đã quá ngày hẹn ${formatDate(answerBy)}`
      : `chờ trả lời đến hết ngày ${formatDate(answerBy)}`;

export function Supplements({ dossier }: { readonly dossier: StaffDossier }) {
  if (dossier.supplements.length === 0) return null;
  return (
    <section aria-labelledby="bo-sung">
      <h2 id="bo-sung">Yêu cầu bổ sung</h2>
      {dossier.supplements.map((supplement) => (
        <div key={supplement.requestedAt.toISOString()} className="supplement-asked">
          <p>
            <strong>{supplement.reason}</strong>
            <span className="second-line">
              {supplement.requestedBy}, {formatMoment(supplement.requestedAt)} ·{' '}
              {supplement.answeredAt === undefined
                ? unanswered(supplement)
                : `trả lời ${formatMoment(supplement.answeredAt)}`}
            </span>
          </p>
          <ul>
            {supplement.items.map((item) => (
              <li key={item.target}>
                {item.label}: {problemLabels[item.problem]}
                {item.note === '' ? '' : ` – ${item.note}`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
