// What to have at hand, told once (Đ15): what is handed in, each with a box to tick, what only some need, and what is shown at
// the desk. On paper everything stands open.
import type { ReactNode } from 'react';

import type { RequiredDocument } from '#catalog/procedure.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { together } from '#catalog/stated.ts';

import { Details } from '../../../components/details/details.tsx';
import { FactSection } from '../../../components/stated/stated.tsx';
import { sectionIds } from './section-ids.ts';

export function ProcedureDocuments({ sheet }: { readonly sheet: ServiceSheet }) {
  const { documents, sets } = sheet.facts;
  return (
    <section id={sectionIds.documents} aria-label="Thành phần, số lượng hồ sơ">
      <FactSection of={together({ documents, sets })}>
        {(procedure) => <Documents documents={procedure.documents} sets={procedure.sets} sheet={sheet} />}
      </FactSection>
    </section>
  );
}

interface DocumentsProps {
  readonly documents: readonly RequiredDocument[];
  readonly sets: number;
  readonly sheet: ServiceSheet;
}

function Documents({ documents, sets, sheet }: DocumentsProps) {
  const online = sheet.filing.at === 'here';
  const toBeShown = documents.filter(({ form }) => form === 'to-be-shown');
  const handedIn = documents.filter(({ form }) => form !== 'to-be-shown');
  const always = handedIn.filter(({ required }) => required);
  const sometimes = handedIn.filter(({ required }) => !required);
  const items = (of: readonly RequiredDocument[]) =>
    of.map((document) => <DocumentItem key={document.id} document={document} online={online} />);
  return (
    <>
      {always.length > 0 && <ul className="procedure-checklist">{items(always)}</ul>}
      {sometimes.length > 0 && (
        <Details summary={`Tùy trường hợp, thêm ${sometimes.length} loại giấy tờ khác`} printed>
          <ul className="procedure-checklist">{items(sometimes)}</ul>
        </Details>
      )}
      {toBeShown.length > 0 && (
        <>
          <h3 className="procedure-start__shown">
            Mang theo khi đến {sheet.resolver?.commune === 'informs' ? 'nộp' : 'Bộ phận Một cửa'} để xuất
            trình
          </h3>
          {online && <p className="quiet small">Nộp trực tuyến thì không phải tải bản chụp giấy này lên.</p>}
          <ul className="procedure-checklist">{items(toBeShown)}</ul>
        </>
      )}
      <p className="quiet small">Số lượng: {sets.toString().padStart(2, '0')} bộ hồ sơ.</p>
    </>
  );
}

function DocumentItem({
  document: { name, form, copies, required, condition, replacedByForm },
  online,
}: {
  readonly document: RequiredDocument;
  readonly online: boolean;
}) {
  const paper = form === 'to-be-shown' ? undefined : `${copies} ${form === 'copy' ? 'bản sao' : 'bản chính'}`;
  const formHint = online
    ? 'Nộp trực tuyến thì khai ngay trên Cổng, không phải nộp giấy này.'
    : 'Khai trên máy ở mục Mẫu đơn, tờ khai rồi in ra, ký và nộp; hoặc tải mẫu trống về viết tay.';
  const more = [
    ...(paper === undefined ? [] : [`${paper}.`]),
    ...(condition === undefined ? [] : [condition]),
    ...(replacedByForm === undefined ? [] : [formHint]),
  ];
  return (
    <ToHave>
      <span className="procedure-checklist__name">{name}</span>
      {!required && ' (nếu có)'}
      {more.length > 0 && <span className="procedure-checklist__more">{more.join(' ')}</span>}
    </ToHave>
  );
}

/** The box is for whoever prepares: nothing is sent. It stays ticked on this device where a script answers for it (keep-ticks.ts). */
export function ToHave({ children }: { readonly children: ReactNode }) {
  return (
    <li>
      <label>
        <input type="checkbox" /> <span>{children}</span>
      </label>
    </li>
  );
}
