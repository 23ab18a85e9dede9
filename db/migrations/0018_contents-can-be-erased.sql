CREATE TABLE "files_to_remove" (
	"storage_key" text PRIMARY KEY NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inquiry_contents" (
	"inquiry_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "inquiry_contents_inquiry_id_sequence_pk" PRIMARY KEY("inquiry_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "consultation_comment_contents" (
	"comment_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "consultation_comment_contents_comment_id_sequence_pk" PRIMARY KEY("comment_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "consultation_comments" ALTER COLUMN "email_index" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "consultation_comments" ALTER COLUMN "content" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "kept_until" date;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "erase_on" date;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "inquiry_events" ADD COLUMN "content_digest" "bytea";--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "kept_until" date;--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "erase_on" date;--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "inquiry_contents" ADD CONSTRAINT "inquiry_contents_event" FOREIGN KEY ("inquiry_id","sequence") REFERENCES "public"."inquiry_events"("inquiry_id","sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_comment_contents" ADD CONSTRAINT "consultation_comment_contents_comment_id_consultation_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."consultation_comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_about" ON "outbox" USING btree (split_part("dedupe_key", ':', 2));--> statement-breakpoint
-- What was said leaves the events. Their hashes were made over its digest, so the chains hold as they are; what was
-- written itself was in no chain before, and its event keeps no digest. The old columns are emptied before they go, since
-- a dropped column stays in the rows that nobody writes anew.
INSERT INTO "inquiry_contents" ("inquiry_id", "sequence", "content") SELECT "id", 1, "answers" FROM "inquiries";
--> statement-breakpoint
INSERT INTO "inquiry_contents" ("inquiry_id", "sequence", "content")
SELECT "inquiry_id", "sequence", "content" FROM "inquiry_events" WHERE "content" IS NOT NULL;
--> statement-breakpoint
INSERT INTO "consultation_comment_contents" ("comment_id", "sequence", "content")
SELECT "comment_id", "sequence", "content" FROM "consultation_comment_events" e
WHERE "content" IS NOT NULL AND EXISTS (SELECT FROM "consultation_comments" c WHERE c."id" = e."comment_id");
--> statement-breakpoint
ALTER TABLE "inquiry_events" DISABLE TRIGGER inquiry_events_no_update;--> statement-breakpoint
UPDATE "inquiry_events" SET "content_digest" = sha256("content"), "content" = NULL WHERE "content" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiry_events" ENABLE TRIGGER inquiry_events_no_update;--> statement-breakpoint
ALTER TABLE "consultation_comment_events" DISABLE TRIGGER consultation_comment_events_no_update;--> statement-breakpoint
UPDATE "consultation_comment_events" SET "content" = NULL WHERE "content" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "consultation_comment_events" ENABLE TRIGGER consultation_comment_events_no_update;--> statement-breakpoint
ALTER TABLE "inquiries" ALTER COLUMN "answers" DROP NOT NULL;--> statement-breakpoint
UPDATE "inquiries" SET "answers" = NULL, "draft" = NULL;--> statement-breakpoint
-- The name of a file may tell about a person, and who looked is never rewritten again.
ALTER TABLE "inquiry_views" DISABLE TRIGGER inquiry_views_no_update;--> statement-breakpoint
UPDATE "inquiry_views" SET "what" = 'tệp' WHERE "what" LIKE 'tệp "%';--> statement-breakpoint
ALTER TABLE "inquiry_views" ENABLE TRIGGER inquiry_views_no_update;--> statement-breakpoint
ALTER TABLE "inquiries" DROP COLUMN "answers";--> statement-breakpoint
ALTER TABLE "inquiries" DROP COLUMN "draft";--> statement-breakpoint
ALTER TABLE "inquiry_events" DROP COLUMN "content";--> statement-breakpoint
ALTER TABLE "consultation_comment_events" DROP COLUMN "content";--> statement-breakpoint
-- What was said stands as it is until its inquiry is erased, and so do its files.
CREATE FUNCTION stand_until_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM FROM inquiries i WHERE i.id = OLD.inquiry_id AND i.erased_at IS NOT NULL;
    IF FOUND THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION '% stand until their inquiry is erased: % is not allowed', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER inquiry_contents_stand BEFORE UPDATE OR DELETE ON inquiry_contents
  FOR EACH ROW EXECUTE FUNCTION stand_until_erased();
--> statement-breakpoint
CREATE TRIGGER inquiry_contents_no_truncate BEFORE TRUNCATE ON inquiry_contents
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER inquiry_files_stand BEFORE UPDATE OR DELETE ON inquiry_files
  FOR EACH ROW EXECUTE FUNCTION stand_until_erased();
