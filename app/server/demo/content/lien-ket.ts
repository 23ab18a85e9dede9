// Links to other agencies (Đ13.1b): public addresses of the state's sites, which are true ones.
import type { DemoItem, DemoSection } from './demo-item.ts';

const link = (title: string, address: string, agency: string, level: string, summary: string): DemoItem => ({
  title,
  summary,
  facts: { address, agency, level },
  source: agency,
  writer: 'bientap',
  age: 90,
  genuine: true,
});

export const lienKet: DemoSection = () => [
  link(
    'Cổng Dịch vụ công quốc gia',
    'https://dichvucong.gov.vn',
    'Chính phủ',
    'Trung ương',
    'Tra cứu, nộp hồ sơ thủ tục hành chính trên toàn quốc.',
  ),
  link(
    'Cổng Thông tin điện tử Chính phủ',
    'https://chinhphu.vn',
    'Chính phủ',
    'Trung ương',
    'Hoạt động của Chính phủ, văn bản chỉ đạo, điều hành.',
  ),
  link(
    'Cơ sở dữ liệu quốc gia về văn bản pháp luật',
    'https://vbpl.vn',
    'Bộ Tư pháp',
    'Trung ương',
    'Toàn văn và hiệu lực của văn bản quy phạm pháp luật.',
  ),
  link(
    'Cổng Dịch vụ công Bộ Công an',
    'https://dichvucong.bocongan.gov.vn',
    'Bộ Công an',
    'Trung ương',
    'Cư trú, căn cước, xuất nhập cảnh và các thủ tục của ngành Công an.',
  ),
  link(
    'Cổng thông tin Bảo hiểm xã hội Việt Nam',
    'https://baohiemxahoi.gov.vn',
    'Bảo hiểm xã hội Việt Nam',
    'Trung ương',
    'Tra cứu quá trình đóng, thẻ bảo hiểm y tế, mẫu biểu.',
  ),
  link(
    'Trang thông tin Cục Thuế',
    'https://www.gdt.gov.vn',
    'Bộ Tài chính',
    'Trung ương',
    'Chính sách thuế, kê khai và hóa đơn điện tử.',
  ),
  link(
    'Cổng thông tin điện tử tỉnh Bình Dương',
    'https://www.binhduong.gov.vn',
    'Ủy ban nhân dân tỉnh Bình Dương',
    'Tỉnh',
    'Tin tức, văn bản và quy hoạch của tỉnh.',
  ),
  link(
    'Dịch vụ công tỉnh Bình Dương',
    'https://dichvucong.binhduong.gov.vn',
    'Ủy ban nhân dân tỉnh Bình Dương',
    'Tỉnh',
    'Nộp và theo dõi hồ sơ thuộc thẩm quyền của tỉnh.',
  ),
  link(
    'Cổng thông tin điện tử thị xã Bến Cát',
    'https://bencat.binhduong.gov.vn',
    'Ủy ban nhân dân thị xã Bến Cát',
    'Thị xã',
    'Tin tức và chỉ đạo, điều hành của thị xã.',
  ),
];
