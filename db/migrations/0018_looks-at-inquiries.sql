ALTER TABLE "inquiry_views" ADD COLUMN "purpose" text;--> statement-breakpoint
ALTER TABLE "inquiry_views" ADD COLUMN "open_until" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "inquiry_views_staff" ON "inquiry_views" USING btree ("staff_id","at");--> statement-breakpoint
CREATE INDEX "inquiry_views_at" ON "inquiry_views" USING btree ("at");