ALTER TABLE "outbox" ADD COLUMN "secret" text;
