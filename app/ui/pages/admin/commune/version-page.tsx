// One version: what it changes, what to know before it is decided, the next step, and the form while it is a draft.
import { paths } from '#app/addresses/paths.ts';
import { localName, sketchOf } from '#app/commune/facts.ts';
import { versionStates } from '#app/commune/steps.ts';
import type { OpenVersion } from '#app/read-models/commune.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { BoundaryMap } from '../../../components/boundary-map/boundary-map.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';
import {
  ApprovalStepForms,
  ReturnedNotice,
  WritingButtons,
} from '../../../components/workspace/step-form.tsx';
import { Facts, period } from './commune-page.tsx';
import { VersionFields } from './version-form.tsx';

export interface VersionPageProps {
  readonly desk: Desk;
  readonly version: OpenVersion;
  readonly reply?: DeskReply | undefined;
}

export function VersionPage({ desk, version, reply }: VersionPageProps) {
  const { state, standing, returned, warnings, whyNot, basis, mayWrite } = version;
  const { label, plain, tone } = versionStates[state];
  return (
    <DeskPage
      desk={desk}
      heading={version.name}
      caption={<a href={paths.staffCommune()}>Thông tin đơn vị</a>}
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <p>
        <StatusTag tone={tone}>{standing ? 'Đang có hiệu lực' : label}</StatusTag> {period(version)}.{' '}
        {standing ? '' : plain}
      </p>
      <p>Căn cứ: {basis}</p>
      {returned !== undefined && <ReturnedNotice {...returned} />}
      {warnings.map((text) => (
        <Warning key={text}>{text}</Warning>
      ))}
      {whyNot !== undefined && <p className="quiet">{whyNot}</p>}
      <Changes version={version} />
      <Sketched version={version} />
      <ApprovalStepForms steps={version} reply={reply} />
      {mayWrite ? (
        <Writing version={version} reply={replyTo(reply, 'write', 'submit')} />
      ) : (
        <>
          <h2>Toàn bộ thông tin</h2>
          <Facts facts={version.facts} />
        </>
      )}
      <Details summary="Đã làm gì với bản này">
        <ul>
          {version.history.map(({ label: what, by, at }) => (
            <li key={what}>
              {what}: {by}, <span className="one-line">{formatMoment(at)}</span>
            </li>
          ))}
        </ul>
      </Details>
    </DeskPage>
  );
}

function Changes({ version: { changes, validFrom } }: Pick<VersionPageProps, 'version'>) {
  if (changes.length === 0) return <p className="quiet">Không khác thông tin của ngày trước đó.</p>;
  return (
    <Table
      caption={`Thay đổi từ ngày ${formatDate(validFrom)}`}
      cards
      rows={changes}
      rowKey={({ label }) => label}
      columns={[
        { header: 'Thông tin', rowHeader: true, cell: ({ label }) => label },
        { header: 'Trước đó', labelled: true, cell: ({ before }) => (before === '' ? '(để trống)' : before) },
        { header: 'Từ ngày này', labelled: true, cell: ({ after }) => (after === '' ? '(để trống)' : after) },
      ]}
    />
  );
}

/** Whoever approves it sees what readers will. */
function Sketched({ version: { facts } }: Pick<VersionPageProps, 'version'>) {
  const sketch = sketchOf(facts);
  return sketch === undefined ? null : (
    <Details summary="Xem sơ đồ địa giới như người đọc thấy">
      <BoundaryMap sketch={sketch} localName={localName(facts)} />
    </Details>
  );
}

function Writing({ version, reply }: Pick<VersionPageProps, 'version' | 'reply'>) {
  const { facts, basis, validFrom, lock } = version;
  const stored = { ...facts, basis, validFrom: formatDate(validFrom) };
  return (
    <form method="post" noValidate>
      <h2>Sửa bản soạn</h2>
      <input type="hidden" name="version" value={reply?.version ?? lock} />
      <VersionFields entries={reply?.entries ?? stored} problems={reply?.problems ?? []} />
      <WritingButtons />
    </form>
  );
}
