// Right after filing: it worked, the code to keep, the confirmation, and what happens next, when and where.
import type { ApplicantDossier, ProfileOffers } from '#app/read-models/dossiers.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { workingHoursText } from '#catalog/working-calendar.ts';
import type { MessageWay } from '#app/vocabulary/message-ways.ts';
import { inSentence } from '#forms/text.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { Telephone } from '../../../components/page/telephone.tsx';
import { useSite } from '../../../components/page/site.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { deliveryText } from '../filing/choices-page.tsx';
import { collectionRows } from './collection.ts';
import type { DossierLinks } from './my-dossier-page.tsx';

export function JustFiled({
  dossier,
  offers,
  links,
}: {
  readonly dossier: ApplicantDossier;
  readonly offers: ProfileOffers;
  readonly links: DossierLinks;
}) {
  const confirmation = dossier.papers.find((paper) => paper.paper === 'xac-nhan-da-nop');
  const toPay = dossier.payment.payable;
  return (
    <>
      <Panel heading={toPay ? 'Đã nhận hồ sơ, còn một bước: nộp phí' : 'Đã gửi hồ sơ'} code={dossier.code}>
        <p>
          {dossier.submittedAt !== undefined && <>Gửi lúc {formatMoment(dossier.submittedAt)}. </>}
          {confirmedBy(dossier.toldBy)}
        </p>
      </Panel>
      {toPay && (
        <p>
          <Button href={links.pay}>Nộp {formatVnd(dossier.payment.amountDue)}</Button>
        </p>
      )}
      <h2>Tiếp theo</h2>
      <p>{dossier.nextStep}</p>
      <ResultFacts dossier={dossier} links={links} />
      {offers.offers.length > 0 && <KeepInAccount {...offers} />}
      <ul>
        {confirmation !== undefined && (
          <li>
            <a href={links.paper(confirmation.paper)}>Tải {confirmation.label} (PDF)</a>
          </li>
        )}
        <li>
          <a href={links.self}>Xem hồ sơ này</a>, lúc nào cũng có ở mục Hồ sơ của tôi
        </li>
      </ul>
      <p>
        Giữ lại mã tra cứu: ai có mã cũng xem được hồ sơ đến bước nào ở trang Tra cứu, nhưng không xem được
        thông tin của bạn.
      </p>
    </>
  );
}

function confirmedBy(ways: ApplicantDossier['toldBy']): string {
  const [first = '', ...others] = ways.map((way) => confirmations[way]);
  return first === ''
    ? 'Cổng không gửi thư hay tin nhắn xác nhận, vì bạn chọn chỉ xem trên Cổng.'
    : `${[first, ...others.map((words) => inSentence(words))].join(', ')}.`;
}

const confirmations: Readonly<Record<MessageWay, string>> = {
  mail: 'Thư xác nhận được gửi đến địa chỉ thư điện tử của bạn',
  sms: 'Tin nhắn xác nhận được gửi đến số điện thoại của bạn, ban đêm thì vào sáng hôm sau',
};

/** Kept is what is ticked; nobody is asked twice about the same. */
function KeepInAccount({ offers, seen }: ProfileOffers) {
  return (
    <form method="post" className="keep-offer">
      <input type="hidden" name="seen" value={seen} />
      <Checkboxes
        legend="Lưu vào tài khoản để lần sau không phải khai lại?"
        legendSize="m"
        name="fact"
        hint="Chỉ những mục bạn đánh dấu được lưu, đã mã hóa. Sửa hoặc xóa lúc nào cũng được ở trang Tài khoản của tôi."
        options={offers.map(({ key, label, text, before }) => ({
          value: key,
          label: `${label}: ${text}`,
          ...(before === undefined ? {} : { hint: `Thay cho: ${before}` }),
        }))}
      />
      <ButtonGroup>
        <Button kind="secondary" name="intent" value="keep">
          Lưu mục đã đánh dấu
        </Button>
        <Button kind="quiet" name="intent" value="keep-nothing">
          Không lưu
        </Button>
      </ButtonGroup>
    </form>
  );
}

/** When the result comes, how, and what collecting it takes. */
function ResultFacts({
  dossier,
  links,
}: {
  readonly dossier: ApplicantDossier;
  readonly links: DossierLinks;
}) {
  const { unit } = useSite();
  const { dueAt, expectedDueAt, delivery, postalAddress, papersToShow } = dossier;
  const day = dueAt ?? expectedDueAt;
  return (
    <SummaryList
      heading="Khi có kết quả"
      rows={[
        ...(day === undefined
          ? []
          : [
              {
                label: dueAt === undefined ? 'Dự kiến ngày' : 'Hẹn ngày',
                value: (
                  <>
                    <strong>{formatDate(day)}</strong>
                    {dueAt === undefined &&
                      ', nếu hồ sơ được tiếp nhận vào ngày làm việc tiếp theo; ngày hẹn chính thức ghi trên giấy tiếp nhận'}
                    . <a href={links.dueDay}>Thêm vào lịch của điện thoại</a>
                  </>
                ),
              },
            ]),
        { label: 'Cách nhận', value: deliveryText(delivery, postalAddress) },
        ...(delivery === 'desk'
          ? [
              ...collectionRows(dossier),
              { label: 'Nơi nhận', value: `Bộ phận Một cửa, ${unit.address}` },
              { label: 'Giờ làm việc', value: workingHoursText(unit.hours) },
            ]
          : papersToShow.length === 0
            ? []
            : [{ label: 'Nếu phải đến Bộ phận Một cửa, mang theo', value: papersToShow.join('; ') }]),
        ...(unit.phone === '' ? [] : [{ label: 'Cần hỏi', value: <Telephone number={unit.phone} /> }]),
      ]}
    />
  );
}
