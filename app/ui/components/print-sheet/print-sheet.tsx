// What a printed page carries that the screen does not need: whose it is and where it was read.
import type { ReactNode } from 'react';

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

/** Browsers print without being told; this says that the page is made for it. */
export function PrintHint() {
  return (
    <p className="print-hint no-print">
      Trang này in được gọn trên giấy A4: bấm <kbd>Ctrl</kbd> + <kbd>P</kbd>, hoặc chọn “In” hay “Chia sẻ”
      trên điện thoại.
    </p>
  );
}
