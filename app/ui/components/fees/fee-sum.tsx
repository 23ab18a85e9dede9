// What so many copies cost, as a sum: worked out while the number is chosen (count-fees.ts), and without scripts after a press.
import { countedItems, type Batch } from '#catalog/assess.ts';
import type { Charges } from '#catalog/charges.ts';

import { Button } from '../button/button.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { exemptText, sumText } from './fee-text.ts';

/** The names in the address of the page. */
export const copiesName = 'so-ban';
export const pagesName = 'so-trang';

export interface FeeSumProps {
  readonly charges: Charges;
  /** One copy of one page, while nobody says how many. */
  readonly batch?: Batch | undefined;
}

export function FeeSum({ charges, batch = { copies: 1, pages: 1 } }: FeeSumProps) {
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
            defaultValue={String(batch.pages)}
          />
        )}
        <TextInput
          label="Bạn cần mấy bản sao trích lục?"
          name={copiesName}
          inputMode="numeric"
          width={4}
          defaultValue={String(batch.copies)}
        />
        <Button kind="secondary" withoutScript>
          Tính phí
        </Button>
      </div>
      {items.map((item) => (
        <p key={item.id} className="fee-sum__line">
          <span className="quiet">{item.name}:</span>{' '}
          <output data-tariff={JSON.stringify(item.tariff)}>{sumText(item, batch)}</output>
          {exemptText(item) !== '' && <span className="fee-sum__exempt">{exemptText(item)}</span>}
        </p>
      ))}
    </form>
  );
}
