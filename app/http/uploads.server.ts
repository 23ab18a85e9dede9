// Reading a form that carries files: bounded before it is read, each file's kind told by its content. What is
// refused is refused here, before anything is stored.
import {
  archiveBytes,
  attachmentLimits,
  comparedFileBytes,
  contentFileBytes,
  keyFileBytes,
} from '#app/values/file-limits.ts';
import { fileSize, megabytes, overweight } from '#app/values/file-size.ts';
import { attachmentKinds, withExtension, cleanName } from '#app/domain/kernel/incoming-file.ts';
import { sniff } from '#app/domain/writing/sniff.server.ts';
import { fieldOfFiles } from '#app/ui/components/file-upload/camera-field.ts';
import { own } from '#forms/own.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { announcedBytes, cleanText, takeApart } from './form-body.server.ts';

export interface UploadLimits {
  readonly fileBytes: number;
  readonly files: number;
  readonly totalBytes: number;
  /** What is taken, when it is not what residents send; `any`: what comes is not opened, nor kept. */
  readonly kinds?: UploadKinds | 'any';
}

export interface UploadKinds {
  /** By sniffed type. */
  readonly accepted: Readonly<
    Record<string, { readonly extension: string; readonly others: readonly string[] }>
  >;
  /** What is said of any other file: "Tệp … <words>". */
  readonly words: string;
}

export const uploadLimits: UploadLimits = {
  fileBytes: attachmentLimits.fileBytes,
  files: attachmentLimits.filesPerSlot,
  totalBytes: attachmentLimits.dossierBytes,
};

const ofResidents: UploadKinds = {
  accepted: attachmentKinds,
  words:
    'không phải là PDF, ảnh (JPG, PNG, HEIC) hay Word (.docx). Hãy chụp ảnh hoặc quét giấy tờ rồi gửi lại',
};

/** With what somebody writes to the commune: what can be shown without a program, and loses what a camera wrote into it. */
export const inquiryUploadLimits: UploadLimits = {
  ...uploadLimits,
  kinds: {
    accepted: {
      'application/pdf': { extension: 'pdf', others: [] },
      'image/jpeg': { extension: 'jpg', others: ['jpeg', 'jpe', 'jfif'] },
      'image/png': { extension: 'png', others: [] },
      'image/webp': { extension: 'webp', others: [] },
      'image/heic': { extension: 'heic', others: ['heif'] },
      'image/heif': { extension: 'heic', others: ['heif'] },
    },
    words:
      'không phải là PDF hay ảnh JPG, PNG, WebP, HEIC. Hãy lưu thành một trong các loại này rồi chọn lại',
  },
};

export const comparedUploadLimits: UploadLimits = {
  fileBytes: comparedFileBytes,
  files: 1,
  totalBytes: comparedFileBytes,
  kinds: 'any',
};

export const archiveUploadLimits: UploadLimits = {
  fileBytes: archiveBytes,
  files: 1,
  totalBytes: archiveBytes,
  kinds: 'any',
};

export const keyUploadLimits: UploadLimits = {
  fileBytes: keyFileBytes,
  files: 1,
  totalBytes: keyFileBytes,
  kinds: 'any',
};

export const inquiryAcceptedFiles = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.heif';

/** What the editorial board puts into the content, one file a time; which kind belongs where, the use case says. */
export const contentUploadLimits: UploadLimits = {
  fileBytes: contentFileBytes,
  files: 1,
  totalBytes: contentFileBytes,
  kinds: {
    accepted: {
      ...attachmentKinds,
      'image/webp': { extension: 'webp', others: [] },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extension: 'xlsx', others: [] },
    },
    words:
      'không phải là ảnh (JPG, PNG, WebP), PDF, Word (.docx) hay Excel (.xlsx). Hãy lưu tệp thành một trong các loại này rồi tải lên lại',
  },
};

/** For the `accept` attribute; a convenience of the browser, not a check. */
export const acceptedFiles = '.pdf,.jpg,.jpeg,.png,.docx';

/** The same where papers are photographed with a telephone. */
export const acceptedScans = `${acceptedFiles},.heic,.heif`;

export interface Upload {
  /** The name of the file input. */
  readonly field: string;
  readonly fileName: string;
  /** Sniffed from the content, never taken from the browser. */
  readonly mediaType: string;
  readonly content: Uint8Array;
}

export interface RefusedUpload extends InputProblem {
  readonly fileName: string;
}

export interface ReadUploads {
  /** The text fields; of a form that was too large, those that stood before its files. */
  readonly fields: FormData;
  readonly files: readonly Upload[];
  readonly refused: readonly RefusedUpload[];
}

/**
 * What is said beside a file input when its form comes back with something to mend: a browser holds no file that it has sent.
 * @param files that came with the form
 * @param problems what is wrong already; a file that is wrong itself is spoken of once
 */
