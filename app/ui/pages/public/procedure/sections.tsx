// Every component of a procedure as the regulation lists them (Đ15), each under its own heading, with what is under review;
// but for the documents, which stand above, where they are prepared (documents.tsx).
import { Fragment, type ReactNode } from 'react';

import { formatDate } from '#catalog/local-date.ts';
import type { ComponentId } from '#catalog/components.ts';
import type { ClockPolicy } from '#catalog/clock-policy.ts';
import { limitNotes, limitStages } from '#catalog/limit-words.ts';
import type { HandlingStep } from '#catalog/procedure.ts';
import { sectors } from '#catalog/sectors.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { together, type Stated } from '#catalog/stated.ts';

import { own } from '#forms/own.ts';
import { inPersonSentence } from '#catalog/representation.ts';
import { Fees } from '../../../components/fees/fees.tsx';
import { levelSentence, LevelPlate } from '../../../components/level-mark/level-mark.tsx';
import { FactSection } from '../../../components/stated/stated.tsx';
import { deliveryWays } from './delivery-ways.ts';
import { partyOf, waysInWords } from './taken-in-by.ts';
import { decisionText } from './facts.tsx';
import { sectionIds } from './section-ids.ts';

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
  /** Unfolded at first. */
  readonly open?: boolean;
  /** False: of no use on paper. */
  readonly printed?: boolean;
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
  readonly body: (sheet: ServiceSheet, law: LawToday) => ReactNode;
}

/** Every section shows its facts by one door, which brings the mark and the source. */
function section<T>(of: Stated<T>, render: (value: T) => ReactNode) {
  return <FactSection of={of}>{render}</FactSection>;
}

type FoldedId = Exclude<ComponentId, 'documents'>;

