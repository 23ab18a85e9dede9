-- Reviews of an item are counted, and say who made which step since what is live came out (decision 096).
ALTER TABLE "content_reviews" DROP CONSTRAINT "content_reviews_approved";--> statement-breakpoint
ALTER TABLE "content_reviews" ADD COLUMN "number" integer;--> statement-breakpoint
ALTER TABLE "content_reviews" ADD COLUMN "people" jsonb;--> statement-breakpoint
ALTER TABLE "content_reviews" ADD COLUMN "approved_sight" text;--> statement-breakpoint
ALTER TABLE "content_reviews" ADD COLUMN "approved_slug" text;--> statement-breakpoint
ALTER TABLE "content_reviews" ADD COLUMN "lapse_reason" text;--> statement-breakpoint
UPDATE "content_reviews" r SET "number" = counted."number" FROM (
  SELECT "id", row_number() OVER (PARTITION BY "item_id" ORDER BY "opened_at", "closed_at" NULLS LAST, "id") AS "number"
  FROM "content_reviews"
) counted WHERE counted."id" = r."id";--> statement-breakpoint
ALTER TABLE "content_reviews" ALTER COLUMN "number" SET NOT NULL;--> statement-breakpoint
UPDATE "content_reviews" r SET "people" = (
  SELECT jsonb_build_object(
    'writer', coalesce(jsonb_agg(DISTINCT step."who") FILTER (WHERE step."part" = 'writer'), '[]'),
    'editor', coalesce(jsonb_agg(DISTINCT step."who") FILTER (WHERE step."part" = 'editor'), '[]'),
    'approver', coalesce(jsonb_agg(DISTINCT step."who") FILTER (WHERE step."part" = 'approver'), '[]'))
  FROM "content_reviews" s CROSS JOIN LATERAL (
    SELECT 'writer' AS "part", jsonb_array_elements_text(s."writers") AS "who"
    UNION ALL VALUES ('writer', s."submitted_by"), ('editor', s."edited_by"), ('approver', s."approved_by")
  ) step
  WHERE s."item_id" = r."item_id" AND s."number" <= r."number" AND step."who" IS NOT NULL
    AND s."number" > coalesce((SELECT max(p."number") FROM "content_reviews" p
      WHERE p."item_id" = r."item_id" AND p."number" < r."number" AND p."state" = 'published'), 0)
);--> statement-breakpoint
ALTER TABLE "content_reviews" ALTER COLUMN "people" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "content_reviews" DROP COLUMN "writers";--> statement-breakpoint
CREATE UNIQUE INDEX "content_reviews_number" ON "content_reviews" USING btree ("item_id","number");--> statement-breakpoint
-- An approval of before does not say all that was seen: it is given once more.
UPDATE "content_reviews" SET "state" = 'edited', "lock" = "lock" + 1, "approved_by" = NULL, "approved_at" = NULL,
  "approved_version_id" = NULL, "publish_at" = NULL, "expire_at" = NULL, "urgent_reason" = NULL, "failure" = NULL,
  "lapse_reason" = 'Cổng được nâng cấp: lần duyệt trước chưa ghi đủ những gì đã xem.'
WHERE "state" = 'approved';--> statement-breakpoint
ALTER TABLE "content_reviews" ADD CONSTRAINT "content_reviews_approved" CHECK (("content_reviews"."state" <> 'approved') or ("content_reviews"."approved_version_id" = "content_reviews"."version_id"
        and "content_reviews"."approved_sight" is not null and "content_reviews"."approved_slug" is not null));--> statement-breakpoint
ALTER TABLE "content_versions" ADD COLUMN "base_id" uuid;--> statement-breakpoint
-- Versions are written once, by a trigger; what each was written from is added to all of them here.
ALTER TABLE "content_versions" DISABLE TRIGGER USER;--> statement-breakpoint
UPDATE "content_versions" v SET "base_id" = before."base_id" FROM (
  SELECT "id", lag("id") OVER (PARTITION BY "item_id" ORDER BY "number") AS "base_id" FROM "content_versions"
) before WHERE before."id" = v."id";--> statement-breakpoint
ALTER TABLE "content_versions" ENABLE TRIGGER USER;--> statement-breakpoint
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_base_id_content_versions_id_fk" FOREIGN KEY ("base_id") REFERENCES "public"."content_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- An old address is its item's, whatever that one is called now. One that another item took, or that leads nowhere, is let go.
ALTER TABLE "content_redirects" ADD COLUMN "item_id" uuid;--> statement-breakpoint
WITH RECURSIVE led("from_path", "at_path", "hops") AS (
  SELECT "from_path", "to_path", 0 FROM "content_redirects"
  UNION ALL
  SELECT led."from_path", r."to_path", led."hops" + 1
  FROM led JOIN "content_redirects" r ON r."from_path" = led."at_path" WHERE led."hops" < 20
)
UPDATE "content_redirects" r SET "item_id" = found."id" FROM (
  SELECT DISTINCT ON (led."from_path") led."from_path", i."id"
  FROM led JOIN "content_sections" s ON starts_with(led."at_path", s."path" || '/')
    JOIN "content_items" i ON i."section_id" = s."id" AND s."path" || '/' || i."slug" = led."at_path"
  ORDER BY led."from_path", led."hops"
) found WHERE found."from_path" = r."from_path";--> statement-breakpoint
DELETE FROM "content_redirects" r WHERE r."item_id" IS NULL OR EXISTS (
  SELECT FROM "content_sections" s JOIN "content_items" i ON i."section_id" = s."id"
  WHERE s."path" || '/' || i."slug" = r."from_path" AND i."first_published_at" IS NOT NULL
);--> statement-breakpoint
ALTER TABLE "content_redirects" ALTER COLUMN "item_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "content_redirects" DROP COLUMN "to_path";--> statement-breakpoint
ALTER TABLE "content_redirects" ADD CONSTRAINT "content_redirects_item_id_content_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "content_redirects_item" ON "content_redirects" USING btree ("item_id");
