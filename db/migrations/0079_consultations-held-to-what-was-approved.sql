CREATE TABLE "consultation_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"content" jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	CONSTRAINT "consultation_proposals_decided" CHECK (("consultation_proposals"."state" = 'open') = ("consultation_proposals"."decided_at" is null)),
	CONSTRAINT "consultation_proposals_another" CHECK ("consultation_proposals"."state" <> 'approved' or ("consultation_proposals"."decided_by" is not null and "consultation_proposals"."decided_by" <> "consultation_proposals"."proposed_by"))
);
--> statement-breakpoint
ALTER TABLE "consultation_comments" DROP CONSTRAINT "consultation_comments_declined";--> statement-breakpoint
ALTER TABLE "consultations" DROP CONSTRAINT "consultations_period";--> statement-breakpoint
ALTER TABLE "consultations" DROP CONSTRAINT "consultations_answered";--> statement-breakpoint
ALTER TABLE "consultation_announcements" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD COLUMN "correction_note" text;--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD COLUMN "corrected_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD COLUMN "corrects" uuid;--> statement-breakpoint
ALTER TABLE "consultation_comments" ADD COLUMN "answer_lapsed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "consultation_comments" ADD COLUMN "decided_by" text;--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "unread_days" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "unread_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "answer_people" jsonb DEFAULT '{"writer":[],"editor":[],"approver":[]}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "answer_sight" text;--> statement-breakpoint
ALTER TABLE "consultation_proposals" ADD CONSTRAINT "consultation_proposals_item_id_consultations_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."consultations"("item_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_proposals" ADD CONSTRAINT "consultation_proposals_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_proposals" ADD CONSTRAINT "consultation_proposals_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "consultation_proposals_open" ON "consultation_proposals" USING btree ("item_id","kind","about") WHERE "consultation_proposals"."state" = 'open';--> statement-breakpoint
CREATE INDEX "consultation_proposals_item" ON "consultation_proposals" USING btree ("item_id","proposed_at");--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD CONSTRAINT "consultation_answers_corrects_consultation_answers_id_fk" FOREIGN KEY ("corrects") REFERENCES "public"."consultation_answers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_comments" ADD CONSTRAINT "consultation_comments_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "consultation_answers_corrects" ON "consultation_answers" USING btree ("corrects");--> statement-breakpoint
-- What exists is carried over. Whoever drafted keeps his part; what was submitted was submitted without a word for what it was of, and is
-- submitted anew.
UPDATE "consultations" SET "answer_people" = jsonb_build_object('writer', "answer_drafters", 'editor', '[]'::jsonb, 'approver', '[]'::jsonb);--> statement-breakpoint
UPDATE "consultations" SET "answer_state" = 'writing', "answer_version" = "answer_version" + 1,
  "answer_note" = 'Cổng được nâng cấp: hãy xem lại rồi trình lại.' WHERE "answer_state" = 'submitted';--> statement-breakpoint
-- Of drafts that readers have no more, since when.
UPDATE "consultations" c SET "unread_since" = coalesce(i."withdrawn_at", (
    SELECT max(e."at") FROM "audit_events" e WHERE e."subject" = 'content:' || i."id" AND e."event" IN ('unpublished', 'expired')
  ), now())
  FROM "content_items" i WHERE i."id" = c."item_id" AND i."visibility" <> 'published' AND c."answered_at" IS NULL;--> statement-breakpoint
