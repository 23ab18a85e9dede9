// A resident's dossiers: drafts to go on with, then what waits for him, then the rest.
import type { MyDossier, Todo } from '#app/read-models/dossiers.ts';
import { formatDate, formatLongDate, formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';

import { Button } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import { DossierStatus } from '../../../components/status-tag/dossier-status.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';

export interface MyDossiersPageProps {
  readonly accountName: string;
  readonly dossiers: readonly (MyDossier & { readonly href: string })[];
  readonly flash?: string | undefined;
  readonly servicesHref: string;
  /** Where what was filed at the counter is claimed. */
  readonly claimHref: string;
}

export const todoLabels: Readonly<Record<Todo, string>> = {
  continue: 'Khai tiếp',
  pay: 'Nộp phí, lệ phí',
  supplement: 'Bổ sung hồ sơ',
  collect: 'Nhận kết quả',
  'check-draft': 'Xem bản dự thảo',
  'read-refusal': 'Đọc lý do từ chối',
};

export function MyDossiersPage({
  accountName,
  dossiers,
  flash,
  servicesHref,
  claimHref,
}: MyDossiersPageProps) {
  const drafts = dossiers.filter((dossier) => dossier.state === 'draft');
  const filedDossiers = dossiers.filter((dossier) => dossier.state !== 'draft');
  const waits = ({ todo, owes }: MyDossier) => todo !== undefined || owes !== undefined;
  const waiting = filedDossiers.filter(waits);
  const rest = filedDossiers.filter((dossier) => !waits(dossier));
  return (
    <Page current="myDossiers" account={{ name: accountName }}>
      {flash !== undefined && (
        <Notification tone="success" answers={flash}>
          <p>{flash}</p>
        </Notification>
      )}
      <PageHeading>Hồ sơ của tôi</PageHeading>
      {dossiers.length === 0 && (
        <>
          <p>Bạn chưa có hồ sơ nào. Hãy chọn thủ tục bạn cần; hồ sơ đang khai và đã gửi sẽ hiện ở đây.</p>
          <Button href={servicesHref}>Chọn thủ tục</Button>
        </>
      )}
      <Group heading="Đang khai, chưa gửi" dossiers={drafts} />
      <Group heading="Chờ bạn" dossiers={waiting} />
      <Group heading={waiting.length > 0 ? 'Các hồ sơ khác' : 'Đã gửi'} dossiers={rest} />
      <p>
        <a href={claimHref}>Thêm hồ sơ đã nộp tại quầy</a>
      </p>
      {dossiers.length > 0 && (
        <p>
          <a href={servicesHref}>Làm thủ tục khác</a>
        </p>
      )}
    </Page>
  );
}

function Group({
  heading,
  dossiers,
}: {
  readonly heading: string;
  readonly dossiers: MyDossiersPageProps['dossiers'];
}) {
  if (dossiers.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="dossier-lines">
        {dossiers.map((dossier) => (
          <li key={dossier.code} className="dossier-line">
            <p className="dossier-line__name">
              <a href={dossier.href}>{dossier.procedureName}</a>
            </p>
            <p className="dossier-line__state">
              {dossier.delay !== undefined && (
                <>
                  <StatusTag tone="stopped">{dossier.delay.headline}</StatusTag>{' '}
                </>
              )}
              <DossierStatus
                state={dossier.state}
                to="applicant"
                declined={dossier.declined}
                withdrawn={dossier.withdrawn}
              />{' '}
              {dossier.newMessage && (
                <>
                  <StatusTag tone="waiting">Tin nhắn mới</StatusTag>{' '}
                </>
              )}
              <span className="quiet small code">{dossier.code}</span>
            </p>
            {dossier.delay !== undefined && <p>{dossier.delay.sentence}</p>}
            {dossier.person !== undefined && <p>Nộp thay cho {dossier.person}</p>}
            <p>
              {dossier.todo !== undefined && dossier.todo !== 'continue' && (
                <strong>Việc của bạn: {todoLabels[dossier.todo]}. </strong>
              )}
              {dossier.owes !== undefined && (
                <strong>Việc của bạn: nộp {formatVnd(dossier.owes)} phí, lệ phí còn nợ. </strong>
              )}
              {dossier.plain}
            </p>
            <p className="quiet small">{datesOf(dossier)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function datesOf({ state, submittedAt, dueAt, delay, updatedAt }: MyDossier): string {
  if (state === 'draft') return `Lưu lần cuối ${formatMoment(updatedAt)}`;
  const filedOn = submittedAt === undefined ? '' : `Gửi ngày ${formatDate(submittedAt)}`;
  const due = dueAt === undefined || delay !== undefined ? '' : `hẹn trả kết quả ${formatLongDate(dueAt)}`;
  return [filedOn, due].filter((text) => text !== '').join(', ');
}
