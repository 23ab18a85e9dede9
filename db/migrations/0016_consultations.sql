CREATE TABLE "consultation_announcements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"closed_before" timestamp (3) with time zone,
	"told_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "consultation_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"summary" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultation_comment_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"event" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"content" "bytea",
	"request_id" uuid,
	CONSTRAINT "consultation_comment_events_request_id_unique" UNIQUE("request_id")
);
--> statement-breakpoint
CREATE TABLE "consultation_comment_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"storage_key" text NOT NULL,
	CONSTRAINT "consultation_comment_files_storage_key_unique" UNIQUE("storage_key")
);
--> statement-breakpoint
CREATE TABLE "consultation_comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"draft_number" integer NOT NULL,
	"clause_id" text,
	"quote" text,
	"stance" text NOT NULL,
	"author_kind" text NOT NULL,
	"show_name" boolean NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_id" text,
	"email_index" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	"shown_name" text,
	"shown_text" text,
	"decline_reason" text,
	"answer_id" uuid,
	"request_id" uuid NOT NULL,
	"token_digest" "bytea" NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"event_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "consultation_comments_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "consultation_comments_shown" CHECK (("consultation_comments"."state" in ('published', 'masked')) = ("consultation_comments"."shown_text" is not null)),
	CONSTRAINT "consultation_comments_declined" CHECK (("consultation_comments"."state" = 'declined') = ("consultation_comments"."decline_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "consultation_drafts" (
	"item_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"version_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"clauses" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "consultation_drafts_item_id_number_pk" PRIMARY KEY("item_id","number")
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"item_id" uuid PRIMARY KEY NOT NULL,
	"draft_kind" text NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"least_days" integer NOT NULL,
	"last_clause" integer DEFAULT 0 NOT NULL,
	"answer_state" text DEFAULT 'writing' NOT NULL,
	"answer_version" integer DEFAULT 1 NOT NULL,
	"answer_drafters" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"answer_note" text,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "consultations_period" CHECK ("consultations"."closes_at" > "consultations"."opens_at" and "consultations"."closes_at" >= "consultations"."opens_at" + make_interval(days => "consultations"."least_days")),
	CONSTRAINT "consultations_answered" CHECK (("consultations"."answer_state" = 'published') = ("consultations"."answered_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "consultation_announcements" ADD CONSTRAINT "consultation_announcements_item_id_consultations_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."consultations"("item_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD CONSTRAINT "consultation_answers_item_id_consultations_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."consultations"("item_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_comment_files" ADD CONSTRAINT "consultation_comment_files_comment_id_consultation_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."consultation_comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_comments" ADD CONSTRAINT "consultation_comments_item_id_consultations_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."consultations"("item_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_comments" ADD CONSTRAINT "consultation_comments_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_comments" ADD CONSTRAINT "consultation_comments_answer_id_consultation_answers_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."consultation_answers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_comments" ADD CONSTRAINT "consultation_comments_item_id_draft_number_consultation_drafts_item_id_number_fk" FOREIGN KEY ("item_id","draft_number") REFERENCES "public"."consultation_drafts"("item_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_drafts" ADD CONSTRAINT "consultation_drafts_item_id_consultations_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."consultations"("item_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_drafts" ADD CONSTRAINT "consultation_drafts_version_id_content_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."content_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_item_id_content_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."content_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consultation_announcements_item" ON "consultation_announcements" USING btree ("item_id","at");--> statement-breakpoint
CREATE INDEX "consultation_announcements_untold" ON "consultation_announcements" USING btree ("at") WHERE "consultation_announcements"."told_at" is null;--> statement-breakpoint
CREATE INDEX "consultation_answers_item" ON "consultation_answers" USING btree ("item_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "consultation_comment_events_sequence" ON "consultation_comment_events" USING btree ("comment_id","sequence");--> statement-breakpoint
CREATE INDEX "consultation_comment_files_comment" ON "consultation_comment_files" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "consultation_comments_item" ON "consultation_comments" USING btree ("item_id","state","received_at");--> statement-breakpoint
CREATE INDEX "consultation_comments_waiting" ON "consultation_comments" USING btree ("submitted_at") WHERE "consultation_comments"."state" = 'submitted';--> statement-breakpoint
CREATE INDEX "consultation_comments_author" ON "consultation_comments" USING btree ("item_id","email_index");--> statement-breakpoint
CREATE INDEX "consultation_comments_token" ON "consultation_comments" USING btree ("token_digest");--> statement-breakpoint
CREATE INDEX "consultations_close" ON "consultations" USING btree ("closes_at");--> statement-breakpoint
-- What was put to the people stays as it was read: a new text is a new version.
CREATE TRIGGER consultation_drafts_no_update BEFORE UPDATE OR DELETE ON consultation_drafts
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER consultation_drafts_no_truncate BEFORE TRUNCATE ON consultation_drafts
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER consultation_comment_events_no_update BEFORE UPDATE OR DELETE ON consultation_comment_events
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER consultation_comment_events_no_truncate BEFORE TRUNCATE ON consultation_comment_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- A period that was announced is kept: it opens when it was said, and closes then or later.
CREATE FUNCTION keep_consultation_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.closes_at < OLD.closes_at OR NEW.opens_at <> OLD.opens_at THEN
    RAISE EXCEPTION 'the period of a consultation is made longer alone' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.answer_state = 'published' AND NEW.answer_state <> 'published' THEN
    RAISE EXCEPTION 'published answers stay published' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER consultations_keep_period BEFORE UPDATE ON consultations
  FOR EACH ROW EXECUTE FUNCTION keep_consultation_period();
--> statement-breakpoint
-- Whichever way a comment comes, it is received within [opens, closes).
CREATE FUNCTION refuse_comment_outside_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM consultations c
    WHERE c.item_id = NEW.item_id AND c.opens_at <= NEW.received_at AND NEW.received_at < c.closes_at;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a comment outside the period of its consultation' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER consultation_comments_in_period
  BEFORE INSERT OR UPDATE OF received_at, item_id ON consultation_comments
  FOR EACH ROW EXECUTE FUNCTION refuse_comment_outside_period();
--> statement-breakpoint
-- Answers that were published stay as they were read.
CREATE FUNCTION keep_published_answers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM consultations c WHERE c.item_id = coalesce(NEW.item_id, OLD.item_id) AND c.answer_state = 'published';
  IF FOUND THEN
    RAISE EXCEPTION 'published answers are not rewritten' USING ERRCODE = 'check_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
--> statement-breakpoint
CREATE TRIGGER consultation_answers_stay BEFORE INSERT OR UPDATE OR DELETE ON consultation_answers
  FOR EACH ROW EXECUTE FUNCTION keep_published_answers();
