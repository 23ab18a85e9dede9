// VNPAY's protocol against its vectors, and against what a forger would try.
import { describe, expect, test } from 'vitest';

import { verifyQueryAnswer, vnpayGateway } from '#app/adapters/vnpay/vnpay-gateway.server.ts';
import {
  plainOrderInfo,
  queryAnswerData,
  queryData,
  readVnpayAmount,
  readVnpayDate,
  sign,
  signedData,
  verifyQuery,
  vnpayAmount,
  vnpayDate,
} from '#app/adapters/vnpay/vnpay-protocol.server.ts';
import { vnd } from '#catalog/money.ts';
import { terminal } from '../support/dossiers.ts';

const { hashSecret } = terminal;
const parametersOf = (data: string) => Object.fromEntries(new URLSearchParams(data));

const v1 =
  'vnp_Amount=800000&vnp_Command=pay&vnp_CreateDate=20260105083015&vnp_CurrCode=VND&vnp_ExpireDate=20260105084515&vnp_IpAddr=203.113.131.1&vnp_Locale=vn&vnp_OrderInfo=Le+phi+ho+so+H09.31.20-260105-0001&vnp_OrderType=other&vnp_ReturnUrl=https%3A%2F%2Fphuanbinhduong.gov.vn%2Fthanh-toan%2Fvnpay%2Fket-qua&vnp_TmnCode=PHUAN001&vnp_TxnRef=HS2601050001A1&vnp_Version=2.1.0';
const v1Hash =
  '063887cd8d10b94c5a1a0d348627b58ce5ecda6dd615cef84da9cc6970dcdd9d93461f90843644b1ec5e089f1de11c6d80391f4e17a7f49c0a64453c11d36e6d';
const v2 =
  'vnp_Amount=1500000&vnp_BankCode=VNPAYQR&vnp_Command=pay&vnp_CreateDate=20260218235959&vnp_CurrCode=VND&vnp_ExpireDate=20260219001459&vnp_IpAddr=2001%3Aee0%3A4f0a%3A1%3A%3A10&vnp_Locale=vn&vnp_OrderInfo=L%E1%BB%87+ph%C3%AD+ch%E1%BB%A9ng+th%E1%BB%B1c%3A+3+b%E1%BA%A3n+%28t%C3%AAn+%27Nguy%E1%BB%85n+V%C4%83n+A%27%29+%26+ph%C3%AD+sao*+%7E+100%25&vnp_OrderType=other&vnp_ReturnUrl=https%3A%2F%2Fphuanbinhduong.gov.vn%2Ftt%3Fx%3D1%26y%3D2&vnp_TmnCode=PHUAN001&vnp_TxnRef=HS2602180002A1&vnp_Version=2.1.0';
const v2Hash =
  '4ae1cb11d963b4f63306f8364743f213f5a05b8e14f34df1af0bd9f538f44a721dac67a7fe6e2ac731ec76de187d74728dcae45b703242055082c0ff42774a7d';
const v3 =
  'vnp_Amount=800000&vnp_BankCode=NCB&vnp_BankTranNo=VNP14226112&vnp_CardType=ATM&vnp_OrderInfo=Le+phi+ho+so+H09.31.20-260105-0001&vnp_PayDate=20260105083145&vnp_ResponseCode=00&vnp_TmnCode=PHUAN001&vnp_TransactionNo=14226112&vnp_TransactionStatus=00&vnp_TxnRef=HS2601050001A1';
const v3Hash =
  'c14df9b178856a6ce17dcadfb15697e80c4f3647086a892bd1c7791db4ff8c617ecc9c6b38262d03ab30b8c6c3a73218ca9587219c8e6b5532f61cdba3159aba';
const v4 =
  '20260105000001|2.1.0|querydr|PHUAN001|HS2601050001A1|20260105083015|20260105090000|203.113.131.1|Truy van GD HS2601050001A1';
const v4Hash =
  '008ef2d530e8441bd6774c362d5c31f60dcff3471fb71ff50c81ee96e446b2d735a16b7f3c8cd6b3bb6709ee3d8dc538842b403d72ec80fa8db50a461d97e4b8';
const v5 =
  '20260105000002|2.1.0|refund|PHUAN001|02|HS2601050001A1|800000|14226112|20260105083015|ketoan.phuan|20260105100000|203.113.131.1|Hoan tien HS2601050001A1';
const v5Hash =
  '05ad74caac2757a60b50f1f65d7574c79dbcbeb9a3bdc5d0ccd9da45073811d0c3670415b88becbe978e7d42971b15c2871e73130fc23bfbb7a09adae4b7ed30';

const notification = (changes: Record<string, string> = {}, hash?: string) => {
  const parameters = { ...parametersOf(v3), ...changes };
  return new URLSearchParams({
    ...parameters,
    vnp_SecureHash: hash ?? sign(signedData(parameters), hashSecret),
  });
};

