// What the account pages say when something is not right, in one place, so that no two pages say it differently.
import { confirmationHours, contactCodeRules } from '#app/vocabulary/contact-codes.ts';
import { hourMs, minuteMs } from '#app/values/durations.ts';

import { passwordRules } from './password-rules.ts';

export const longestEmail = 120;

/** @param ms how long somebody has to wait, rounded up, so that nobody comes too early */
const durationWords = (ms: number): string => {
  if (ms < minuteMs) return `${Math.max(1, Math.ceil(ms / 1000))} giây`;
  return ms <= 2 * hourMs ? `${Math.ceil(ms / minuteMs)} phút` : `${Math.ceil(ms / hourMs)} giờ`;
};

/** Whoever was signed in and is no more, by what he was sending. */
export const sessionEnded = {
  form: 'Phiên đăng nhập đã hết, nên những gì bạn vừa gửi chưa được lưu. Đăng nhập xong, hãy xem lại trang đó và nhập lại phần còn thiếu.',
  file: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại rồi gửi tiếp.',
  fileOfItem: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại ở một thẻ khác rồi thử lại.',
  /** Within a sentence. */
  draft: 'phiên đăng nhập đã hết, hãy đăng nhập lại ở một thẻ khác',
} as const;

export const accountWords = {
  email: 'Nhập địa chỉ thư điện tử, ví dụ ten@example.com',
  emailShape: 'Địa chỉ thư điện tử chưa đúng, hãy nhập dạng ten@example.com',
  emailTooLong: `Địa chỉ thư điện tử dài quá ${longestEmail} ký tự, hãy dùng địa chỉ ngắn hơn`,
  contact: 'Nhập số điện thoại di động hoặc địa chỉ thư điện tử, ví dụ 0901 234 567 hoặc ten@example.com',
  contactShape:
    'Số điện thoại hoặc địa chỉ thư điện tử chưa đúng. Số điện thoại di động có 10 chữ số, địa chỉ thư có dạng ten@example.com',
  phone: 'Nhập số điện thoại di động gồm 10 chữ số, ví dụ 0901 234 567',
  noMobile: 'Số này không nhận được tin nhắn. Hãy nhập số điện thoại di động, hoặc địa chỉ thư điện tử',
  noSms:
    'Hiện Cổng chưa gửi được tin nhắn đến điện thoại. Hãy dùng địa chỉ thư điện tử, hoặc gọi cho Ủy ban nhân dân',
  code: 'Nhập mã gồm 6 chữ số vừa gửi đến bạn',
  wrongCode: (triesLeft: number) =>
    `Mã chưa đúng. Hãy xem lại tin mới nhất rồi nhập lại; bạn còn ${triesLeft} lần thử`,
  codeOver: `Mã này không còn dùng được: đã quá ${contactCodeRules.minutes} phút, đã nhập sai ${contactCodeRules.tries} lần hoặc đã dùng rồi. Hãy bấm “Gửi lại mã”`,
  codeJustSent: (waitMs: number) => `Mã vừa được gửi. Hãy đợi ${durationWords(waitMs)} rồi bấm lại`,
  tooManySms:
    'Cổng đã gửi rất nhiều tin nhắn trong giờ này nên chưa gửi thêm mã được. Hãy đợi một giờ rồi thử lại, hoặc gọi cho Ủy ban nhân dân',
  tooManyCodes: (waitMs: number) =>
    `Đã gửi nhiều mã đến đây. Nếu bạn vừa nhận được mã ở trang này, mã đó dùng được trong ${contactCodeRules.minutes} phút kể từ lúc gửi. Hãy đợi ${durationWords(waitMs)} rồi bấm lại, hoặc gọi cho Ủy ban nhân dân`,
  deadConfirmation: `Liên kết này không còn dùng được: đã quá ${confirmationHours} giờ, đã dùng rồi, hoặc có thư mới hơn. Nếu đã xác nhận thì bạn đăng nhập được; nếu chưa, hãy đăng ký lại.`,
  contactTaken:
    'Số điện thoại hoặc địa chỉ này vừa được một tài khoản khác dùng. Hãy nhập số hoặc địa chỉ khác',
  contactUnchanged: 'Tài khoản của bạn đang dùng đúng số hoặc địa chỉ này',
  lastContact:
    'Tài khoản phải còn ít nhất một số điện thoại hoặc địa chỉ thư điện tử đã xác nhận. Hãy thêm cách kia trước',
  ownPassword: 'Mật khẩu chưa đúng. Hãy nhập mật khẩu bạn dùng để đăng nhập',
  password: 'Nhập mật khẩu',
  passwordTooShort: `Mật khẩu cần ít nhất ${passwordRules.min} ký tự, hãy nhập dài hơn`,
  passwordTooLong: `Mật khẩu dài quá ${passwordRules.max} ký tự, hãy nhập ngắn lại`,
  passwordIsPersonal:
    'Mật khẩu giống tên, số điện thoại hoặc địa chỉ thư điện tử của bạn; thêm năm sinh, số hay dấu thì người khác vẫn đoán được. Hãy chọn một câu dài mà chỉ bạn biết',
  passwordIsName:
    'Mật khẩu là tên người; thêm năm sinh, số hay dấu thì người khác vẫn đoán được. Hãy chọn một câu dài mà chỉ bạn biết',
  passwordTooCommon: 'Mật khẩu này quá dễ đoán, hãy chọn một câu dài mà chỉ bạn biết',
  passwordIsPublished:
    'Mật khẩu này ai cũng biết nên không dùng được nữa. Hãy bấm “Quên mật khẩu?” để đặt mật khẩu khác',
  passwordsDiffer: 'Hai lần nhập mật khẩu không giống nhau, hãy nhập lại',
  wrongCredentials: 'Số điện thoại, địa chỉ thư điện tử hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại',
  tooManyConfirmations: (waitMs: number) =>
    `Đã gửi nhiều thư xác nhận đến địa chỉ này. Liên kết trong thư mới nhất dùng được trong ${confirmationHours} giờ kể từ lúc gửi: hãy xem cả mục thư rác. Nếu vẫn không thấy, đợi ${durationWords(waitMs)} rồi thử lại, hoặc gọi cho Ủy ban nhân dân`,
  confirmationJustSent: (waitMs: number) =>
    `Thư vừa được gửi. Hãy đợi ${durationWords(waitMs)} rồi bấm lại, và xem cả mục thư rác`,
  closed: 'Tài khoản này đã bị khóa. Hãy liên hệ Ủy ban nhân dân để được hướng dẫn',
  suspended: 'Chủ tịch đã đình chỉ tài khoản này. Chỉ Chủ tịch mở lại được.',
  staffAtResidentDoor: 'Đây là tài khoản của cán bộ. Hãy đăng nhập ở trang dành cho cán bộ',
  residentAtStaffDoor: 'Đây là tài khoản người dân. Hãy đăng nhập ở trang dành cho người dân',
  tooManyAttempts: (waitMs: number) =>
    `Mật khẩu đã bị nhập sai quá nhiều lần. Hãy đợi ${durationWords(waitMs)} rồi thử lại, hoặc đặt lại mật khẩu`,
  /** By what was counted; it need not have been whoever reads it. `until`: "15:30" */
  tooManySignIns: {
    address: (waitMs, until) =>
      `Từ mạng bạn đang dùng vừa có quá nhiều lần đăng nhập, có thể là của người khác cùng mạng, nên Cổng tạm ngừng nhận thêm từ mạng này. Hãy đợi ${durationWords(waitMs)} rồi thử lại (từ ${until}), hoặc dùng mạng khác, ví dụ mạng di động của điện thoại`,
    here: (waitMs, until) =>
      `Mật khẩu của tài khoản này bị nhập sai quá nhiều lần từ mạng bạn đang dùng. Hãy đợi ${durationWords(waitMs)} rồi thử lại (từ ${until}), hoặc bấm “Quên mật khẩu?” để đặt lại mật khẩu`,
    network: (waitMs, until) =>
      `Từ mạng bạn đang dùng có nhiều lần nhập sai mật khẩu, có thể là của người khác cùng mạng, nên Cổng tạm chỉ nhận người từng đăng nhập ở đây. Hãy đợi ${durationWords(waitMs)} rồi thử lại (từ ${until}), dùng mạng khác, ví dụ mạng di động của điện thoại, hoặc bấm “Quên mật khẩu?” để đặt lại mật khẩu và vào được ngay`,
    elsewhere: (waitMs, until) =>
      `Có người nhập sai mật khẩu của tài khoản này nhiều lần. Nếu đây là tài khoản của bạn, hãy đăng nhập ở nơi bạn từng đăng nhập, hoặc bấm “Quên mật khẩu?” để đặt lại mật khẩu và vào được ngay; nếu không thì đợi ${durationWords(waitMs)} rồi thử lại (từ ${until})`,
  } satisfies Record<string, (waitMs: number, until: string) => string>,
  factorCode: 'Nhập mã xác thực gồm 6 chữ số trong ứng dụng, hoặc một mã dự phòng',
  wrongFirstCode:
    'Mã chưa khớp. Hãy nhập mã mới nhất của tài khoản vừa thêm trong ứng dụng, và kiểm tra giờ của điện thoại',
  wrongFactorCode:
    'Mã xác thực chưa đúng. Hãy nhập mã mới nhất trong ứng dụng, kiểm tra giờ của điện thoại, hoặc dùng một mã dự phòng',
  factorCodeAgain: 'Mã này đã dùng rồi. Hãy đợi ứng dụng hiện mã tiếp theo rồi nhập',
  tooManyFactorCodes: (waitMs: number) =>
    `Mã xác thực đã bị nhập sai quá nhiều lần. Hãy đợi ${durationWords(waitMs)} rồi thử lại`,
  offerOver: 'Mã QR này đã quá hạn. Hãy quét mã QR mới dưới đây rồi nhập mã trong ứng dụng',
  factorChanged: 'Xác thực hai lớp vừa được thay ở một thẻ khác. Hãy tải lại trang.',
  factorGone: 'Tài khoản này không bật xác thực hai lớp. Hãy tải lại trang.',
  factorRequired:
    'Cổng này yêu cầu mọi cán bộ dùng xác thực hai lớp nên không tắt được. Bạn có thể thay bằng điện thoại khác.',
  ownFactor:
    'Bạn thay xác thực hai lớp của mình ở trang “Tài khoản của bạn”. Mất cả điện thoại và mã dự phòng thì nhờ quản trị viên khác.',
  sessionRenewed:
    'Bạn vừa nhập mã ở một thẻ khác. Hãy gửi lại; nếu Cổng hỏi mã thì đợi ứng dụng hiện mã tiếp theo rồi nhập',
  signInFirst: 'Hãy đăng nhập trước.',
  chooseDevice: 'Chọn ít nhất một thiết bị để đăng xuất',
  ownSessions: 'Bạn đăng xuất các thiết bị của mình ở trang “Tài khoản của bạn”.',
  whyEverybody: 'Nhập lý do, ít nhất 10 ký tự, ví dụ: máy chủ bị xâm nhập ngày 24/11',
  noPassword:
    'Tài khoản này chưa có mật khẩu. Hãy bấm “Quên mật khẩu” ở trang đăng nhập để đặt mật khẩu, rồi nhập vào đây',
  tooManyLookUps: (waitMs: number) =>
    `Bạn đã thử quá nhiều mã hoặc liên kết. Hãy đợi ${durationWords(waitMs)} rồi thử lại.`,
  tooManySignUps: (waitMs: number) =>
    `Đã có quá nhiều lần đăng ký từ mạng bạn đang dùng. Hãy đợi ${durationWords(waitMs)} rồi thử lại`,
  tooManyResets: (waitMs: number) =>
    `Đã có quá nhiều lần quên mật khẩu từ mạng bạn đang dùng. Hãy đợi ${durationWords(waitMs)} rồi thử lại, hoặc gọi cho Ủy ban nhân dân`,
  badLink: 'Liên kết không còn dùng được: đã quá hạn hoặc đã dùng rồi. Hãy yêu cầu gửi thư mới',
} as const;