/** In the order in which they are read. */
const descriptions: Readonly<Record<FoldedId, Described>> = {
  level: {
    heading: 'Mức độ dịch vụ công',
    body: ({ offer, facts: { levelReason }, declaredLevel }, { term }) =>
      section(together({ offer, reason: levelReason }), (procedure) => (
        <>
          <p>
            <LevelPlate level={procedure.offer.level} sentence={levelSentence(procedure.offer)} term={term} />
          </p>
          <p>{procedure.reason}</p>
          {declaredLevel !== procedure.offer.level && (
            <p>Khi có mức thu, thủ tục này được cung cấp ở mức độ {declaredLevel} như đã đăng ký.</p>
          )}
        </>
      )),
  },
  handling: {
    heading: 'Các bước thực hiện',
    body: ({ facts: { handling } }) => section(handling, (steps) => <Steps steps={steps} />),
  },
  channels: {
    heading: 'Cách nộp hồ sơ',
    body: (sheet) => section(waysInWords(sheet), (ways) => <Listed items={ways} />),
  },
  timeLimit: {
    heading: 'Thời hạn giải quyết',
    body: ({ facts: { timeLimit } }) => section(timeLimit, (limit) => <TimeLimit limit={limit} />),
  },
  charges: {
    heading: 'Phí, lệ phí',
    body: ({ facts: { charges }, paying }) =>
      section(charges, (procedure) => <Fees charges={procedure} paying={paying} />),
  },
  audience: {
    heading: 'Ai làm được thủ tục này',
    body: ({ facts: { audience, eligibility }, filedInPerson }) =>
      section(together({ audience, eligibility, filedInPerson }), (procedure) => (
        <>
          <p>{procedure.eligibility}</p>
          <Listed items={procedure.audience} />
          {procedure.filedInPerson && <p>{inPersonSentence}</p>}
        </>
      )),
  },
  conditions: {
    heading: 'Yêu cầu, điều kiện',
    body: ({ facts: { conditions } }) => section(conditions, (text) => <p>{text}</p>),
  },
  authority: {
    heading: 'Cơ quan thực hiện',
    body: ({ facts: { authority } }) =>
      section(authority, ({ receives, prepares, decides }) => (
        <Listed
          items={[
            `Tiếp nhận và trả kết quả: ${receives}`,
            `Tham mưu giải quyết: ${prepares}`,
            `Quyết định: ${decides}`,
          ]}
        />
      )),
  },
  results: {
    heading: 'Kết quả',
    body: ({ facts: { results }, deliveries, filing }) =>
      section(together({ results, deliveries }), (procedure) => (
        <>
          <Listed items={procedure.results} />
          {filing.at === 'here' && (
            <p>Nộp trực tuyến thì nhận kết quả {deliveryWays(procedure.deliveries)}.</p>
          )}
        </>
      )),
  },
  responsibilities: {
    heading: 'Trách nhiệm các bên',
    body: ({ facts: { responsibilities } }) =>
      section(responsibilities, ({ applicant, commune }) => (
        <>
          <h3>Người nộp hồ sơ</h3>
          <Listed items={applicant} />
          <h3>Cơ quan giải quyết</h3>
          <Listed items={commune} />
        </>
      )),
  },
  legalBases: {
    heading: 'Căn cứ pháp lý',
    body: ({ facts: { legalBases, publication } }, { addresses = {} }) =>
      section(together({ legalBases, publication }), (procedure) => (
        <>
          <Listed
            items={procedure.legalBases.map(({ number, title, replaces, until }) => {
              const lawText = title === undefined ? number : `${title} (${number})`;
              const href = own(addresses, number);
              return (
                <Fragment key={number}>
                  {href === undefined ? lawText : <a href={href}>{lawText}</a>}
                  {replaces !== undefined && <span className="quiet">, thay {replaces}</span>}
                  {until !== undefined && `; chỉ áp dụng đến hết ngày ${formatDate(until)}`}
                </Fragment>
              );
            })}
          />
          <p>
            Quyết định công bố thủ tục: {decisionText(procedure.publication)}.
            {procedure.publication?.page !== undefined && (
              <>
                {' '}
                <a href={procedure.publication.page} rel="external">
                  Bản công bố trên Cổng Dịch vụ công quốc gia
                </a>
              </>
            )}
          </p>
        </>
      )),
  },
  naming: {
    heading: 'Tên và mã thủ tục',
    body: ({ naming, otherNames, sector }) =>
      section(naming, ({ name, code }) => (
        <Listed
          items={[
            `Tên: ${name}`,
            ...(otherNames.length === 0 ? [] : [`Còn gọi là: ${otherNames.join('; ')}`]),
            `Mã thủ tục: ${code}`,
            `Lĩnh vực: ${sectors[sector]}`,
          ]}
        />
      )),
  },
};

/** @param guide how it is filed online, where it can be */
export function procedureSections(
  sheet: ServiceSheet,
  forms: readonly ProcedureForm[],
  guide?: ReactNode,
  law: LawToday = {},
): readonly ProcedureSection[] {
  return [
    ...(guide === undefined
      ? []
      : [
          {
            id: 'nop-truc-tuyen',
            heading: 'Cách nộp trực tuyến',
            printed: false,
            body: guide,
          },
        ]),
    ...(forms.length === 0
      ? []
      : [
          {
            id: 'mau-don',
            heading: 'Mẫu đơn, tờ khai',
            // Where nothing is filed from here the form is what one comes for.
            open: sheet.filing.at === 'desk-with-form',
            body: <Forms forms={forms} />,
          },
        ]),
    ...(Object.keys(descriptions) as FoldedId[]).map((component) => ({
      id: sectionIds[component],
      heading: descriptions[component].heading,
      body: descriptions[component].body(sheet, law),
    })),
  ];
}

function Steps({ steps }: { readonly steps: readonly HandlingStep[] }) {
  return (
    <ol className="procedure-steps">
      {steps.map((step) => (
        <li key={step.title}>
          <span className="procedure-steps__party">{partyOf(step)}</span>
          {step.title}
        </li>
      ))}
    </ol>
  );
}

function TimeLimit({ limit }: { readonly limit: ClockPolicy }) {
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
