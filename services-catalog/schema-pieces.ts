// What the schemas of a procedure and of its charges share.
import { z } from 'zod';

import { isLocalDate } from './local-date.ts';

export const text = z.string().trim().min(1, 'Không được để trống');
/** At least one. */
export const texts = z.tuple([text], text).readonly();
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã gồm chữ thường không dấu, chữ số và dấu gạch nối');
export const wholeNumber = z.number().int('Phải là số nguyên').nonnegative('Không được âm');
export const day = z.string().refine(isLocalDate, 'Ngày không có thật');

/** A code of a closed list. */
export const oneOf = <Code extends string>(labels: Readonly<Record<Code, string>>) =>
  z.enum(Object.keys(labels) as Code[]);
