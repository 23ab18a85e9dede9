// Every component of a procedure as the regulation lists them (Đ15), each under its own heading.
import type { ReactNode } from 'react';

import type { Channel, Party, Procedure } from '#catalog/procedure.ts';

import { Details } from '../details/details.tsx';
import { DocumentList } from '../document-list/document-list.tsx';
import { Fees } from '../fees/fees.tsx';

export interface ProcedureForm {
  readonly code: string;
  readonly title: string;
  readonly blankHref: string;
  readonly fillHref: string;
  /** "Tệp PDF, 1 trang, 210 KB", as far as it is known. */
  readonly fileNote: string;
}

export interface ProcedureSection {
  readonly id: string;
  readonly heading: string;
  readonly body: ReactNode;
}

export const parties: Record<Party, string> = {
  applicant: 'Người nộp hồ sơ',
  'one-stop-desk': 'Bộ phận Một cửa',
  officer: 'Công chức chuyên môn',
  leader: 'Lãnh đạo Ủy ban nhân dân xã',
  'other-agency': 'Cơ quan khác',
};

const channels: Record<Channel, string> = {
  'in-person': 'Trực tiếp tại Bộ phận Một cửa',
  post: 'Qua dịch vụ bưu chính công ích',
  online: 'Trực tuyến trên cổng này',
};

const after15: Record<Procedure['timeLimit']['after15'], string | undefined> = {
  shift: 'Hồ sơ nhận từ 15 giờ trở đi được tính là nhận vào ngày làm việc tiếp theo.',
  'same-day-only':
    'Hồ sơ nhận sau 15 giờ mà không giải quyết ngay được thì trả kết quả trong ngày làm việc tiếp theo.',
  none: undefined,
};

const supplement: Record<Procedure['timeLimit']['supplement'], string | undefined> = {
  reset: 'Nếu phải bổ sung hồ sơ, thời hạn được tính lại từ ngày nhận đủ.',
  pause: 'Nếu phải bổ sung hồ sơ, thời gian chờ bổ sung không tính vào thời hạn.',
  none: undefined,
};

export function procedureSections(
  procedure: Procedure,
  forms: readonly ProcedureForm[],
): readonly ProcedureSection[] {
  const { timeLimit, authority } = procedure;
  const titleOf = (code: string) => forms.find((form) => form.code === code)?.title;
  const sets = procedure.sets.toString().padStart(2, '0');
  return [
    {
      id: 'chuan-bi',
      heading: 'Giấy tờ phải chuẩn bị',
      body: (
        <>
          <DocumentList documents={procedure.documents} formName={titleOf} />
          <p>Số lượng: {sets} bộ hồ sơ.</p>
        </>
      ),
    },
    ...(forms.length === 0
      ? []
      : [{ id: 'mau-don', heading: 'Mẫu đơn, tờ khai', body: <Forms forms={forms} /> }]),
    {
      id: 'trinh-tu',
      heading: 'Các bước thực hiện',
      body: (
        <ol className="procedure-steps">
          {procedure.handling.map((step) => (
            <li key={step.title}>
              <span className="procedure-steps__party">{parties[step.party]}</span>
              {step.title}
            </li>
          ))}
        </ol>
      ),
    },
    {
      id: 'cach-thuc',
      heading: 'Cách nộp hồ sơ',
      body: <Listed items={procedure.channels.map((channel) => channels[channel])} />,
    },
    {
      id: 'thoi-han',
      heading: 'Thời hạn giải quyết',
      body: (
        <>
          <p>{timeLimit.wording}</p>
          {timeLimit.stages.length > 0 && (
            <Listed
              items={timeLimit.stages.map((stage) => `${stage.title}: ${stage.value} ${unitOf(stage.unit)}`)}
            />
          )}
          {after15[timeLimit.after15] !== undefined && <p>{after15[timeLimit.after15]}</p>}
          {supplement[timeLimit.supplement] !== undefined && <p>{supplement[timeLimit.supplement]}</p>}
          {timeLimit.law !== undefined && <p className="quiet small">Căn cứ: {timeLimit.law}.</p>}
        </>
      ),
    },
    { id: 'phi', heading: 'Phí, lệ phí', body: <Fees charges={procedure.charges} /> },
    { id: 'doi-tuong', heading: 'Ai làm được thủ tục này', body: <Listed items={procedure.audience} /> },
    {
      id: 'co-quan',
      heading: 'Cơ quan thực hiện',
      body: (
        <Listed
          items={[
            `Tiếp nhận và trả kết quả: ${authority.receives}`,
            `Tham mưu giải quyết: ${authority.prepares}`,
            `Quyết định: ${authority.decides}`,
          ]}
        />
      ),
    },
    { id: 'ket-qua', heading: 'Kết quả', body: <Listed items={procedure.results} /> },
    { id: 'dieu-kien', heading: 'Yêu cầu, điều kiện', body: <p>{procedure.conditions}</p> },
    {
      id: 'trach-nhiem',
      heading: 'Trách nhiệm các bên',
      body: <Responsibilities {...procedure.responsibilities} />,
    },
    {
      id: 'can-cu',
      heading: 'Căn cứ pháp lý',
      body: (
        <Listed
          items={procedure.legalBases.map((law) =>
            law.title === undefined ? law.number : `${law.title} (${law.number})`,
          )}
        />
      ),
    },
    ...(procedure.toReview.length === 0
      ? []
      : [
          {
            id: 'ra-soat',
            heading: 'Đang được rà soát',
            body: <UnderReview items={procedure.toReview.map(({ note }) => note)} />,
          },
        ]),
  ];
}

function unitOf(unit: Procedure['timeLimit']['unit']): string {
  return unit === 'working-day' ? 'ngày làm việc' : unit === 'calendar-day' ? 'ngày' : 'giờ làm việc';
}

function Listed({ items }: { readonly items: readonly string[] }) {
  if (items.length === 1) return <p>{items[0]}</p>;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Forms({ forms }: { readonly forms: readonly ProcedureForm[] }) {
  return (
    <ul className="procedure-forms">
      {forms.map((form) => (
        <li key={form.code}>
          <span className="procedure-forms__title">{form.title}</span>
          <a href={form.blankHref}>
            Tải mẫu trống <span className="quiet">({form.fileNote})</span>
            <span className="visually-hidden">: {form.title}</span>
          </a>
          <a className="no-print" href={form.fillHref}>
            Khai trên máy rồi tải về<span className="visually-hidden">: {form.title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Responsibilities({ applicant, commune }: Procedure['responsibilities']) {
  return (
    <>
      <h3>Người nộp hồ sơ</h3>
      <Listed items={applicant} />
      <h3>Ủy ban nhân dân xã</h3>
      <Listed items={commune} />
    </>
  );
}

/** What the sources do not vouch for is said to be so, never told as certain. */
function UnderReview({ items }: { readonly items: readonly string[] }) {
  return (
    <>
      <p>
        Ủy ban nhân dân xã đang đối chiếu một số chi tiết của thủ tục này với văn bản gốc. Nếu cần chắc chắn,
        hãy hỏi Bộ phận Một cửa trước khi nộp.
      </p>
      <Details summary={`Xem ${items.length} điểm đang được rà soát`}>
        <Listed items={items} />
      </Details>
    </>
  );
}
