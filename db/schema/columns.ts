// Column kinds that several contexts share.
import { sql, type SQL } from 'drizzle-orm';
import { customType, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type * as z from 'zod';

/** Sealed personal data: AES-256-GCM with the key's id in front (see app/domain/personal-data). */
export const sealed = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
});

/** A digest or keyed blind index. */
export const digest = sealed;

/** The key of the ring under which an event is chained; null: of a release before events were chained under one. */
export const chainKeyId = () => text('key_id');

/** Bytes that are no secret. */
export const bytes = sealed;

/** Several of them. */
export const digests = customType<{ data: readonly Uint8Array[]; driverData: string }>({
  dataType: () => 'bytea[]',
  toDriver: (values) =>
    `{${values.map((one) => String.raw`"\\x${Buffer.from(one).toString('hex')}"`).join(',')}}`,
});

/** Instants carry their zone; local dates are computed in Asia/Ho_Chi_Minh by the domain. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/** The id that the database gives a row of its own. */
export const ownId = () =>
  uuid()
    .primaryKey()
    .default(sql`gen_random_uuid()`);

/** Facts of an event, without anything personal: a paper's number. */
export const eventDetail = () =>
  jsonb()
    .$type<Record<string, unknown>>()
    .notNull()
    .default(sql`'{}'::jsonb`);

/** A file in the file storage. */
export const storedFile = () => ({
  fileName: text('file_name').notNull(),
  /** Sniffed from the content, never taken from the browser. */
  mediaType: text('media_type').notNull(),
  bytes: integer().notNull(),
  sha256: digest().notNull(),
  storageKey: text('storage_key').notNull().unique(),
});

/**
 * A jsonb column that stores nothing but what `schema` accepts, so that whoever reads it by the same schema finds it whole.
 * What came in by another way (SQL, an older release) is unknown until it is read so: lists survive a bad row.
 * A write that the schema refuses throws a ZodError: a fault, since use cases refuse in words before.
 */
export const checkedJson = (schema: z.ZodType<object>) =>
  customType<{ data: object; driverData: unknown }>({
    dataType: () => 'jsonb',
    toDriver: (value) => JSON.stringify(schema.parse(value)),
  })();

/** Words of a table, for the `in (…)` of an index or a check: the migration that drizzle makes of them writes them out. */
export const wordList = (words: readonly string[]): SQL =>
  sql.raw(words.map((word) => `'${word}'`).join(', '));
