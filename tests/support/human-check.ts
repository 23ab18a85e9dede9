// Answers the plain question as a person would.
const numbers = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** @param question "Hai cộng ba bằng mấy?" */
export function answerOf(question: string): number {
  const [one = '', other = ''] = question.toLocaleLowerCase('vi').replace(' bằng mấy?', '').split(' cộng ');
  return numbers.indexOf(one) + numbers.indexOf(other);
}
