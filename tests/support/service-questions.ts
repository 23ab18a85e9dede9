// What residents ask for, in their own words, and the procedure that answers. The two doors that find procedures are
// measured with it: how far down the list the right one stands.

/** As typed, and the codes of what answers it: the first of them that is listed counts. */
export type ServiceQuestion = readonly [asked: string, ...answers: readonly [string, ...string[]]];

const plain: readonly ServiceQuestion[] = [
  ['làm giấy khai sinh cho con mới sinh', '1.001193', '2.001023', '2.000986'],
  ['vợ tôi mới sinh em bé cần làm giấy tờ gì', '1.001193', '2.001023', '2.000986'],
  ['tôi muốn đăng ký kết hôn', '1.000894'],
  ['hai đứa muốn cưới', '1.000894'],
  ['ba tôi mới mất', '1.000656'],
  ['báo tử cho mẹ', '1.000656'],
  ['xin giấy độc thân để mua đất', '1.004873'],
  ['xác nhận chưa kết hôn', '1.004873'],
  ['xin lại bản sao giấy khai sinh', '2.000635', '2.000908'],
  ['giấy khai sinh bị sai tên', '1.004859'],
  ['đổi họ cho con', '1.004859'],
  ['sửa năm sinh trong giấy khai sinh', '1.004859'],
  ['làm lại giấy khai sinh bị mất', '1.004884'],
  ['mất giấy đăng ký kết hôn', '1.004746'],
  ['nhận cha cho con', '1.001022', '1.000689'],
  ['chưa cưới mà có con thì làm khai sinh sao', '1.000689', '1.001193'],
  ['ông bà nuôi cháu mồ côi', '1.004837'],
  ['xin con nuôi', '2.001263'],
  ['sao y giấy tờ', '2.000815'],
  ['công chứng bằng tốt nghiệp', '2.000815'],
  ['xác nhận sơ yếu lý lịch xin việc', '2.000884'],
  ['chứng thực giấy bán xe máy', '2.001035'],
  ['làm hợp đồng cho đất con trai', '2.001035'],
  ['lập di chúc để lại nhà', '2.001019'],
  ['chia thừa kế', '2.001406'],
  ['nhập hộ khẩu cho vợ', '1.004222'],
  ['chuyển hộ khẩu về đây', '1.004222'],
  ['giấy xác nhận cư trú CT07', '1.010041'],
  ['khai sinh kèm thẻ bảo hiểm y tế', '2.001023', '2.000986'],
  ['trợ cấp cho người già trên 80 tuổi', '1.001776', '1.014027'],
  ['tiền trợ cấp người khuyết tật', '1.001776'],
  ['tiền mai táng', '1.001731', '2.002307', '1.010824'],
  ['mất giấy khuyết tật', '1.001653'],
  ['giám định khuyết tật', '1.001699'],
  ['sổ hộ nghèo', '1.011606', '1.011607'],
  ['con thương binh xin giấy xác nhận', '1.010833'],
  ['tiền thờ cúng liệt sĩ', '1.010803'],
  ['hàng xóm lấn đất', '1.012812', '1.013967'],
  ['làm sổ đỏ', '1.013978'],
  ['xin phép xây nhà', '1.013225'],
  ['sửa nhà nâng thêm tầng có phải xin phép không', '1.013229'],
  ['giấy phép xây dựng hết hạn', '1.013227'],
  ['mở quán cà phê', '1.001612'],
  ['nghỉ bán trả giấy phép kinh doanh', '1.001266'],
  ['chuyển đất lúa sang trồng cây ăn trái', '1.008004'],
  ['khoan giếng', '1.001662'],
  ['mở lớp giữ trẻ tại nhà', '1.004492'],
  ['bình xét gia đình văn hóa', '6.006758'],
  ['tổ chức lễ cúng đình', '1.012592', '1.012591', '1.003622'],
  ['thành lập câu lạc bộ bóng đá', '2.000794'],
  ['khiếu nại quyết định của xã', '2.002409'],
  ['tố cáo cán bộ nhận hối lộ', '2.002396'],
  ['gặp chủ tịch xã', '2.001909'],
  ['cán bộ làm sai đòi bồi thường', '2.002165'],
];