UPDATE "consultations" SET "kept_until" = ("answered_at" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + interval '60 months'
  WHERE "kept_until" > ("answered_at" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + interval '60 months';--> statement-breakpoint
-- Who decided last on a comment, and that nobody waits for a second look where everything is over.
UPDATE "consultation_comments" m SET "decided_by" = (
  SELECT e."actor_id" FROM "consultation_comment_events" e JOIN "users" u ON u."id" = e."actor_id"
  WHERE e."comment_id" = m."id" AND e."actor_kind" = 'staff' ORDER BY e."sequence" DESC LIMIT 1);--> statement-breakpoint
UPDATE "consultation_comments" m SET "state" = 'upheld' FROM "consultations" c
  WHERE c."item_id" = m."item_id" AND m."state" = 'declined' AND c."answered_at" IS NOT NULL;--> statement-breakpoint
-- What was taken back is answered by nothing; what was declined, or changed after an answer was drafted, by no draft.
UPDATE "consultation_comments" SET "answer_id" = NULL WHERE "state" = 'taken-back';--> statement-breakpoint
UPDATE "consultation_comments" m SET "answer_id" = NULL FROM "consultations" c
  WHERE c."item_id" = m."item_id" AND m."state" = 'declined' AND c."answered_at" IS NULL;--> statement-breakpoint
UPDATE "consultation_comments" m SET "answer_id" = NULL, "answer_lapsed" = true FROM "consultations" c
  WHERE c."item_id" = m."item_id" AND m."answer_id" IS NOT NULL AND c."answered_at" IS NULL AND EXISTS (
    SELECT FROM "consultation_comment_events" e WHERE e."comment_id" = m."id" AND e."event" = 'change' AND e."at" > (
      SELECT min(a."at") FROM "audit_events" a WHERE a."subject" = 'content:' || c."item_id" AND a."event" = 'answer-saved'));--> statement-breakpoint
-- The account of whoever commented stands with his comment alone, and goes with what he wrote.
UPDATE "consultation_comments" m SET "owner_id" = NULL FROM "consultations" c
  WHERE c."item_id" = m."item_id" AND c."erased_at" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "consultation_comment_events" DISABLE TRIGGER consultation_comment_events_no_update;--> statement-breakpoint
UPDATE "consultation_comment_events" SET "actor_id" = NULL WHERE "actor_kind" = 'resident';--> statement-breakpoint
ALTER TABLE "consultation_comment_events" ENABLE TRIGGER consultation_comment_events_no_update;--> statement-breakpoint
ALTER TABLE "consultations" DROP COLUMN "answer_drafters";--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD CONSTRAINT "consultation_answers_corrected" CHECK (("consultation_answers"."correction_note" is null) = ("consultation_answers"."corrected_at" is null) and ("consultation_answers"."corrects" is null or "consultation_answers"."correction_note" is not null));--> statement-breakpoint
ALTER TABLE "consultation_comments" ADD CONSTRAINT "consultation_comments_declined" CHECK (("consultation_comments"."state" in ('declined', 'upheld')) = ("consultation_comments"."decline_reason" is not null));--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_submitted" CHECK ("consultations"."answer_state" <> 'submitted' or "consultations"."answer_sight" is not null);--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_unread" CHECK ("consultations"."answered_at" is null or "consultations"."unread_since" is null);--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_kept" CHECK ("consultations"."kept_until" <= ("consultations"."answered_at" at time zone 'Asia/Ho_Chi_Minh')::date + interval '60 months');--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_period" CHECK ("consultations"."closes_at" > "consultations"."opens_at" and "consultations"."closes_at" >= "consultations"."opens_at"
        + make_interval(days => "consultations"."least_days" + case when "consultations"."least_days" = 0 then 0 else jsonb_array_length("consultations"."unread_days") end));--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_answered" CHECK (("consultations"."answer_state" in ('published', 'ended')) = ("consultations"."answered_at" is not null));--> statement-breakpoint
-- What was told to everybody stays told: answers that are out, and the word that none come.
CREATE OR REPLACE FUNCTION keep_consultation_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.closes_at < OLD.closes_at OR NEW.opens_at <> OLD.opens_at OR NEW.least_days < OLD.least_days THEN
    RAISE EXCEPTION 'the period of a consultation is made longer alone' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.answer_state IN ('published', 'ended') AND NEW.answer_state <> OLD.answer_state THEN
    RAISE EXCEPTION 'published answers stay published' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
-- Answers that were published stay as they were read: what mends one stands beside it, with a note.
CREATE OR REPLACE FUNCTION keep_published_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM consultations c WHERE c.item_id = coalesce(NEW.item_id, OLD.item_id) AND c.answer_state = 'published';
  IF FOUND AND (TG_OP <> 'INSERT' OR NEW.correction_note IS NULL) THEN
    RAISE EXCEPTION 'published answers are not rewritten' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT FOUND AND TG_OP <> 'DELETE' AND NEW.correction_note IS NOT NULL THEN
    RAISE EXCEPTION 'what is not published is not corrected' USING ERRCODE = 'check_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
--> statement-breakpoint
-- A draft that people comment on is a version that was approved, and is the one that readers have at that moment.
CREATE FUNCTION refuse_unapproved_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM content_items i JOIN content_reviews r ON r.item_id = i.id AND r.approved_version_id = i.live_version_id
    WHERE i.id = NEW.item_id AND i.visibility = 'published' AND i.live_version_id = NEW.version_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a draft that nobody approved is put to nobody' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER consultation_drafts_approved BEFORE INSERT ON consultation_drafts
  FOR EACH ROW EXECUTE FUNCTION refuse_unapproved_draft();
