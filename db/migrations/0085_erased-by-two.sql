-- What two persons erased from an item, and what stands in its place; links to versions that are under way (decision 100).
CREATE TABLE "content_erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"what" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"approved_by" text NOT NULL,
	"erased_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "content_erasures_another" CHECK ("content_erasures"."proposed_by" <> "content_erasures"."approved_by")
);
--> statement-breakpoint
ALTER TABLE "content_versions" ADD COLUMN "erasure_id" uuid;--> statement-breakpoint
ALTER TABLE "preview_links" ADD COLUMN "review_id" uuid;--> statement-breakpoint
ALTER TABLE "preview_links" ADD COLUMN "visibility" text;--> statement-breakpoint
ALTER TABLE "preview_links" ADD COLUMN "created_at" timestamp (3) with time zone;--> statement-breakpoint
-- Links that were sent go on where their version is what is worked on now; when they were made nobody wrote down: no earlier than it.
UPDATE "preview_links" l SET "review_id" = r."id", "visibility" = i."visibility", "created_at" = v."saved_at"
  FROM "content_versions" v JOIN "content_items" i ON i."id" = v."item_id"
    JOIN "content_reviews" r ON r."item_id" = v."item_id" AND r."state" IN ('writing', 'submitted', 'edited', 'approved')
  WHERE v."id" = l."version_id" AND v."id" IS DISTINCT FROM i."live_version_id" AND v."saved_at" >= r."opened_at";--> statement-breakpoint
DELETE FROM "preview_links" WHERE "review_id" IS NULL;--> statement-breakpoint
ALTER TABLE "preview_links" ALTER COLUMN "review_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "preview_links" ALTER COLUMN "visibility" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "preview_links" ALTER COLUMN "created_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "content_erasures" ADD CONSTRAINT "content_erasures_item_id_content_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."content_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_erasures" ADD CONSTRAINT "content_erasures_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_erasures" ADD CONSTRAINT "content_erasures_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "content_erasures_item" ON "content_erasures" USING btree ("item_id");--> statement-breakpoint
ALTER TABLE "content_versions" ADD CONSTRAINT "content_versions_erasure_id_content_erasures_id_fk" FOREIGN KEY ("erasure_id") REFERENCES "public"."content_erasures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_review_id_content_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."content_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "preview_links_review" ON "preview_links" USING btree ("review_id");--> statement-breakpoint
-- What was erased stays as a row with its number, its day and who saved it. Nothing else opens a version: for the owner of the tables too.
CREATE FUNCTION stand_until_content_is_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM FROM content_erasures e WHERE e.id = NEW.erasure_id AND e.item_id = NEW.item_id;
    IF FOUND AND OLD.erasure_id IS NULL
      AND to_jsonb(NEW) - '{body,digest,search_text,erasure_id}'::text[]
        = to_jsonb(OLD) - '{body,digest,search_text,erasure_id}'::text[]
      AND (NEW.body, NEW.digest, NEW.search_text)
        IS NOT DISTINCT FROM (jsonb_build_object('erased', NEW.erasure_id), '', '') THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'content_versions is append-only: % is not allowed', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
DROP TRIGGER content_versions_no_update ON content_versions;--> statement-breakpoint
CREATE TRIGGER content_versions_no_update BEFORE UPDATE OR DELETE ON content_versions
  FOR EACH ROW EXECUTE FUNCTION stand_until_content_is_erased();
--> statement-breakpoint
CREATE TRIGGER content_erasures_no_update BEFORE UPDATE OR DELETE ON content_erasures
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER content_erasures_no_truncate BEFORE TRUNCATE ON content_erasures
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- The text of a draft goes with the version that it was read from.
CREATE FUNCTION stand_until_draft_is_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM FROM content_versions v WHERE v.id = OLD.version_id AND v.erasure_id IS NOT NULL;
    IF FOUND
      AND (NEW.item_id, NEW.number, NEW.version_id, NEW.published_at)
        IS NOT DISTINCT FROM (OLD.item_id, OLD.number, OLD.version_id, OLD.published_at)
      AND (NEW.clauses, NEW.digest) IS NOT DISTINCT FROM ('{"clauses": []}'::jsonb, '') THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'consultation_drafts is append-only: % is not allowed', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
DROP TRIGGER consultation_drafts_no_update ON consultation_drafts;--> statement-breakpoint
CREATE TRIGGER consultation_drafts_no_update BEFORE UPDATE OR DELETE ON consultation_drafts
  FOR EACH ROW EXECUTE FUNCTION stand_until_draft_is_erased();
--> statement-breakpoint
-- Of the log of an item the notes alone can go: the chain is believed only where a later event of it names each event that lost its own.
CREATE FUNCTION stand_but_for_erased_notes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.subject LIKE 'content:%' AND NEW.detail = '{"erased": true}'::jsonb
    AND to_jsonb(NEW) - 'detail' = to_jsonb(OLD) - 'detail' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'audit_events is append-only: % is not allowed', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
DROP TRIGGER audit_events_no_update ON audit_events;--> statement-breakpoint
CREATE TRIGGER audit_events_no_update BEFORE UPDATE OR DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION stand_but_for_erased_notes();
