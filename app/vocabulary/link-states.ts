// How a link to another agency's site stands (Đ13.1b), and why it did not open.

/** The word of the state in addresses of the page is its key here. */
export const linkStates = {
  hong: { label: 'Không mở được', tone: 'stopped' },
  'chua-chac': { label: 'Mới không mở được', tone: 'waiting' },
  chuyen: { label: 'Đã chuyển địa chỉ', tone: 'progress' },
  'chua-thu': { label: 'Chưa kiểm tra', tone: 'neutral' },
  tot: { label: 'Mở được', tone: 'done' },
} as const;

export type LinkStateWord = keyof typeof linkStates;

export const linkStateWords = Object.keys(linkStates) as [LinkStateWord, ...LinkStateWord[]];

export const linkProblems = {
  /** 404 or 410. */
  gone: 'không còn trang này',
  /** Any other answer from 400 on. */
  'error-reply': 'trang báo lỗi',
  timeout: 'trang không trả lời',
  /** The name is not known; or it cannot be asked for. */
  'no-name': 'không tìm thấy tên miền',
  /** Our own way out, or theirs in, does not exist. */
  'no-network': 'không có đường mạng tới trang',
  'no-connection': 'không kết nối được',
  'bad-certificate': 'chứng thư bảo mật không hợp lệ',
  'too-many-redirects': 'chuyển hướng mãi không tới trang nào',
  /** It leads into a private network: never asked. */
  'not-public': 'địa chỉ trong mạng nội bộ, người ngoài không mở được',
  /** Neither http nor https, or with a name and password in it. */
  'not-an-address': 'không phải địa chỉ trang web',
} as const;

export type LinkProblem = keyof typeof linkProblems;

export const linkProblemIds = Object.keys(linkProblems) as [LinkProblem, ...LinkProblem[]];
