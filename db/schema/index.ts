// Every table, for drizzle and its migrations.
export * from './people.ts';
export * from './catalog.ts';
export * from './dossiers.ts';
export * from './payments.ts';
export * from './notifications.ts';
export * from './catalog-drafts.ts';
export * from './audit.ts';
export * from './service-statistics.ts';
export * from './content.ts';
