ALTER TABLE "inquiries" ADD COLUMN "publication_writers" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
UPDATE "inquiries" SET "publication_writers" = jsonb_build_array("publication_writer") WHERE "publication_writer" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "refuses" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiry_publications" ADD COLUMN "worded_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "inquiry_publications" SET "worded_at" = coalesce((
  SELECT max(e."at") FROM "inquiry_events" e
  WHERE e."inquiry_id" = "inquiry_publications"."inquiry_id" AND e."event" IN ('publish', 'approve-edit')
), "published_at");--> statement-breakpoint
ALTER TABLE "inquiry_publications" ALTER COLUMN "worded_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiry_publications" ADD COLUMN "corrections" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiry_publications" ADD COLUMN "takedown_asked_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "inquiry_publications" SET "name" = NULL WHERE "name" IS NOT NULL AND ("withdrawn_at" IS NOT NULL OR EXISTS (
  SELECT 1 FROM "inquiries" i WHERE i."id" = "inquiry_publications"."inquiry_id" AND i."state" = 'withdrawn'
));--> statement-breakpoint
ALTER TABLE "inquiry_publications" ADD CONSTRAINT "inquiry_publications_name" CHECK ("inquiry_publications"."name" is null or ("inquiry_publications"."withdrawn_at" is null and "inquiry_publications"."takedown_asked_at" is null));--> statement-breakpoint
UPDATE "content_sections" SET "limit_days" = 5 WHERE "kind" = 'public-information' AND "limit_days" IS NULL;