export function filesToChooseAgain(
  files: readonly Upload[],
  problems: readonly { readonly path: string }[] = [],
): readonly InputProblem[] {
  const [first] = files;
  if (first === undefined || problems.some(({ path }) => path === first.field)) return [];
  const names = files.map(({ fileName }) => `“${fileName}”`).join(', ');
  return [
    {
      path: first.field,
      message: `Hãy chọn lại tệp ${names}: trang hiện lại thì trình duyệt không giữ tệp đã chọn.`,
    },
  ];
}

/**
 * @param limits those of residents when left out
 * @returns what is refused as a whole, too heavy or broken off, stands in `refused` without a field or a name
 */
export async function readUploads(
  request: Request,
  limits: UploadLimits = uploadLimits,
): Promise<ReadUploads> {
  if ((announcedBytes(request) ?? 0) > limits.totalBytes + megabytes(1)) {
    return refusedWhole(
      await beginningOf(request),
      `Các tệp gửi lên nặng quá ${fileSize(limits.totalBytes)}. Hãy gửi từng tệp một, hoặc giảm dung lượng rồi gửi lại`,
    );
  }
  let form: FormData;
  try {
    form = await takeApart(request.body, request.headers.get('content-type'));
  } catch (error) {
    if (error instanceof Error && error.name === 'BodyTooLarge') {
      return refusedWhole(
        new FormData(),
        `Các tệp gửi lên nặng quá ${fileSize(limits.totalBytes)}. Hãy gửi từng tệp một`,
      );
    }
    return refusedWhole(
      new FormData(),
      'Chưa nhận được đầy đủ tệp bạn gửi. Hãy kiểm tra kết nối rồi gửi lại',
    );
  }

  const fields = new FormData();
  const files: Upload[] = [];
  const refused: RefusedUpload[] = [];
  const kinds = limits.kinds ?? ofResidents;
  let total = 0;
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      fields.append(name, cleanText(value));
      continue;
    }
    const field = fieldOfFiles(name);
    // A file input left empty.
    if (value.name === '' && value.size === 0) continue;
    const fileName = cleanName(value.name);
    total += value.size;
    const message = sizeProblem(value.size, files.length, total, limits);
    if (message !== undefined) {
      refused.push({ path: field, fileName, message });
      continue;
    }
    const content = new Uint8Array(await value.arrayBuffer());
    if (kinds === 'any') {
      files.push({ field, fileName, mediaType: 'application/octet-stream', content });
      continue;
    }
    const mediaType = await sniff(content);
    const kind = mediaType === undefined ? undefined : own(kinds.accepted, mediaType);
    if (mediaType === undefined || kind === undefined) {
      refused.push({
        path: field,
        fileName,
        message: `Tệp "${fileName}" ${kinds.words}`,
      });
      continue;
    }
    files.push({ field, fileName: withExtension(fileName, kind), mediaType, content });
  }
  return { fields, files, refused };
}

function sizeProblem(size: number, already: number, total: number, limits: UploadLimits): string | undefined {
  if (size === 0) return 'Tệp này rỗng. Hãy chọn lại tệp';
  if (size > limits.fileBytes)
    return `Tệp này ${overweight(size, limits.fileBytes)}. Hãy giảm dung lượng rồi gửi lại`;
  if (already >= limits.files) return `Mỗi lần chỉ gửi được ${limits.files} tệp. Hãy gửi tệp này ở lần sau`;
  if (total > limits.totalBytes)
    return `Các tệp gửi lên nặng quá ${fileSize(limits.totalBytes)}. Hãy gửi tệp này ở lần sau`;
  return undefined;
}

function refusedWhole(fields: FormData, message: string): ReadUploads {
  return { fields, files: [], refused: [{ path: '', fileName: '', message }] };
}

/**
 * What was typed before the first file of a form that is too large, so that it is not lost with the files. The rest is
 * read without holding it: a browser whose sending is cut off shows an error of its own.
 */
async function beginningOf(request: Request): Promise<FormData> {
  const start = await drain(request);
  const fields = new FormData();
  const contentType = request.headers.get('content-type') ?? '';
  const [, boundary] = /boundary="?([^";]+)"?/i.exec(contentType) ?? [];
  if (boundary === undefined) return fields;
  // Cut where the last part begins, which may not be whole, and closed there.
  const wholeParts = start.subarray(0, Math.max(0, start.lastIndexOf(`--${boundary}`)));
  const whole = Buffer.concat([wholeParts, Buffer.from(`--${boundary}--\r\n`)]);
  try {
    for (const [name, value] of await takeApart(new Response(whole).body, contentType))
      if (typeof value === 'string') fields.append(name, cleanText(value));
  } catch {
    // No form at all: nothing was typed.
  }
  return fields;
}

/** @returns the first megabyte */
async function drain(request: Request): Promise<Buffer> {
  const start: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  if (reader === undefined) return Buffer.alloc(0);
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const chunk: unknown = part.value;
      if (!(chunk instanceof Uint8Array) || length >= megabytes(1)) continue;
      start.push(chunk);
      length += chunk.byteLength;
    }
  } catch {
    // The HTTP layer gave up on it first: there is nothing left to read.
  }
  return Buffer.concat(start);
}
