// Every component of a procedure as the regulation lists them (Đ15), each under its own heading, with what is under review.
import { Fragment, type ReactNode } from 'react';

import type { ComponentId } from '#catalog/components.ts';
import { acceptsOnlinePayment, acceptsOnlineSubmission, type Procedure } from '#catalog/procedure.ts';
import { limitNotes, limitStages } from '#catalog/limit-words.ts';
import { channelLabels, partyLabels } from '#catalog/procedure-lists.ts';
import { sectors } from '#catalog/sectors.ts';

import { own } from '#forms/own.ts';
import { DocumentList } from '../../../components/document-list/document-list.tsx';
import { Fees } from '../../../components/fees/fees.tsx';
import { LevelMark } from '../../../components/level-mark/level-mark.tsx';
import { deliveryWays } from './delivery-ways.ts';
import { sectionIds } from './section-ids.ts';
import { UnderReview } from './under-review.tsx';

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

/** Where the portal holds a legal document, by its number. */
type LegalAddresses = Readonly<Record<string, string>>;

/** What the law says today, beside what the procedure says of itself. */
export interface LawToday {
  /** What the decree in force calls the level: see `termInForce`. */
  readonly term?: string | undefined;
  readonly addresses?: LegalAddresses | undefined;
}

interface Described {
  readonly heading: string;
  readonly body: (
    procedure: Procedure,
    titleOf: (code: string) => string | undefined,
    law: LawToday,
  ) => ReactNode;
}

/** In the order in which they are read. */
const described: Readonly<Record<ComponentId, Described>> = {
  documents: {
    heading: 'Thành phần, số lượng hồ sơ',
    body: (procedure, titleOf) => (
      <>
        <DocumentList
          documents={procedure.documents}
          formName={titleOf}
          filedOnline={acceptsOnlineSubmission(procedure)}
        />
        <p>Số lượng: {procedure.sets.toString().padStart(2, '0')} bộ hồ sơ.</p>
      </>
    ),
  },
  level: {
    heading: 'Mức độ dịch vụ công',
    body: (procedure, _titleOf, law) => (
      <>
        <p>
          <LevelMark level={procedure.level} term={law.term} payable={acceptsOnlinePayment(procedure)} />
        </p>
        <p>{procedure.levelReason}</p>
      </>
    ),
  },
  handling: {
    heading: 'Các bước thực hiện',
    body: ({ handling }) => (
      <ol className="procedure-steps">
        {handling.map((step) => (
          <li key={step.title}>
            <span className="procedure-steps__party">{partyLabels[step.party]}</span>
            {step.title}
          </li>
        ))}
      </ol>
    ),
  },
  channels: {
    heading: 'Cách nộp hồ sơ',
    body: (procedure) => <Listed items={procedure.channels.map((channel) => channelLabels[channel])} />,
  },
  timeLimit: { heading: 'Thời hạn giải quyết', body: ({ timeLimit }) => <TimeLimit limit={timeLimit} /> },
  charges: { heading: 'Phí, lệ phí', body: ({ charges }) => <Fees charges={charges} /> },
  audience: {
    heading: 'Ai làm được thủ tục này',
    body: ({ audience, eligibility }) => (
      <>
        <p>{eligibility}</p>
        <Listed items={audience} />
      </>
    ),
  },
  conditions: { heading: 'Yêu cầu, điều kiện', body: ({ conditions }) => <p>{conditions}</p> },
  authority: {
    heading: 'Cơ quan thực hiện',
    body: ({ authority }) => (
      <Listed
        items={[
          `Tiếp nhận và trả kết quả: ${authority.receives}`,
          `Tham mưu giải quyết: ${authority.prepares}`,
          `Quyết định: ${authority.decides}`,
        ]}
      />
    ),
  },
  results: {
    heading: 'Kết quả',
    body: (procedure) => (
      <>
        <Listed items={procedure.results} />
        {acceptsOnlineSubmission(procedure) && (
          <p>Nộp trực tuyến thì nhận kết quả {deliveryWays(procedure)}.</p>
        )}
      </>
    ),
  },
  responsibilities: {
    heading: 'Trách nhiệm các bên',
    body: ({ responsibilities: { applicant, commune } }) => (
      <>
        <h3>Người nộp hồ sơ</h3>
        <Listed items={applicant} />
        <h3>Ủy ban nhân dân xã</h3>
        <Listed items={commune} />
      </>
    ),
  },
  legalBases: {
    heading: 'Căn cứ pháp lý',
    body: ({ legalBases }, _titleOf, { addresses = {} }) => (
      <Listed
        items={legalBases.map(({ number, title, replaces }) => {
          const named = title === undefined ? number : `${title} (${number})`;
          const href = own(addresses, number);
          return (
            <Fragment key={number}>
              {href === undefined ? named : <a href={href}>{named}</a>}
              {replaces !== undefined && <span className="quiet">, thay {replaces}</span>}
            </Fragment>
          );
        })}
      />
    ),
  },
  naming: {
    heading: 'Tên và mã thủ tục',
    body: ({ name, otherNames, code, sector }) => (
      <Listed
        items={[
          `Tên: ${name}`,
          ...(otherNames.length === 0 ? [] : [`Còn gọi là: ${otherNames.join('; ')}`]),
          `Mã thủ tục: ${code}`,
          `Lĩnh vực: ${sectors[sector]}`,
        ]}
      />
    ),
  },
};

/** @param guide how it is filed online, where it can be */
export function procedureSections(
  procedure: Procedure,
  forms: readonly ProcedureForm[],
  guide?: ReactNode,
  law: LawToday = {},
): readonly ProcedureSection[] {
  const titleOf = (code: string) => forms.find((form) => form.code === code)?.title;
  const sections = (Object.keys(described) as ComponentId[]).map((component): ProcedureSection => ({
    id: sectionIds[component],
    heading: described[component].heading,
    body: (
      <>
        {described[component].body(procedure, titleOf, law)}
        <UnderReview procedure={procedure} component={component} />
      </>
    ),
  }));
  const [documents, ...others] = sections;
  return [
    ...(guide === undefined ? [] : [{ id: 'nop-truc-tuyen', heading: 'Cách nộp trực tuyến', body: guide }]),
    ...(documents === undefined ? [] : [documents]),
    ...(forms.length === 0
      ? []
      : [{ id: 'mau-don', heading: 'Mẫu đơn, tờ khai', body: <Forms forms={forms} /> }]),
    ...others,
  ];
}

function TimeLimit({ limit }: { readonly limit: Procedure['timeLimit'] }) {
  return (
    <>
      <p>{limit.wording}</p>
      {limit.stages.length > 0 && <Listed items={limitStages(limit)} />}
      {limitNotes(limit).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {limit.law !== undefined && <p className="quiet small">Căn cứ: {limit.law}.</p>}
    </>
  );
}

function Listed({ items }: { readonly items: readonly ReactNode[] }) {
  if (items.length === 1) return <p>{items[0]}</p>;
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
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
