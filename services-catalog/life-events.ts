// What happens in a life, and the procedures it leads to: how people look for them, rather than by sector.
export interface LifeEvent {
  readonly id: 'birth' | 'marriage' | 'death' | 'copies' | 'certification' | 'support';
  readonly title: string;
  readonly slugs: readonly string[];
}

export const lifeEvents: readonly LifeEvent[] = [
  { id: 'birth', title: 'Sinh con', slugs: ['dang-ky-khai-sinh'] },
  { id: 'marriage', title: 'Kết hôn', slugs: ['xac-nhan-tinh-trang-hon-nhan', 'dang-ky-ket-hon'] },
  { id: 'death', title: 'Người thân qua đời', slugs: ['dang-ky-khai-tu', 'ho-tro-chi-phi-mai-tang'] },
  { id: 'copies', title: 'Cần bản sao giấy tờ hộ tịch', slugs: ['ban-sao-trich-luc-ho-tich'] },
  {
    id: 'certification',
    title: 'Chứng thực giấy tờ, chữ ký',
    slugs: ['chung-thuc-ban-sao', 'chung-thuc-chu-ky', 'chung-thuc-chu-ky-nguoi-dich'],
  },
  {
    id: 'support',
    title: 'Trợ giúp lúc khó khăn',
    slugs: ['tro-cap-xa-hoi-hang-thang', 'ho-tro-chi-phi-mai-tang'],
  },
];
