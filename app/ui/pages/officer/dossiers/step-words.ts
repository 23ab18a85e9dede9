// What the step of a line is called where there is little room; the page of the step says it whole.
import type { QueueAction } from '#app/read-models/dossiers.ts';
import { own } from '#forms/own.ts';

const brief: Readonly<Record<string, string>> = {
  'settle-payment': 'Thu phí',
  receive: 'Tiếp nhận',
  'start-processing': 'Bắt đầu',
  'end-verification': 'Ghi xác minh',
  'submit-result': 'Trình ký',
  'sign-result': 'Ký kết quả',
  'sign-apology': 'Ký xin lỗi',
  complete: 'Ghi kết quả',
  return: 'Trả kết quả',
  'confirm-withdrawal': 'Xác nhận rút',
};

export const briefStep = ({ event, label }: QueueAction): string => own(brief, event) ?? label;
