// Where a result is posted, and by which number the post reaches whoever receives it: asked for where somebody chooses the
// post, and printed on his papers in one line.
import { recognise } from '#app/gazetteer/recognise.server.ts';
import type { ApplicantFacts } from '#app/read-models/dossiers.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import { checkDeclaration, checkField, readTextOf, type FormContext, type WireValue } from '#forms/index.ts';
import { postalFields, postalForm } from '#forms/postal-contact.ts';
import { unprintable } from '#forms/repertoire.ts';
import { partOf } from '#forms/wire.ts';
import { present } from '#app/values/present.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

/** Letters; what fits the line of the paper. */
const limit = 200;

/** As it is typed. */
export interface PostalContact {
  /** One text in drafts of before the address was asked in its parts. */
  readonly postalAddress: WireValue;
  readonly postalPhone: string;
}

/** @returns what is wrong with an address of one text; undefined when a postman can go there */
function textProblem(address: string): string | undefined {
  if (address === '') return 'Nhập địa chỉ để gửi kết quả qua bưu điện';
  if (address.length > limit) return `Viết địa chỉ trong ${limit} ký tự`;
  // A number and a place: "Ấp 2, xã Phú An" is enough, "Có" is not.
  if (address.length < 10)
    return 'Ghi đủ số nhà hoặc ấp, xã hoặc phường, tỉnh hoặc thành phố để bưu điện gửi tới';
  const [strange] = unprintable(address);
  return strange === undefined ? undefined : `Bỏ ký tự “${strange}”: giấy tờ không in được`;
}

/** A commune alone is too large for a postman. */
function partsProblem(address: WireValue, line: string): InputProblem | undefined {
  if (partOf(address, 'detail').trim() === '' && partOf(address, 'hamlet').trim() === '')
    return {
      path: 'postalAddress.detail',
      message: 'Ghi số nhà, đường, hoặc ít nhất ấp, khu phố để bưu điện gửi tới',
    };
  return line.length > limit
    ? { path: 'postalAddress.detail', message: `Viết gọn địa chỉ trong ${limit} ký tự` }
    : undefined;
}

/** @returns everything for which the post could not deliver, in the order in which it is asked */
export function postalProblems(
  { postalAddress, postalPhone }: PostalContact,
  context: FormContext,
): readonly InputProblem[] {
  const check = checkDeclaration(postalForm, { postalAddress, postalPhone }, context);
  const problems = check.ok ? [] : check.problems;
  const ofPhone = problems.filter(({ path }) => path === 'postalPhone');
  if (typeof postalAddress === 'string') {
    const message = textProblem(postalAddress);
    return [...(message === undefined ? [] : [{ path: 'postalAddress.place', message }]), ...ofPhone];
  }
  const ofAddress = problems.filter(({ path }) => path !== 'postalPhone');
  if (ofAddress.length > 0) return [...ofAddress, ...ofPhone];
  const wrong = partsProblem(postalAddress, postalLine(postalAddress, context));
  return [...(wrong === undefined ? [] : [wrong]), ...ofPhone];
}

/** @returns the address as papers, the desk and the envelope read it; '' of what is none */
export function postalLine(address: WireValue, context: FormContext): string {
  if (typeof address === 'string') return address;
  const { answer } = checkField(postalFields.address, address, context);
  return answer === undefined ? '' : readTextOf(postalFields.address, { postalAddress: answer });
}

/** @returns the parts of an address of one text, for the page that asks for them; nothing is lost that is not recognised */
export function postalParts(address: WireValue, today: LocalDate): WireValue {
  if (typeof address !== 'string') return address;
  const names = address.split(',').map((name) => name.trim());
  for (const many of [3, 2]) {
    const [commune = '', ...above] = names.slice(-many);
    const [province = '', district] = above.reverse();
    if (names.length < many || recognise({ commune, district, province }, today) === undefined) continue;
    return { detail: names.slice(0, -many).join(', '), commune, province, ...present({ district }) };
  }
  return { place: 'other', detail: address };
}

/** @returns the number as papers print it; undefined of what is none */
export function postalPhoneText(text: string, context: FormContext): string | undefined {
  const { answer } = checkField(postalFields.phone, text, context);
  return answer === undefined ? undefined : readTextOf(postalFields.phone, { postalPhone: answer });
}

/**
 * Where the result is posted, in one line: "Số 12, đường ĐT.744, xã Phú An, điện thoại 0901 234 567".
 * @returns the address alone where no telephone was given; undefined where it is not posted
 */
export function postedTo({
  postalAddress,
  postalPhone,
}: Pick<ApplicantFacts, 'postalAddress' | 'postalPhone'>): string | undefined {
  return postalAddress === undefined || postalPhone === undefined
    ? postalAddress
    : `${postalAddress}, điện thoại ${postalPhone}`;
}
