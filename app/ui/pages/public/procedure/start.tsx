// Before anybody begins: what to have at hand, then the one button to start with.
import type { ReactNode } from 'react';

import {
  acceptsOnlinePayment,
  acceptsOnlineSubmission,
  offersForms,
  type Procedure,
  type RequiredDocument,
} from '#catalog/procedure.ts';

import { Button } from '../../../components/button/button.tsx';
import { sectionIds } from './section-ids.ts';

export interface StartLinks {
  readonly file: string;
  readonly fill: (formCode: string) => string;
  readonly contact: string;
}

interface StartProps {
  readonly procedure: Procedure;
  readonly links: StartLinks;
}

export function ProcedureStart({ procedure, links }: StartProps) {
  return (
    <section className="procedure-start" id="chuan-bi" aria-labelledby="chuan-bi-h">
      <h2 id="chuan-bi-h">Bạn cần chuẩn bị</h2>
      <Checklist procedure={procedure} />
      <Start procedure={procedure} links={links} />
    </section>
  );
}

const howGiven: Record<RequiredDocument['form'], string> = {
  original: 'bản chính',
  copy: 'bản sao',
  'to-be-shown': 'xuất trình',
};

function Checklist({ procedure }: { readonly procedure: Procedure }) {
  const online = acceptsOnlineSubmission(procedure);
  const needed = procedure.documents.filter(({ required }) => required);
  const others = procedure.documents.length - needed.length;
  return (
    <ul className="procedure-checklist">
      {online && <Item>Tài khoản của cổng; chưa có thì đăng ký khi bắt đầu</Item>}
      {needed.map((document) => (
        <Item key={document.id}>
          {document.name}{' '}
          <span className="quiet">
            (
            {online && document.replacedByForm !== undefined
              ? 'khai ngay trên cổng'
              : howGiven[document.form]}
            )
          </span>
        </Item>
      ))}
      {others > 0 && (
        <Item>
          Tùy trường hợp, thêm <a href={`#${sectionIds.documents}`}>{others} loại giấy tờ khác</a>
        </Item>
      )}
      {procedure.charges.kind === 'charged' && (
        <Item>
          <a href={`#${sectionIds.charges}`}>Phí, lệ phí</a>, nếu phải nộp
          {acceptsOnlinePayment(procedure)
            ? ': trả bằng thẻ hoặc tài khoản ngân hàng'
            : ': nộp tại Bộ phận Một cửa'}
        </Item>
      )}
    </ul>
  );
}

function Item({ children }: { readonly children: ReactNode }) {
  return <li>{children}</li>;
}

function Start({ procedure, links }: StartProps) {
  if (acceptsOnlineSubmission(procedure)) {
    return (
      <div className="procedure-start__button no-print">
        <Button kind="start" href={links.file}>
          Nộp hồ sơ trực tuyến
        </Button>
        <p className="quiet small">Cần đăng nhập. Bạn có thể dừng giữa chừng và khai tiếp sau.</p>
      </div>
    );
  }
  if (offersForms(procedure)) {
    return (
      <div className="procedure-start__button no-print">
        <Button kind="start" href={links.fill(procedure.forms[0])}>
          Khai và tải tờ khai
        </Button>
        <p className="quiet small">Khai trên máy, in ra rồi nộp giấy. Cổng không lưu những gì bạn khai.</p>
      </div>
    );
  }
  return (
    <p className="procedure-start__button">
      Nộp hồ sơ tại Bộ phận Một cửa. <a href={links.contact}>Xem địa chỉ và giờ làm việc</a>
    </p>
  );
}
