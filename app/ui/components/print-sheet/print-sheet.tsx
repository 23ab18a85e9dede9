// What a printed page carries that the screen does not need: whose it is and where it was read.
import { useEffect, useState, type ReactNode } from 'react';

import { Button } from '../button/button.tsx';
import { useSite } from '../page/site.tsx';

export function PrintSheet({
  address,
  children,
}: {
  readonly address?: string | undefined;
  readonly children: ReactNode;
}) {
  const { unit } = useSite();
  return (
    <div className="print-sheet">
      <div className="only-print print-sheet__head">
        <p>In từ trang {address ?? unit.name}</p>
      </div>
      {children}
    </div>
  );
}

/**
 * Printing and keeping (Đ13.1c). The button is there where a script answers for it: React's on pages that hydrate, else
 * print-button.ts; the way to the PDF and the words are there for everybody.
 * @param paper where the PDF of the page lies
 */
export function PrintHint({ paper }: { readonly paper?: string | undefined }) {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => {
    setHydrated(true);
  }, []);
  return (
    <div className="print-hint no-print">
      <p className="print-hint__ways">
        <button
          type="button"
          className="button button--secondary"
          data-print=""
          hidden={!hydrated}
          onClick={() => {
            window.print();
          }}
        >
          In trang này
        </button>
        {paper !== undefined && (
          <Button kind="secondary" href={paper}>
            Mở bản PDF để lưu hoặc in
          </Button>
        )}
      </p>
      <p>
        Trang này in được gọn trên giấy A4: bấm <kbd>Ctrl</kbd> + <kbd>P</kbd>, hoặc chọn “In” hay “Chia sẻ”
        trên điện thoại.
      </p>
    </div>
  );
}