const withoutMarks: readonly ServiceQuestion[] = [
  ['lam khai sinh cho con', '1.001193', '2.001023', '2.000986'],
  ['dang ky ket hon', '1.000894'],
  ['giay chung tu', '1.000656'],
  ['giay xac nhan doc than', '1.004873'],
  ['trich luc khai sinh', '2.000635'],
  ['sao y ban chinh', '2.000815'],
  ['so yeu ly lich', '2.000884'],
  ['nhap khau cho con', '1.004222', '2.000986'],
  ['tro cap nguoi cao tuoi', '1.001776', '1.014027'],
  ['ho tro mai tang', '1.001731', '2.002307'],
  ['tranh chap ranh dat', '1.012812', '1.013967'],
  ['xin phep sua nha', '1.013229'],
  ['giay phep kinh doanh', '1.001612', '1.001266'],
  ['thua ke nha dat', '2.001406', '2.001016'],
  ['khen thuong hoc sinh gioi', '1.000775', '2.000337', '2.000346'],
];

const misspelt: readonly ServiceQuestion[] = [
  ['khai shinh', '1.001193'],
  ['kai sinh', '1.001193'],
  ['đăng ký kết hom', '1.000894'],
  ['giấy độc tân', '1.004873'],
  ['trứng thực bản sao', '2.000815'],
  ['sơ yếu lí lich', '2.000884'],
  ['trợ cấp khuyết tậc', '1.001776'],
  ['mai tán phí', '1.001731', '2.002307', '1.010824'],
  ['thừa kê', '2.001406', '2.001016'],
  ['xin phép xay nhà', '1.013225'],
];

const otherSpellings: readonly ServiceQuestion[] = [
  ['đăng kí khai sinh', '1.001193'],
  ['dang ki ket hon', '1.000894'],
  ['chứng thực chữ kí', '2.000884'],
  ['sơ yếu lí lịch', '2.000884'],
  ['thờ cúng liệt sỹ', '1.010803'],
  ['con liệt sỹ', '1.010833'],
  ['bảo hiểm i tế cho trẻ em', '2.001023', '2.000986'],
  ['lễ kì yên', '1.003622'],
  ['xét hộ nghèo định kì', '1.011606'],
  ['giấy uỷ quyền chữ ký', '2.000884'],
  ['hoà giải đất đai', '1.012812'],
];

const joined: readonly ServiceQuestion[] = [
  ['khaisinh', '1.001193'],
  ['kethon', '1.000894'],
  ['đăng kýkết hôn', '1.000894'],
  ['dangkikhaitu', '1.000656'],
  ['giấy độcthân', '1.004873'],
  ['saoy bản chính', '2.000815'],
  ['hộnghèo', '1.011606', '1.011607'],
];

export const serviceQuestions = [...plain, ...withoutMarks, ...misspelt, ...otherSpellings, ...joined];

/** What is no procedure: it has to stand first although procedures share words with it. */
export const otherQuestions: readonly (readonly [asked: string, address: string])[] = [
  ['lịch làm việc của lãnh đạo', '/lich-lam-viec'],
  ['lịch làm việc', '/lich-lam-viec'],
  ['tra cứu hồ sơ', '/tra-cuu'],
  ['tin tức', '/tin-tuc'],
  ['văn bản', '/van-ban'],
  ['liên hệ', '/lien-he'],
  ['lãnh đạo xã', '/lanh-dao'],
  ['dự án', '/du-an'],
  ['tuyên truyền pháp luật', '/tuyen-truyen-phap-luat'],
  ['quy hoạch', '/quy-hoach-phat-trien'],
  ['thống kê dịch vụ công', '/dich-vu-cong/thong-ke'],
];
