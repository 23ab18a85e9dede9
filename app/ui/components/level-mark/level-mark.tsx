// The level of a service (Đ3.4, Đ14.2) as a plain sentence about filing and paying, then as the regulation numbers it and the
// decree in force calls it.
import type { Offer } from '#catalog/offer.ts';
import type { Level } from '#catalog/procedure.ts';
import type { Stated } from '#catalog/stated.ts';

import { Fact } from '../stated/stated.tsx';

/** What a resident can do, in one sentence. */
export function levelSentence({ level, filing, paying }: Offer): string {
  switch (filing) {
    case 'national-portal':
      return 'Nộp hồ sơ trên Cổng Dịch vụ công quốc gia';
    case 'resolver':
      return 'Xem hướng dẫn tại đây, nộp hồ sơ tại cơ quan giải quyết';
    case 'desk':
      return 'Xem hướng dẫn tại đây, nộp hồ sơ tại Bộ phận Một cửa';
    case 'desk-with-form':
      return 'Khai tờ khai trên máy, nộp hồ sơ giấy';
    case 'here':
      if (level < 4) return 'Nộp hồ sơ trực tuyến được, nhận kết quả tại Bộ phận Một cửa';
      return paying === 'nothing'
        ? 'Nộp hồ sơ trực tuyến được, không thu phí, lệ phí'
        : 'Nộp hồ sơ và nộp phí, lệ phí trực tuyến được';
  }
}

/** What can be done, then what the regulation calls that. */
export function LevelMark({ offer }: { readonly offer: Stated<Offer> }) {
  return <Fact of={offer}>{(of) => <LevelWords offer={of} />}</Fact>;
}

/** The same in a line of a list, whose page says how sure it is. */
export const LevelWords = ({ offer }: { readonly offer: Offer }) => (
  <span className="level-mark">
    {levelSentence(offer)} <span className="level-mark__said">Mức độ {offer.level}</span>
  </span>
);

/** What a level means, whichever service has it, or one service's with the decree's term: under the regulation's number. */
export function LevelPlate({
  level,
  sentence,
  term,
}: {
  readonly level: Level;
  readonly sentence: string;
  readonly term?: string | undefined;
}) {
  return (
    <span className={`level-mark level-mark--${level}`}>
      <span className={`level-mark__number level-mark__number--${level}`}>Mức độ {level}</span>
      <span className="level-mark__words">
        {sentence}
        {term !== undefined && <span className="level-mark__term">Theo {term}.</span>}
      </span>
    </span>
  );
}
