// Đ14.3: how a service is filed online, step by step with pictures, made from the procedure and its published form, so that
// an edited procedure never has old instructions.
import type { ReactNode } from 'react';

import { isAlwaysFree } from '#catalog/charges.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { decidedBy, mapStated, together } from '#catalog/stated.ts';
import type { FormDefinition } from '#forms/definition.ts';
import { isPledgeSection } from '#forms/pledge.ts';

import { formTitle } from '#forms/text.ts';

import { feeSummary, payingSentences } from '../../../components/fees/fee-text.ts';
import { limitSummary } from '../../../components/service-list/service-list.tsx';
import { Fact } from '../../../components/stated/stated.tsx';
import { deliveryWays } from './delivery-ways.ts';
import { Picture, type PictureName } from './pictures.tsx';
import { sectionIds } from './section-ids.ts';

export interface GuideLinks {
  readonly signUp: string;
  readonly myDossiers: string;
  readonly lookUp: string;
}

export interface GuideStep {
  readonly picture: PictureName;
  readonly title: string;
  readonly text: ReactNode;
  readonly items?: readonly string[];
}

export function FilingGuide({ steps }: { readonly steps: readonly GuideStep[] }) {
  return (
    <ol className="filing-guide">
      {steps.map(({ picture, title, text, items }) => (
        <li key={title}>
          <Picture name={picture} />
          <div>
            <h3 className="filing-guide__title">{title}</h3>
            <p>{text}</p>
            {items !== undefined && <Items items={items} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** @param form the published declaration of the service; without it the sections are not told one by one */
export function stepsOf(
  sheet: ServiceSheet,
  form: FormDefinition | undefined,
  links: GuideLinks,
): readonly GuideStep[] {
  return [
    signIn(links),
    declare(form),
    ...attach(sheet),
    {
      picture: 'choose',
      title: 'Chọn cách nhận kết quả',
      text: (
        <>
          <Fact of={sheet.deliveries}>{(ways) => `Kết quả nhận ${deliveryWays(ways)}.`}</Fact> Nếu bạn thuộc
          trường hợp được miễn phí, lệ phí thì chọn luôn ở bước này.
        </>
      ),
    },
    {
      picture: 'check',
      title: 'Kiểm tra, cam đoan và gửi',
      text: (
        <>
          Đọc lại từng phần, đánh dấu lời cam đoan rồi bấm “Gửi hồ sơ”. Mã tra cứu hiện ngay, kèm giấy xác
          nhận đã nộp để tải về.
          {isFree(sheet) && (
            <>
              {' '}
              <Fact of={sheet.facts.charges}>{() => 'Thủ tục này không thu phí, lệ phí.'}</Fact>
            </>
          )}
        </>
      ),
    },
    ...pay(sheet),
    follow(links, sheet.facts.timeLimit),
    receive(sheet),
  ];
}

function signIn({ signUp }: GuideLinks): GuideStep {
  return {
    picture: 'sign-in',
    title: 'Đăng nhập',
    text: (
      <>
        Bấm “Nộp hồ sơ trực tuyến” rồi đăng nhập vào tài khoản của bạn. Chưa có tài khoản thì{' '}
        <a href={signUp}>đăng ký</a>, một lần dùng cho mọi thủ tục.
      </>
    ),
  };
}

function declare(form: FormDefinition | undefined): GuideStep {
  const saved = 'Cổng lưu lại sau mỗi phần; bạn có thể dừng và khai tiếp sau, trên máy khác cũng được.';
  const title = 'Khai tờ khai trên máy';
  if (form === undefined) return { picture: 'form', title, text: `Mỗi phần một trang. ${saved}` };
  const sections = form.sections.filter((section) => !isPledgeSection(section));
  return {
    picture: 'form',
    title,
    text: `${formTitle(form.title)} gồm ${sections.length} phần, mỗi phần một trang. ${saved}`,
    items: sections.map(({ heading, showWhen }) =>
      showWhen === undefined ? heading : `${heading} (nếu có)`,
    ),
  };
}

const isFree = ({ facts }: ServiceSheet) => decidedBy(facts.charges, isAlwaysFree);

function attach({ facts }: ServiceSheet): readonly GuideStep[] {
  const attachedDocuments = mapStated(facts.documents, (documents) =>
    documents.filter(({ form, replacedByForm }) => form !== 'to-be-shown' && replacedByForm === undefined),
  );
  if (decidedBy(attachedDocuments, ({ length }) => length === 0)) return [];
  return [
    {
      picture: 'attach',
      title: 'Đính kèm giấy tờ',
      text: (
        <>
          Chụp hoặc quét từng <a href={`#${sectionIds.documents}`}>giấy tờ phải chuẩn bị</a>, rõ chữ, đủ
          trang, rồi tải lên đúng ô. Nhận tệp PDF, ảnh (JPG, PNG, HEIC) và Word (DOCX).
        </>
      ),
    },
  ];
}

function pay(sheet: ServiceSheet): readonly GuideStep[] {
  if (isFree(sheet)) return [];
  const amount = <Fact of={sheet.facts.charges}>{feeSummary}</Fact>;
  switch (sheet.paying) {
    case 'gateway':
      return [
        {
          picture: 'pay',
          title: 'Nộp phí, lệ phí trực tuyến',
          text: (
            <>
              {amount}. Cổng tính số tiền theo tờ khai và chuyển bạn sang trang thanh toán VNPAY; Cổng không
              biết và không giữ số thẻ. Hồ sơ đến cán bộ khi đã nộp.
            </>
          ),
        },
      ];
    case 'when-told':
      return [
        {
          picture: 'desk',
          title: 'Nộp phí, lệ phí khi được báo số tiền',
          text: (
            <>
              {amount}. {payingSentences['when-told']}
            </>
          ),
        },
      ];
    default:
      return [
        {
          picture: 'desk',
          title: 'Nộp phí, lệ phí tại Bộ phận Một cửa',
          text: <>{amount}. Cổng tính trước số tiền theo tờ khai; bạn nộp khi đến nhận kết quả.</>,
        },
      ];
  }
}

function follow({ myDossiers, lookUp }: GuideLinks, limit?: ServiceSheet['facts']['timeLimit']): GuideStep {
  return {
    picture: 'follow',
    title: 'Theo dõi và bổ sung khi được yêu cầu',
    text: (
      <>
        Xem hồ sơ đến đâu ở <a href={myDossiers}>Hồ sơ của tôi</a> hoặc <a href={lookUp}>tra cứu bằng mã</a>.
        Khi cần bổ sung, Cổng báo cho bạn và bạn chỉ sửa đúng chỗ được yêu cầu.
        {limit !== undefined && (
          <>
            {' '}
            Thời hạn giải quyết: <Fact of={limit}>{(policy) => limitSummary(policy).toLowerCase()}</Fact>.
          </>
        )}
      </>
    ),
  };
}

function receive({ facts, deliveries }: ServiceSheet): GuideStep {
  const nothingShown = decidedBy(facts.documents, (documents) =>
    documents.every(({ form }) => form !== 'to-be-shown'),
  );
  const outcome = together({ ways: deliveries, results: facts.results });
  return {
    picture: 'result',
    title: 'Nhận kết quả',
    text: (
      <>
        <Fact of={outcome}>
          {({ ways, results }) =>
            `${
              ways.length > 1
                ? `Nhận theo cách bạn đã chọn: ${deliveryWays(ways)}.`
                : 'Nhận tại Bộ phận Một cửa, theo giấy hẹn.'
            } Kết quả là: ${results.join('; ')}.`
          }
        </Fact>
        {!nothingShown && (
          <>
            {' '}
            Khi đến Bộ phận Một cửa, mang theo{' '}
            <a href={`#${sectionIds.documents}`}>giấy tờ phải xuất trình</a>.
          </>
        )}
      </>
    ),
  };
}

/** What holds for every service that is filed online. */
export function generalSteps(links: GuideLinks & { readonly services: string }): readonly GuideStep[] {
  return [
    {
      picture: 'choose',
      title: 'Tìm thủ tục',
      text: (
        <>
          Tìm trong <a href={links.services}>danh mục dịch vụ công</a>, đọc phần “Bạn cần chuẩn bị”. Trang của
          mỗi thủ tục nộp trực tuyến được có hướng dẫn riêng, nêu đúng các phần phải khai và giấy tờ phải kèm.
        </>
      ),
    },
    signIn(links),
    declare(undefined),
    {
      picture: 'attach',
      title: 'Đính kèm giấy tờ',
      text: 'Chụp hoặc quét giấy tờ, rõ chữ, đủ trang. Nhận tệp PDF, ảnh (JPG, PNG, HEIC) và Word (DOCX).',
    },
    {
      picture: 'check',
      title: 'Kiểm tra, cam đoan và gửi',
      text: 'Chọn cách nhận kết quả, đọc lại câu trả lời, đánh dấu lời cam đoan và gửi. Mã tra cứu và giấy xác nhận đã nộp có ngay trên màn hình.',
    },
    {
      picture: 'pay',
      title: 'Nộp phí, lệ phí nếu có',
      text: 'Thủ tục nào trả trực tuyến được thì Cổng chuyển bạn sang trang thanh toán VNPAY; Cổng không biết và không giữ số thẻ của bạn. Thủ tục khác thì nộp tại Bộ phận Một cửa.',
    },
    follow(links),
    {
      picture: 'result',
      title: 'Nhận kết quả',
      text: 'Tải bản điện tử, đến Bộ phận Một cửa, hoặc nhận qua bưu điện, như bạn đã chọn.',
    },
  ];
}
