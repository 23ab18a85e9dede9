// Before anybody begins: can it be done here, in how long, for how much, the button to start with; then what to have at hand.
import { isAlwaysFree } from '#catalog/charges.ts';
import type { RequiredDocument } from '#catalog/procedure.ts';
import type { Paying } from '#catalog/offer.ts';
import { openingWayLabels } from '#catalog/opening.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { decidedBy } from '#catalog/stated.ts';
import { workingHoursText } from '#catalog/working-calendar.ts';

import { Button } from '../../../components/button/button.tsx';
import { FeeSum, type PriceEnquiry } from '../../../components/fees/fee-sum.tsx';
import { feeSummary } from '../../../components/fees/fee-text.ts';
import { LevelMark } from '../../../components/level-mark/level-mark.tsx';
import { useSite } from '../../../components/page/site.tsx';
import { Telephone } from '../../../components/page/telephone.tsx';
import { limitSummary } from '../../../components/service-list/service-list.tsx';
import { Fact, ListFact } from '../../../components/stated/stated.tsx';
import { ProcedureDocuments, ToHave } from './documents.tsx';
import { sectionIds } from './section-ids.ts';

export interface StartLinks {
  readonly file: string;
  readonly fill: (formCode: string) => string;
  readonly contact: string;
  readonly myDossiers: string;
}

interface StartProps {
  readonly sheet: ServiceSheet;
  readonly links: StartLinks;
}

/** What everybody asks first, on the first screen of a phone. */
export function ProcedureKey({
  sheet,
  links,
  enquiry,
}: StartProps & { readonly enquiry?: PriceEnquiry | undefined }) {
  const { facts } = sheet;
  const beginning = beginningOf(sheet, links);
  return (
    <section className="procedure-key" aria-label="Tóm tắt">
      <dl>
        <div className="procedure-key__level">
          <dt className="visually-hidden">Mức độ</dt>
          <dd>
            <LevelMark offer={sheet.offer} />
          </dd>
        </div>
        <NotHere sheet={sheet} />
        <div className="procedure-key__wide">
          <dt>Ai làm được</dt>
          <dd>
            <Fact of={facts.eligibility}>{(words) => words}</Fact>
          </dd>
        </div>
        <div>
          <dt>Bao lâu</dt>
          <dd>
            <Fact of={facts.timeLimit}>{limitSummary}</Fact>
          </dd>
        </div>
        <div>
          <dt>Chi phí</dt>
          <dd>
            <Fact of={facts.charges}>{feeSummary}</Fact>
          </dd>
        </div>
        <div className="procedure-key__wide">
          <dt>Chuẩn bị</dt>
          <dd>
            <Fact of={facts.documents}>{(documents) => <ToPrepare documents={documents} />}</Fact>
          </dd>
        </div>
      </dl>
      {beginning !== undefined && (
        <div className="procedure-key__button no-print">
          <Button kind="start" href={beginning.href}>
            {beginning.first}
          </Button>
          {sheet.filing.at === 'here' && (
            <p>
              hoặc đến <a href="#den-noi-h">Bộ phận Một cửa</a>
            </p>
          )}
        </div>
      )}
      <div className="no-print">
        {/* How sure it is stands with the price above. */}
        <ListFact of={facts.charges}>{(charges) => <FeeSum charges={charges} enquiry={enquiry} />}</ListFact>
      </div>
    </section>
  );
}

/** What the commune says of a service that is not used on this portal now. */
function NotHere({ sheet: { opening } }: Pick<StartProps, 'sheet'>) {
  if (opening.way === 'here') return null;
  return (
    <div className="procedure-key__wide">
      <dt>Hiện nay</dt>
      <dd>
        {openingWayLabels[opening.way]}. {opening.words}
      </dd>
    </div>
  );
}

/** What everybody needs, by name; what only some need is counted, and told below. The declaration is not prepared. */
function ToPrepare({ documents }: { readonly documents: readonly RequiredDocument[] }) {
  const brought = documents.filter(({ replacedByForm }) => replacedByForm === undefined);
  const always = brought.filter(({ required }) => required);
  const others = brought.length - always.length;
  return (
    <>
      {always.length === 0 ? 'Chỉ cần tờ khai' : always.map(({ name }) => name).join('; ')}
      {others > 0 && (
        <>
          . <a href={`#${sectionIds.documents}`}>Trường hợp khác ({others})</a>
        </>
      )}
    </>
  );
}

