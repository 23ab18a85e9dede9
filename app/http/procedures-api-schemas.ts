// The catalog for machines: what /api/v1 answers, as the schemas that also make its OpenAPI description.
import { z } from 'zod';

import { lifeEventIds } from '#catalog/life-events.ts';
import { payings } from '#catalog/offer.ts';
import { openingWays } from '#catalog/opening.ts';
import type { Level } from '#catalog/procedure.ts';
import { newerTermIds } from '#catalog/procedure-lists.ts';
import { factSchemas } from '#catalog/procedure-schema.ts';
import { sectorIds } from '#catalog/sectors.ts';
import { reviewStates } from '#catalog/sheet.ts';

export const apiSchemas = z.registry<{ id: string; description?: string }>();

const url = z.url();
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** A fact never comes without how sure it is: a value that nobody vouches for carries a notice. */
function stated<S extends z.ZodType>(value: S) {
  return z.union([
    z.strictObject({ certainty: z.enum(['from-source', 'confirmed']), source: z.string(), value }),
    z.strictObject({ certainty: z.literal('unverified'), source: z.string(), value, notice: z.string() }),
    z.strictObject({ certainty: z.literal('withdrawn'), notice: z.string() }),
  ]);
}

const offer = stated(
  z.strictObject({
    level,
    filing: z.enum(['here', 'national-portal', 'resolver', 'desk-with-form', 'desk']),
    paying: z.enum(payings),
  }),
);

const naming = {
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  sector: z.strictObject({ id: z.enum(sectorIds), name: z.string() }),
  lifeEvents: z.array(z.enum(lifeEventIds)),
} as const;

/** Where it is filed online when that is the national portal (NĐ 224/2026 Đ15.1). */
const nationalPortal = url.exactOptional();

/** Where residents use it (NĐ 224/2026 Đ15.1), and what they are told where that is not here. */
const opening = z.strictObject({ way: z.enum(openingWays), words: z.string() });

/** Which body decides it, where the commune does not, and what the commune does with it. */
const resolver = factSchemas.resolver.exactOptional();

/** By whom it was published, when it last changed, how far the commune reviewed it. */
const standing = {
  publishedAt: z.iso.datetime(),
  review: z.strictObject({
    state: z.enum(reviewStates),
    points: z.number().int().nonnegative(),
    open: z.number().int().nonnegative(),
    lastOn: z.iso.date().exactOptional(),
  }),
} as const;

const procedureFacts = z
  .strictObject({
    ...naming,
    otherNames: z.array(z.string()),
    naming: stated(z.strictObject({ code: z.string(), name: z.string() })),
    declaredLevel: level,
    offer,
    newerTerm: stated(z.enum(newerTermIds)),
    opening,
    nationalPortal,
    resolver,
    deliveries: stated(factSchemas.deliveries),
    levelReason: stated(factSchemas.levelReason),
    audience: stated(factSchemas.audience),
    eligibility: stated(factSchemas.eligibility),
    handling: stated(factSchemas.handling),
    channels: stated(factSchemas.channels),
    documents: stated(factSchemas.documents),
    sets: stated(factSchemas.sets),
    timeLimit: stated(factSchemas.timeLimit),
    authority: stated(factSchemas.authority),
    results: stated(factSchemas.results),
    conditions: stated(factSchemas.conditions),
    legalBases: stated(factSchemas.legalBases),
    publication: stated(factSchemas.publication.nullable()),
    responsibilities: stated(factSchemas.responsibilities),
    charges: stated(factSchemas.charges),
  })
  .register(apiSchemas, {
    id: 'Procedure',
    description:
      'Một thủ tục hành chính với mọi bộ phận cấu thành, theo mức độ 1–4 của Quyết định 349/QĐ-UBND; mỗi nội dung kèm nguồn và độ tin cậy',
  });

const formReference = z
  .strictObject({
    code: z.string(),
    title: z.string(),
    version: z.number().int().positive(),
    blankPdf: url,
    fillOnline: url,
  })
  .register(apiSchemas, { id: 'Form', description: 'Mẫu đơn, tờ khai của thủ tục' });

const procedureSummary = z
  .strictObject({
    ...naming,
    opening,
    offer,
    newerTerm: stated(z.enum(newerTermIds)),
    nationalPortal,
    resolver,
    eligibility: stated(z.string()),
    timeLimit: stated(z.string()),
    free: stated(z.boolean()),
    ...standing,
    page: url,
    self: url,
  })
  .register(apiSchemas, { id: 'ProcedureSummary', description: 'Một thủ tục trong danh mục' });

