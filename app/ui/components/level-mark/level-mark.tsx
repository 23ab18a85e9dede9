// The level of a service (Đ3.4, Đ14.2) as a plain sentence, with the number of the regulation, and the term of the decree in force beside it.
import type { Level } from '#catalog/procedure.ts';

export interface LevelMarkProps {
  readonly level: Level;
  /** "Nghị định 224/2026/NĐ-CP: dịch vụ công trực tuyến một phần"; left out in a list. */
  readonly term?: string | undefined;
  /** At level 4: is there anything to pay online? */
  readonly payable?: boolean | undefined;
}

/** What a resident can do here, in one sentence. */
export function levelSentence(level: Level, payable = true): string {
  switch (level) {
    case 1:
      return 'Xem hướng dẫn tại đây, nộp hồ sơ tại Bộ phận Một cửa';
    case 2:
      return 'Tải và điền sẵn tờ khai được, nộp hồ sơ giấy';
    case 3:
      return 'Nộp hồ sơ trực tuyến được, nhận kết quả tại Bộ phận Một cửa';
    case 4:
      return payable ? 'Nộp hồ sơ và trả phí trực tuyến được' : 'Nộp hồ sơ trực tuyến được, không mất phí';
  }
}

export function LevelMark({ level, term, payable }: LevelMarkProps) {
  return (
    <span className={`level-mark level-mark--${level}`}>
      <span className="level-mark__number">Mức độ {level}</span>
      <span className="level-mark__words">
        {levelSentence(level, payable)}
        {term !== undefined && <span className="level-mark__term">Theo {term}.</span>}
      </span>
    </span>
  );
}
