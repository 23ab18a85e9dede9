ALTER TABLE "search_documents" ADD COLUMN "sample" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- What the demonstration wrote before says of itself from now on that it is a sample. No digest is made anew: it tells
-- whether somebody saves the same text again, and then he saves one version more.
ALTER TABLE "content_versions" DISABLE TRIGGER content_versions_no_update;--> statement-breakpoint
UPDATE "content_versions" v SET "body" = v."body" || '{"sample":true}'::jsonb
  FROM "content_items" i WHERE i."id" = v."item_id" AND i."sample";--> statement-breakpoint
ALTER TABLE "content_versions" ENABLE TRIGGER content_versions_no_update;--> statement-breakpoint
UPDATE "content_autosaves" a SET "body" = a."body" || '{"sample":true}'::jsonb
  FROM "content_items" i WHERE i."id" = a."item_id" AND i."sample";--> statement-breakpoint
UPDATE "search_documents" d SET "sample" = true FROM "content_items" i
  WHERE i."sample" AND d."subject" = 'item:' || i."id";--> statement-breakpoint
UPDATE "search_documents" d SET "sample" = true FROM "inquiries" i
  WHERE i."sample" AND d."subject" LIKE '%:' || i."id";--> statement-breakpoint
ALTER TABLE "content_items" DROP COLUMN "sample";