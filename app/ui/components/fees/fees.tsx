// What is charged: each item with its tariff, examples, who is exempt, and the legal basis.
import { freeWords, type Charges } from '#catalog/charges.ts';
import type { Paying } from '#catalog/offer.ts';

import { Table } from '../table/table.tsx';
import { feeExamples, payingSentences, tariffText, type FeeExample } from './fee-text.ts';

export function Fees({ charges, paying }: { readonly charges: Charges; readonly paying?: Paying }) {
  if (charges.kind === 'free') {
    return (
      <>
        <p>
          <strong>{freeWords(charges)}.</strong> {charges.note}
        </p>
        <p className="quiet small">Căn cứ: {charges.legalBasis}.</p>
      </>
    );
  }
  return (
    <>
      {charges.freeService !== undefined && (
        <p>
          <strong>{charges.freeService}.</strong>
        </p>
      )}
      {charges.items.map((item) => {
        const examples = feeExamples(item);
        return (
          <div key={item.id} className="fees__item">
            <p>
              <strong>{item.name}:</strong> {tariffText(item.tariff)}.
            </p>
            {examples.length > 0 && <Examples name={item.name} examples={examples} />}
            {item.exemptions.length > 0 && (
              <>
                <p>Được miễn:</p>
                <ul>
                  {item.exemptions.map((exemption) => (
                    <li key={exemption.id}>
                      {exemption.label} <span className="quiet small">({exemption.legalBasis})</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p className="quiet small">Căn cứ: {item.legalBasis}.</p>
          </div>
        );
      })}
      {paying !== undefined && payingSentences[paying] !== undefined && <p>{payingSentences[paying]}</p>}
      {charges.note !== undefined && <p>{charges.note}</p>}
    </>
  );
}

function Examples({ name, examples }: { readonly name: string; readonly examples: readonly FeeExample[] }) {
  return (
    <div className="fees__examples">
      <Table
        caption={`Ví dụ: ${name}`}
        captionHidden
        rows={examples}
        rowKey={(example) => example.what}
        columns={[
          { header: 'Ví dụ', cell: (example) => example.what, rowHeader: true },
          { header: 'Phải nộp', cell: (example) => example.amount, numeric: true },
        ]}
      />
    </div>
  );
}
