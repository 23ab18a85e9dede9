// What so many copies cost, as a sum: worked out while the number is chosen (count-fees.ts), and without scripts after a press.
import { countedItems, enquiryMessage, isEnquired, readBatch } from '#catalog/assess.ts';
import type { Charges } from '#catalog/charges.ts';

import { Button } from '../button/button.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { exemptText, sumText } from './fee-text.ts';

/** The names in the address of the page. */
export const copiesName = 'so-ban';
export const pagesName = 'so-trang';

/** How many, as typed. */
export interface PriceEnquiry {
  readonly copies: string;
  readonly pages: string;
}

export interface FeeSumProps {
  readonly charges: Charges;
  /** One copy of one page, while nobody says how many. */
  readonly enquiry?: PriceEnquiry | undefined;
}

const errorOf = (typed: string) => (isEnquired(typed) ? undefined : enquiryMessage);

export function FeeSum({ charges, enquiry = { copies: '1', pages: '1' } }: FeeSumProps) {
  const { copies, pages } = enquiry;
  const batch = readBatch(copies, pages);
  const items = countedItems(charges);
  if (items.length === 0) return null;
  const byPage = items.some(({ tariff }) => tariff.kind === 'by-page');
  return (
    <form className="fee-sum no-print" id="tinh-phi" method="get" action="#tinh-phi" data-counts-fees="">
      <div className="fee-sum__boxes">
        {byPage && (
          <TextInput
            label="Bản chính có mấy trang?"
            name={pagesName}
            inputMode="numeric"
            width={4}
            defaultValue={pages}
            error={errorOf(pages)}
          />
        )}
        <TextInput
          label="Bạn cần mấy bản sao trích lục?"
          name={copiesName}
          inputMode="numeric"
          width={4}
          defaultValue={copies}
          error={errorOf(copies)}
        />
        <Button kind="secondary" withoutScript>
          Tính phí
        </Button>
      </div>
      {items.map((item) => (
        <p key={item.id} className="fee-sum__line">
          <span className="quiet">{item.name}:</span>{' '}
          <output data-tariff={JSON.stringify(item.tariff)}>
            {batch === undefined ? 'chưa tính được' : sumText(item, batch)}
          </output>
          {exemptText(item) !== '' && <span className="fee-sum__exempt">{exemptText(item)}</span>}
        </p>
      ))}
    </form>
  );
}
