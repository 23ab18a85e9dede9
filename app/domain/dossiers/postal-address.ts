// Where a result is posted, and by which number the post reaches whoever receives it: asked for where somebody chooses the
// post, and printed on his papers.
import type { ApplicantFacts } from '#app/read-models/dossiers.ts';
import { checkField, readTextOf, type FieldDefinition, type FormContext } from '#forms/index.ts';
import { unprintable } from '#forms/repertoire.ts';

/** Letters; what fits the line of the paper. */
const limit = 200;

/** As it is typed. */
export interface PostalContact {
  readonly postalAddress: string;
  readonly postalPhone: string;
}

const phoneField: FieldDefinition = {
  kind: 'phone',
  id: 'postalPhone',
  label: 'Số điện thoại người nhận',
  required: true,
};

/** @returns what is wrong with the address, said to whoever typed it; undefined when a postman can go there */
function addressProblem(address: string): string | undefined {
  if (address === '') return 'Nhập địa chỉ để gửi kết quả qua bưu điện';
  if (address.length > limit) return `Viết địa chỉ trong ${limit} ký tự`;
  // A number and a place: "Ấp 2, xã Phú An" is enough, "Có" is not.
  if (address.length < 10)
    return 'Ghi đủ số nhà hoặc ấp, xã hoặc phường, tỉnh hoặc thành phố để bưu điện gửi tới';
  const [strange] = unprintable(address);
  return strange === undefined ? undefined : `Bỏ ký tự “${strange}”: giấy tờ không in được`;
}

/** @returns the first thing for which the post could not deliver */
export function postalProblem(
  { postalAddress, postalPhone }: PostalContact,
  context: FormContext,
): { readonly about: keyof PostalContact; readonly message: string } | undefined {
  const wrong = addressProblem(postalAddress);
  if (wrong !== undefined) return { about: 'postalAddress', message: wrong };
  const [message] = checkField(phoneField, postalPhone, context).messages;
  return message === undefined ? undefined : { about: 'postalPhone', message };
}

/** @returns the number as papers print it; undefined of what is none */
export function postalPhoneText(text: string, context: FormContext): string | undefined {
  const { answer } = checkField(phoneField, text, context);
  return answer === undefined ? undefined : readTextOf(phoneField, { [phoneField.id]: answer });
}

/** "Số 12, đường ĐT 744, xã Phú An, điện thoại 0901 234 567" */
export function postedTo({
  postalAddress,
  postalPhone,
}: Pick<ApplicantFacts, 'postalAddress' | 'postalPhone'>): string | undefined {
  return postalAddress === undefined || postalPhone === undefined
    ? postalAddress
    : `${postalAddress}, điện thoại ${postalPhone}`;
}
