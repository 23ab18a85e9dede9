// The catalog for machines: what /api/v1 answers, as the schemas that also make its OpenAPI description.
import { z } from 'zod';

import { lifeEventIds } from '#catalog/life-events.ts';
import type { Level } from '#catalog/procedure.ts';
import { newerTermIds } from '#catalog/procedure-lists.ts';
import { publishedProcedureSchema } from '#catalog/procedure-schema.ts';
import { sectorIds } from '#catalog/sectors.ts';

export const apiSchemas = z.registry<{ id: string; description?: string }>();

const url = z.url();
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

apiSchemas.add(publishedProcedureSchema, {
  id: 'Procedure',
  description: 'Một thủ tục hành chính với mọi bộ phận cấu thành, theo mức độ 1–4 của Quyết định 349/QĐ-UBND',
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
    code: z.string(),
    slug: z.string(),
    name: z.string(),
    sector: z.strictObject({ id: z.enum(sectorIds), name: z.string() }),
    level,
    newerTerm: z.enum(newerTermIds),
    lifeEvents: z.array(z.enum(lifeEventIds)),
    eligibility: z.string(),
    timeLimit: z.string(),
    free: z.boolean(),
    acceptsOnlineSubmission: z.boolean(),
    acceptsOnlinePayment: z.boolean(),
    publishedAt: z.iso.datetime(),
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
    procedure: publishedProcedureSchema,
    revision: z.strictObject({ number: z.number().int().positive(), publishedAt: z.iso.datetime() }),
    forms: z.array(formReference),
    page: url,
    /** Where a resident files it; only where it is filed online. */
    file: url.exactOptional(),
    self: url,
  })
  .register(apiSchemas, { id: 'ProcedureDocument' });

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
  online: z.literal('true').exactOptional().describe('Chỉ những thủ tục nộp hồ sơ trực tuyến được'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .exactOptional()
    .describe('Trang, từ 1'),
  pageSize: z
    .string()
    .regex(/^([1-9]\d?|100)$/)
    .exactOptional()
    .describe('Số thủ tục mỗi trang, nhiều nhất 100'),
});

export type ProcedureList = z.output<typeof procedureList>;
export type ProcedureDocument = z.output<typeof procedureDocument>;