describe('signatures', () => {
  test.each([
    ['V1, a payment', v1, v1Hash],
    ['V2, Vietnamese, special characters, IPv6, midnight', v2, v2Hash],
    ['V3, a notification', v3, v3Hash],
  ])('%s: data and hash are as VNPAY computes them', (_, data, hash) => {
    expect(signedData(parametersOf(data))).toBe(data);
    expect(sign(data, hashSecret)).toBe(hash);
  });

  test('V4 and V5, querydr and refund, are signed as raw values joined by bars', () => {
    const names = [
      'vnp_RequestId',
      'vnp_Version',
      'vnp_Command',
      'vnp_TmnCode',
      'vnp_TxnRef',
      'vnp_TransactionDate',
      'vnp_CreateDate',
      'vnp_IpAddr',
      'vnp_OrderInfo',
    ];
    const values = v4.split('|');
    expect(queryData(Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])))).toBe(v4);
    expect(sign(v4, hashSecret)).toBe(v4Hash);
    expect(sign(v5, hashSecret)).toBe(v5Hash);
  });
});

describe('a notification is believed only when', () => {
  const why = (query: URLSearchParams) => {
    const verified = verifyQuery(query, terminal);
    return verified.ok ? verified.report.outcome : verified.why;
  };

  test('its signature is right: V3', () => {
    expect(verifyQuery(notification({}, v3Hash), terminal)).toMatchObject({
      ok: true,
      report: {
        reference: 'HS2601050001A1',
        amount: 8000,
        outcome: 'paid',
        transaction: '14226112',
        bankCode: 'NCB',
      },
    });
  });

  test('nothing of it was altered, and the signature is there', () => {
    expect(why(notification({ vnp_Amount: '900000' }, v3Hash))).toBe('signature');
    expect(why(notification({}, ''))).toBe('signature');
    expect(why(new URLSearchParams(v3))).toBe('signature');
    expect(why(notification({}, v3Hash.slice(0, -1)))).toBe('signature');
  });

  test('an upper-case signature and foreign parameters are no matter', () => {
    expect(why(notification({}, v3Hash.toUpperCase()))).toBe('paid');
    const query = notification({}, v3Hash);
    query.append('utm_source', 'x');
    query.append('fbclid', 'y');
    expect(why(query)).toBe('paid');
  });

  test('no parameter comes twice or as an array', () => {
    const twice = notification({}, v3Hash);
    twice.append('vnp_TxnRef', 'HS2601050001A1');
    expect(why(twice)).toContain('twice');
    const array = notification({}, v3Hash);
    array.delete('vnp_TxnRef');
    array.append('vnp_TxnRef[]', 'HS2601050001A1');
    expect(verifyQuery(array, terminal).ok).toBe(false);
    const hashes = notification({}, v3Hash);
    hashes.append('vnp_SecureHash', v3Hash);
    expect(verifyQuery(hashes, terminal).ok).toBe(false);
  });

  test('it is of our terminal', () => {
    expect(why(notification({ vnp_TmnCode: 'OTHER001' }))).toBe('another terminal');
  });

  test('an amount that is not whole đồng, or a reference that none of ours can be, is none', () => {
    const report = (changes: Record<string, string>) => {
      const verified = verifyQuery(notification(changes), terminal);
      return verified.ok ? verified.report : undefined;
    };
    for (const vnp_Amount of ['', 'abc', '-800000', '8000.5', '800001', '1e9', '999999999999999999'])
      expect(report({ vnp_Amount })).toMatchObject({ reference: 'HS2601050001A1', amount: undefined });
    for (const vnp_TxnRef of ['', "x' or 1=1", 'x'.repeat(101)])
      expect(report({ vnp_TxnRef })).toMatchObject({ reference: '', amount: 8000 });
  });

  test('only both codes 00 are a payment', () => {
    const outcome = (vnp_ResponseCode: string, vnp_TransactionStatus: string) =>
      why(notification({ vnp_ResponseCode, vnp_TransactionStatus }));
    expect(outcome('00', '00')).toBe('paid');
    expect(outcome('00', '02')).toBe('failed');
    expect(outcome('24', '00')).toBe('failed');
    expect(outcome('00', '01')).toBe('pending');
    expect(outcome('07', '00')).toBe('under-review');
    expect(outcome('00', '07')).toBe('under-review');
    expect(outcome('00', '04')).toBe('under-review');
    expect(outcome('51', '02')).toBe('failed');
    for (const status of ['05', '06', '09']) expect(outcome('00', status)).toBe('under-review');
    expect(outcome('00', '')).toBe('unreadable');
    expect(outcome('', '00')).toBe('unreadable');
  });

  test('what is kept of it holds no signature', () => {
    const verified = verifyQuery(notification(), terminal);
    expect(verified.ok && Object.keys(verified.report.raw)).not.toContain('vnp_SecureHash');
  });
});