export const procedureList = z
  .strictObject({
    total: z.number().int().nonnegative(),
    page: z.number().int().positive(),
    pageSize: z.number().int().positive(),
    items: z.array(procedureSummary),
    next: url.exactOptional(),
    previous: url.exactOptional(),
  })
  .register(apiSchemas, { id: 'ProcedureList' });

export const procedureDocument = z
  .strictObject({
    procedure: procedureFacts,
    revision: z.strictObject({ number: z.number().int().positive(), publishedAt: z.iso.datetime() }),
    review: standing.review,
    /** Đ20: who answers for it today, as its page tells. */
    responsible: z.strictObject({ told: z.string(), telephone: z.string() }),
    forms: z.array(formReference),
    page: url,
    /** Where a resident files it; only where it is filed online. */
    file: url.exactOptional(),
    self: url,
  })
  .register(apiSchemas, { id: 'ProcedureDocument' });

const cell = z.union([z.string(), z.number(), z.null()]);

/** The tables of the page of figures, number by number. */
export const figuresDocument = z
  .strictObject({
    period: z.strictObject({
      value: z.string(),
      title: z.string(),
      from: z.iso.date(),
      /** The last day that is counted. */
      until: z.iso.date(),
    }),
    tables: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        columns: z.array(z.strictObject({ title: z.string(), kind: z.enum(['text', 'count', 'percent']) })),
        rows: z.array(z.array(cell)),
        csv: url,
      }),
    ),
    page: url,
    self: url,
  })
  .register(apiSchemas, { id: 'Figures' });

export type FiguresDocument = z.infer<typeof figuresDocument>;

/** Communes as a field of an address offers them while it is typed. */
export const communeList = z
  .strictObject({
    items: z.array(
      z.strictObject({
        name: z.string().describe('Tên đầy đủ, từ nhỏ đến lớn'),
        note: z.string().exactOptional().describe('Tên đến ngày nào, nay thuộc đơn vị nào'),
        code: z
          .string()
          .regex(/^\d{5}$/)
          .exactOptional(),
        province: z
          .string()
          .regex(/^\d{2}$/)
          .describe('Mã tỉnh, thành phố'),
        until: z.iso.date().exactOptional().describe('Ngày cuối cùng của tên này'),
      }),
    ),
  })
  .register(apiSchemas, {
    id: 'CommuneList',
    description:
      'Mã và tên theo Quyết định 19/2025/QĐ-TTg, tên trước ngày 01/7/2025 theo 34 nghị quyết sắp xếp',
  });
export type CommuneList = z.infer<typeof communeList>;

export const communeQuery = z.strictObject({
  q: z.string().max(100).describe('Chữ đầu của các từ trong tên, có dấu hay không dấu'),
});

export const apiProblem = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
  })
  .register(apiSchemas, { id: 'Problem', description: 'RFC 9457' });

/** What a list may be asked for. Text as it stands in an address. */
export const procedureQuery = z.strictObject({
  q: z.string().max(200).exactOptional().describe('Từ cần tìm, có dấu hay không dấu'),
  sector: z.enum(sectorIds).exactOptional().describe('Lĩnh vực'),
  level: z
    .enum(['1', '2', '3', '4'])
    .transform((text) => Number(text) as Level)
    .exactOptional()
    .describe('Mức độ'),
  lifeEvent: z.enum(lifeEventIds).exactOptional().describe('Sự kiện trong đời'),
  online: z.literal('true').exactOptional().describe('Chỉ những thủ tục nộp hồ sơ trực tuyến được tại đây'),
  nationalPortal: z
    .literal('true')
    .exactOptional()
    .describe('Chỉ những thủ tục nộp trên Cổng Dịch vụ công quốc gia'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'phải là số nguyên từ 1 đến 9999')
    .exactOptional()
    .describe('Trang, từ 1'),
  pageSize: z
    .string()
    .regex(/^([1-9]\d?|100)$/, 'phải là số nguyên từ 1 đến 100')
    .exactOptional()
    .describe('Số thủ tục mỗi trang, nhiều nhất 100'),
});

export type ProcedureList = z.output<typeof procedureList>;
export type ProcedureDocument = z.output<typeof procedureDocument>;
