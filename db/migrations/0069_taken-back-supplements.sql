DROP INDEX "supplement_requests_open";--> statement-breakpoint
ALTER TABLE "supplement_requests" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "supplement_requests_open" ON "supplement_requests" USING btree ("dossier_id") WHERE "supplement_requests"."answered_at" is null and "supplement_requests"."withdrawn_at" is null;