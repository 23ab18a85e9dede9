// The level of a service (Đ3.4, Đ14.2) as a plain sentence, with the 2018 number and the term of NĐ 42/2022 beside it.
import type { Level, Procedure } from '#catalog/procedure.ts';

const newerTerms: Record<Procedure['newerTerm'], string> = {
  information: 'cung cấp thông tin trực tuyến',
  'partly-online': 'dịch vụ công trực tuyến một phần',
  'wholly-online': 'dịch vụ công trực tuyến toàn trình',
};

export interface LevelMarkProps {
  readonly level: Level;
  readonly newerTerm: Procedure['newerTerm'];
  /** At level 4: is there anything to pay online? */
  readonly payable?: boolean | undefined;
  /** In a list: the sentence and the number only. */
  readonly compact?: boolean | undefined;
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

export function LevelMark({ level, newerTerm, payable, compact = false }: LevelMarkProps) {
  return (
    <span className={`level-mark level-mark--${level}`}>
      <span className="level-mark__number">Mức độ {level}</span>
      <span className="level-mark__words">
        {levelSentence(level, payable)}
        {!compact && (
          <span className="level-mark__term">Theo Nghị định 42/2022/NĐ-CP: {newerTerms[newerTerm]}.</span>
        )}
      </span>
    </span>
  );
}