describe('the gateway', () => {
  const answers: Response[] = [];
  const asked: Record<string, string>[] = [];
  const gateway = vnpayGateway({
    ...terminal,
    payUrl: 'https://pay.vnpay.vn/vpcpay.html',
    apiUrl: 'https://merchant.vnpay.vn/merchant_webapi/api/transaction',
    serverIp: '203.113.131.1',
    now: () => new Date('2026-01-05T02:00:00Z'),
    fetch: async (_, init) => {
      asked.push(JSON.parse(init?.body as string) as Record<string, string>);
      return answers.shift() ?? new Response('', { status: 500 });
    },
  });

  test('builds V1 for the production page, whatever the time zone of the server', () => {
    const before = process.env['TZ'];
    for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York']) {
      process.env['TZ'] = zone;
      const url = gateway.paymentUrl({
        reference: 'HS2601050001A1',
        amount: vnd(8000),
        description: 'Lệ phí hồ sơ H09.31.20-260105-0001',
        createdAt: new Date('2026-01-05T01:30:15Z'),
        expiresAt: new Date('2026-01-05T01:45:15Z'),
        returnUrl: 'https://phuanbinhduong.gov.vn/thanh-toan/vnpay/ket-qua',
        payerIp: '203.113.131.1',
      });
      expect(url).toBe(`https://pay.vnpay.vn/vpcpay.html?${v1}&vnp_SecureHash=${v1Hash}`);
    }
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  const answerOf = (changes: Record<string, string> = {}) => {
    const fields = {
      vnp_ResponseId: 'a1',
      vnp_Command: 'querydr',
      vnp_ResponseCode: '00',
      vnp_Message: 'QueryDR Success',
      vnp_TmnCode: terminal.tmnCode,
      vnp_TxnRef: 'HS2601050001A1',
      vnp_Amount: '800000',
      vnp_BankCode: 'NCB',
      vnp_PayDate: '20260105083145',
      vnp_TransactionNo: '14226112',
      vnp_TransactionType: '01',
      vnp_TransactionStatus: '00',
      vnp_OrderInfo: 'Le phi',
      ...changes,
    };
    return { ...fields, vnp_SecureHash: sign(queryAnswerData(fields), hashSecret) };
  };

  test('asks about an attempt by the date it was made, signed', async () => {
    answers.push(Response.json(answerOf()));
    const verified = await gateway.query('HS2601050001A1', new Date('2026-01-05T01:30:15Z'));
    expect(verified).toMatchObject({ ok: true, report: { outcome: 'paid', amount: 8000 } });
    const request = asked.at(-1) ?? {};
    expect(request).toMatchObject({
      vnp_TransactionDate: '20260105083015',
      vnp_CreateDate: '20260105090000',
      vnp_Command: 'querydr',
    });
    expect(request['vnp_SecureHash']).toBe(sign(queryData(request), hashSecret));
    expect(await gateway.query('HS2601050001A1', new Date())).toMatchObject({ ok: false });
  });

  test('does not believe an answer that is unsigned, altered, of another terminal or about something else', () => {
    const { vnp_SecureHash: _, ...unsigned } = answerOf();
    const check = (body: unknown) => verifyQueryAnswer(body, 'HS2601050001A1', terminal);
    expect(check(unsigned)).toEqual({ ok: false, why: 'signature' });
    expect(check({ ...answerOf(), vnp_TransactionStatus: '02' })).toEqual({ ok: false, why: 'signature' });
    expect(check(answerOf({ vnp_TmnCode: 'OTHER001' })).ok).toBe(false);
    expect(check(answerOf({ vnp_TxnRef: 'HS2601050001A2' })).ok).toBe(false);
    expect(check(answerOf({ vnp_TransactionType: '02' })).ok).toBe(false);
    expect(check(answerOf({ vnp_ResponseCode: '97' })).ok).toBe(false);
    expect(check(answerOf({ vnp_Amount: 'abc' })).ok).toBe(false);
    expect(check(answerOf({ vnp_TransactionStatus: '' })).ok).toBe(false);
    expect(check(answerOf({ vnp_ResponseCode: '91', vnp_TxnRef: '', vnp_Amount: '' }))).toMatchObject({
      ok: true,
      report: { outcome: 'not-found' },
    });
    for (const body of [null, 'text', [], { vnp_Amount: {} }]) expect(check(body).ok).toBe(false);
  });
});

test('dates are read and written in Vietnamese time, amounts as hundredths, texts as plain ASCII', () => {
  expect(vnpayDate(new Date('2026-02-18T16:59:59Z'))).toBe('20260218235959');
  expect(readVnpayDate('20260218235959')).toEqual(new Date('2026-02-18T16:59:59Z'));
  expect(readVnpayDate('20261318235959')).toBeUndefined();
  expect(vnpayAmount(8000)).toBe('800000');
  expect(readVnpayAmount('800000')).toBe(8000);
  expect(plainOrderInfo('Lệ phí đăng ký: Đỗ & Ñ (3)')).toBe('Le phi dang ky: Do   N  3 ');
});