/** Where it begins, and what the button says before anything is prepared and after. */
function beginningOf({ filing, resolver }: ServiceSheet, links: StartLinks) {
  switch (filing.at) {
    case 'here':
      return {
        href: links.file,
        first: 'Nộp hồ sơ trực tuyến',
        prepared: 'Đã chuẩn bị xong, nộp trực tuyến',
        note: 'Cần đăng nhập. Bạn có thể dừng giữa chừng và khai tiếp sau.',
      };
    case 'national-portal':
      return {
        href: filing.address,
        first: 'Nộp trên Cổng Dịch vụ công quốc gia',
        prepared: 'Đã chuẩn bị xong, nộp trên Cổng quốc gia',
        note: (
          <>
            {resolver?.commune === 'informs' && 'Ủy ban nhân dân không giải quyết và không nhận hồ sơ này. '}
            Thủ tục này nộp trực tuyến trên Cổng Dịch vụ công quốc gia (Điều 15 Nghị định 224/2026/NĐ-CP). Hồ
            sơ bạn đã khai hoặc đã nộp tại đây vẫn mở được ở <a href={links.myDossiers}>Hồ sơ của tôi</a>.
          </>
        ),
      };
    case 'desk-with-form':
      return {
        href: links.fill(filing.forms[0]),
        first: 'Khai và tải tờ khai',
        prepared: 'Đã chuẩn bị xong, khai tờ khai',
        note: 'Khai trên máy, in ra rồi nộp giấy. Cổng không lưu những gì bạn khai.',
      };
    case 'resolver':
    case 'desk':
      return undefined;
  }
}

export function ProcedureStart({ sheet, links }: StartProps) {
  const { filing } = sheet;
  return (
    <section className="procedure-start" id="chuan-bi" aria-labelledby="chuan-bi-h">
      <h2 id="chuan-bi-h">Bạn cần chuẩn bị</h2>
      <div data-keeps-ticks={sheet.slug}>
        <ProcedureDocuments sheet={sheet} />
        <ul className="procedure-checklist no-print">
          {filing.at === 'here' && <ToHave>Tài khoản của Cổng; chưa có thì đăng ký khi bắt đầu</ToHave>}
          {filing.at === 'national-portal' && (
            <ToHave>Tài khoản định danh VNeID, để đăng nhập Cổng Dịch vụ công quốc gia</ToHave>
          )}
          <ToPay sheet={sheet} />
        </ul>
      </div>
      <Start sheet={sheet} links={links} />
    </section>
  );
}

/** Where papers are shown and results handed over: where it is, when it is open, whom to call first. */
export function AtTheOffice({ contact }: Pick<StartLinks, 'contact'>) {
  const { unit } = useSite();
  return (
    <section className="procedure-office" aria-labelledby="den-noi-h">
      <h2 id="den-noi-h">Khi bạn đến Bộ phận Một cửa</h2>
      <p>
        {unit.address !== '' && (
          <>
            {unit.address}. <a href={contact}>Xem đường đi và cách liên hệ</a>
          </>
        )}
      </p>
      <p>
        {workingHoursText(unit.hours)}
        {unit.phone !== '' && (
          <>
            {' '}
            Hỏi trước: <Telephone number={unit.phone} />
          </>
        )}
      </p>
    </section>
  );
}

function ToPay({ sheet: { facts, paying } }: { readonly sheet: ServiceSheet }) {
  if (decidedBy(facts.charges, isAlwaysFree)) return null;
  return (
    <ToHave>
      <a href={`#${sectionIds.charges}`}>Phí, lệ phí</a>, nếu phải nộp
      {howPaid[paying]}
    </ToHave>
  );
}

const howPaid: Readonly<Record<Paying, string>> = {
  nothing: '',
  gateway: ': trả bằng thẻ hoặc tài khoản ngân hàng',
  desk: ': nộp tại Bộ phận Một cửa',
  'when-told': ': trả sau khi được báo số tiền',
  'national-portal': ': trả trên Cổng Dịch vụ công quốc gia',
  resolver: ': nộp cho cơ quan giải quyết',
};

function Start({ sheet, links }: StartProps) {
  const beginning = beginningOf(sheet, links);
  if (beginning === undefined && sheet.filing.at === 'resolver')
    return (
      <p className="procedure-start__button">
        Nộp hồ sơ tại <Fact of={sheet.facts.authority}>{({ receives }) => receives}</Fact>. Ủy ban nhân dân
        không nhận hồ sơ này.
      </p>
    );
  if (beginning === undefined)
    return (
      <p className="procedure-start__button">
        Nộp hồ sơ tại Bộ phận Một cửa. <a href={links.contact}>Xem địa chỉ và giờ làm việc</a>
      </p>
    );
  return (
    // On paper it says where else than here it is filed.
    <div className={`procedure-start__button${sheet.filing.at === 'national-portal' ? '' : ' no-print'}`}>
      <Button kind="secondary" href={beginning.href}>
        {beginning.prepared}
      </Button>
      <p className="quiet small">{beginning.note}</p>
    </div>
  );
}
