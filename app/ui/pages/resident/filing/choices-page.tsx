// How the result shall come, and on which ground nothing is to be paid.
import type { Draft } from '#app/read-models/dossiers.ts';
import { chargesHere } from '#catalog/offer.ts';
import { exemptionsOf } from '#catalog/assess.ts';
import { deliveryIds, type Delivery } from '#catalog/procedure-lists.ts';

import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Fees } from '../../../components/fees/fees.tsx';
import { DefaultButton } from '../../../components/form-fields/default-button.tsx';
import { Radios } from '../../../components/radios/radios.tsx';
import { FactSection } from '../../../components/stated/stated.tsx';
import { FeeLines } from './fee-lines.tsx';
import { FilingFrame, SaveButtons, type InFiling } from './filing-frame.tsx';
import { PostalFields, type PostalFieldsProps } from './postal-fields.tsx';
import { choicesHeading } from '#app/steps/filing-steps.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

const choiceLabels: Readonly<Record<Delivery, string>> = {
  online: 'Nhận bản điện tử trên Cổng này',
  desk: 'Đến nhận tại Bộ phận Một cửa',
  post: 'Nhận qua bưu điện',
};

const deliveryHints: Readonly<Record<Delivery, string>> = {
  online: 'Bạn tải kết quả về từ trang hồ sơ của mình.',
  desk: 'Mang theo giấy tờ tùy thân và các giấy tờ phải xuất trình.',
  post: 'Gửi đến địa chỉ bạn ghi ở dưới. Cước bưu điện trả khi nhận.',
};

/** The way, and where to when it is the post. */
export function deliveryText(delivery: Delivery, postalAddress?: string): string {
  const to = delivery === 'post' && postalAddress !== undefined && postalAddress !== '';
  return `${choiceLabels[delivery]}${to ? `, đến ${postalAddress}` : ''}`;
}

/** The radio's value when no ground is claimed: an empty one would be sent as nothing chosen. */
export const noExemption = 'khong';

export interface ChoicesPageProps extends InFiling {
  readonly draft: Pick<Draft, 'assessment'> & {
    readonly procedure: Pick<Draft['procedure'], 'name' | 'charges'>;
    readonly offered: readonly [Delivery, ...Delivery[]];
    readonly sheet: Pick<Draft['sheet'], 'paying'> & {
      readonly facts: Pick<Draft['sheet']['facts'], 'charges'>;
    };
  };
  readonly chosen: {
    readonly delivery: string;
    readonly exemption: string;
  };
  readonly post: Pick<PostalFieldsProps, 'postal' | 'context' | 'choices'>;
  readonly problems: readonly InputProblem[];
}

function DeliveryChoice({
  offered,
  chosen,
  post,
  problems,
}: Pick<ChoicesPageProps, 'chosen' | 'post' | 'problems'> & {
  readonly offered: readonly [Delivery, ...Delivery[]];
}) {
  const [only, ...others] = offered;
  const address = offered.includes('post') && <PostalFields {...post} problems={problems} />;
  if (others.length === 0) {
    return (
      <div className="filing-delivery">
        <h2>Nhận kết quả</h2>
        <p>
          {choiceLabels[only]}. {deliveryHints[only]}
        </p>
        <input type="hidden" name="delivery" value={only} />
        {address}
      </div>
    );
  }
  return (
    <div className="filing-delivery">
      <Radios
        legend="Bạn muốn nhận kết quả bằng cách nào?"
        legendSize="m"
        name="delivery"
        defaultValue={chosen.delivery}
        error={messageAt(problems, 'delivery')}
        options={deliveryIds
          .filter((value) => offered.includes(value))
          .map((value) => ({ value, label: choiceLabels[value], hint: deliveryHints[value] }))}
      />
      {address}
    </div>
  );
}

export function ChoicesPage(props: ChoicesPageProps) {
  const { accountName, draft, chosen, post, problems, place, atHand, back } = props;
  const { procedure, sheet, assessment } = draft;
  const grounds = exemptionsOf(chargesHere(procedure));
  return (
    <FilingFrame
      accountName={accountName}
      procedureName={procedure.name}
      heading={choicesHeading(procedure)}
      place={place}
      atHand={atHand}
      back={back}
      before={<ErrorSummary problems={problems} />}
    >
      <form method="post" noValidate>
        <DefaultButton value="next" />
        <DeliveryChoice offered={draft.offered} chosen={chosen} post={post} problems={problems} />
        {grounds.length > 0 && (
          <Radios
            legend="Bạn có thuộc trường hợp được miễn phí, lệ phí không?"
            legendSize="m"
            name="exemption"
            hint="Chọn rồi lưu, phần Giấy tờ kèm theo có thêm chỗ gửi giấy tờ chứng minh. Cán bộ xem giấy tờ; không được chấp nhận thì bạn nộp phí, lệ phí."
            defaultValue={chosen.exemption}
            error={messageAt(problems, 'exemption')}
            options={[
              { value: noExemption, label: 'Không thuộc trường hợp nào' },
              ...grounds.map((ground) => ({
                value: ground.id,
                label: ground.label,
                hint: `Căn cứ: ${ground.legalBasis}`,
              })),
            ]}
          />
        )}
        <h2>Phí, lệ phí</h2>
        {assessment === undefined ? (
          <>
            <FactSection of={sheet.facts.charges}>
              {(charges) => <Fees charges={charges} paying={sheet.paying} />}
            </FactSection>
            {procedure.charges.kind === 'charged' && (
              <p className="quiet">Số tiền của hồ sơ này được tính khi bạn khai xong tờ khai.</p>
            )}
          </>
        ) : (
          <>
            <FeeLines
              assessment={assessment}
              exemptionLabel={(id) => grounds.find((ground) => ground.id === id)?.label}
            />
            {grounds.length > 0 && (
              <p className="quiet">
                Đổi lựa chọn ở trên rồi bấm “Lưu và tiếp tục” thì số tiền được tính lại.
              </p>
            )}
          </>
        )}
        <SaveButtons />
      </form>
    </FilingFrame>
  );
}
