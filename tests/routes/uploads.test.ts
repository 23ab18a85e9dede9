// Files a resident sends: what is accepted, and what is refused in words before anything is stored.
import { describe, expect, it } from 'vitest';

import { readForm } from '#app/http/form-body.server.ts';
import { cleanName } from '#app/domain/kernel/incoming-file.ts';
import { readUploads, type UploadLimits } from '#app/http/uploads.server.ts';

const kilobyte = 1024;
const limits: UploadLimits = { fileBytes: 50 * kilobyte, files: 3, totalBytes: 100 * kilobyte };
const pdf = (size = 2 * kilobyte) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size)]);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function sent(files: readonly (readonly [string, Buffer])[], fields: Record<string, string> = {}): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of files)
    form.append('giay-to', new File([new Uint8Array(content)], name, { type: 'application/x-msdownload' }));
  return new Request('http://localhost/', { method: 'POST', body: form });
}

describe('reading a form', () => {
  const form = (body: BodyInit) => new Request('http://localhost/', { method: 'POST', body });

  it('takes out the NUL characters that no database column holds, and composes letters', async () => {
    const read = await readForm(form(new URLSearchParams({ name: 'Le\u0302 \0Va\u0306n' })));
    expect(read.get('name')).toBe('Lê Văn');
    expect((await readUploads(sent([], { note: 'a\0b' }), limits)).fields.get('note')).toBe('ab');
  });

  it('refuses one that carries files where none belong before it is held in memory', async () => {
    const large = new FormData();
    large.append('email', new File([new Uint8Array(3 * 1024 * kilobyte)], 'x'));
    await expect(readForm(form(large))).rejects.toMatchObject({ init: { status: 400 } });
  });
});

describe('reading uploads', () => {
  it('tells the kind by the content, not by what the browser says', async () => {
    const read = await readUploads(
      sent(
        [
          ['giay chung sinh.pdf', pdf()],
          ['ảnh.PNG', png],
        ],
        { ghiChu: 'để xem' },
      ),
      limits,
    );
    expect(read.files.map(({ fileName, mediaType }) => [fileName, mediaType])).toEqual([
      ['giay chung sinh.pdf', 'application/pdf'],
      ['ảnh.PNG', 'image/png'],
    ]);
    expect(read.fields.get('ghiChu')).toBe('để xem');
    expect(read.refused).toEqual([]);
  });

  it('tells a file that is a byte too large by more than it may weigh', async () => {
    const fileBytes = 1024 * kilobyte;
    const read = await readUploads(sent([['a.pdf', pdf(fileBytes)]]), {
      fileBytes,
      files: 1,
      totalBytes: 2 * fileBytes,
    });
    expect(read.refused.map(({ message }) => message)).toEqual([
      'Tệp này nặng 1,1 MB, quá 1 MB. Hãy giảm dung lượng rồi gửi lại',
    ]);
  });

  it('names a file after its content: a picture that calls itself a program is a picture', async () => {
    const read = await readUploads(sent([['anh.exe', png]]), limits);
    expect(read.files[0]?.fileName).toBe('anh.exe.png');
  });

  it('refuses a program that calls itself a PDF, and takes the rest', async () => {
    const read = await readUploads(
      sent([
        ['don.pdf', Buffer.from('MZ\x90\0 this is a program')],
        ['don-that.pdf', pdf()],
      ]),
      limits,
    );
    expect(read.files.map((file) => file.fileName)).toEqual(['don-that.pdf']);
    expect(read.refused[0]?.message).toContain('"don.pdf" không phải là PDF');
  });

  it('of a form that is too large as a whole keeps what was typed before its files', async () => {
    const whole = sent([['phim.pdf', Buffer.alloc(3 * 1024 * kilobyte)]], { content: 'Đèn đường hỏng' });
    const body = await whole.arrayBuffer();
    const headers = {
      'content-type': whole.headers.get('content-type') ?? '',
      'content-length': String(body.byteLength),
    };
    const request = new Request('http://localhost/', { method: 'POST', body, headers });
    const read = await readUploads(request, limits);
    expect(read.fields.get('content')).toBe('Đèn đường hỏng');
    expect(read.refused[0]?.message).toContain('nặng quá 100 KB');
    const garbled = new Request('http://localhost/', {
      method: 'POST',
      body,
      headers: { ...headers, 'content-type': 'x' },
    });
    expect([...(await readUploads(garbled, limits)).fields]).toEqual([]);
  });

  it('refuses what is empty, too heavy, too many or too much together, each in words', async () => {
    const heavy = await readUploads(
      sent([
        ['rong.pdf', Buffer.alloc(0)],
        ['nang.pdf', pdf(60 * kilobyte)],
      ]),
      limits,
    );
    expect(heavy.refused.map((one) => one.message)).toEqual([
      'Tệp này rỗng. Hãy chọn lại tệp',
      'Tệp này nặng 61 KB, quá 50 KB. Hãy giảm dung lượng rồi gửi lại',
    ]);
    const many = await readUploads(sent([1, 2, 3, 4].map((n) => [`${n}.pdf`, pdf()] as const)), limits);
    expect(many.files).toHaveLength(3);
    expect(many.refused[0]?.message).toContain('chỉ gửi được 3 tệp');
    const much = await readUploads(
      sent([1, 2, 3].map((n) => [`${n}.pdf`, pdf(40 * kilobyte)] as const)),
      limits,
    );
    expect(much.files).toHaveLength(2);
    expect(much.refused[0]?.message).toContain('quá 100 KB');
  });

  it('does not read a form into memory that says it is far too large', async () => {
    const request = sent([['nang.pdf', pdf()]]);
    request.headers.set('content-length', String(50 * 1024 * kilobyte));
    const read = await readUploads(request, limits);
    expect(read.files).toEqual([]);
    expect(read.refused).toHaveLength(1);
  });

  it('asks to send again when the body arrives broken', async () => {
    const request = new Request('http://localhost/', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="giay-to"; filename="a.pdf"\r\n\r\n%PDF',
    });
    expect((await readUploads(request, limits)).refused[0]?.message).toContain('Chưa nhận được đầy đủ');
  });

  it('puts what a camera took where its paper is', async () => {
    const form = new FormData();
    form.append('camera:giay-to', new File([new Uint8Array(png)], 'image.png'));
    const request = new Request('http://localhost/', { method: 'POST', body: form });
    expect((await readUploads(request, limits)).files[0]?.field).toBe('giay-to');
  });

  it('passes over an input left empty', async () => {
    expect(await readUploads(sent([['', Buffer.alloc(0)]]), limits)).toMatchObject({
      files: [],
      refused: [],
    });
  });
});

describe('file names', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\An\\don.pdf', 'don.pdf'],
    ['gi\u00e2\u0301y.pdf'.normalize('NFD'), 'giấy.pdf'],
    ['don\u202Efdp.exe', 'donfdp.exe'],
    ['a\r\nb.pdf', 'ab.pdf'],
    ['...', 'tep'],
    [`Đơn ${'a'.repeat(300)}.pdf`, `Đơn ${'a'.repeat(112)}.pdf`],
    // Too long for an ending: it is part of the name.
    [`Đơn ${'a'.repeat(200)}.${'b'.repeat(200)}`, `Đơn ${'a'.repeat(116)}`],
  ])('cleans %j', (name, clean) => {
    expect(cleanName(name)).toBe(clean);
  });
});
