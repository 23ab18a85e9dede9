CREATE TABLE "inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"request_id" uuid NOT NULL,
	"owner_id" text,
	"form_code" text NOT NULL,
	"form_version" integer NOT NULL,
	"answers" "bytea" NOT NULL,
	"identity_index" "bytea",
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"register_year" integer,
	"register_number" integer,
	"handling" text,
	"ground" text,
	"pauses" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone,
	"extended_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"event_count" integer DEFAULT 0 NOT NULL,
	"last_event_hash" "bytea",
	CONSTRAINT "inquiries_code_unique" UNIQUE("code"),
	CONSTRAINT "inquiries_request_id_unique" UNIQUE("request_id")
);
--> statement-breakpoint
CREATE TABLE "inquiry_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"event" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"content" "bytea",
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"request_id" uuid,
	"previous_hash" "bytea",
	"hash" "bytea" NOT NULL,
	CONSTRAINT "inquiry_events_request_id_unique" UNIQUE("request_id")
);
--> statement-breakpoint
CREATE TABLE "inquiry_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"storage_key" text NOT NULL,
	CONSTRAINT "inquiry_files_storage_key_unique" UNIQUE("storage_key")
);
--> statement-breakpoint
CREATE TABLE "inquiry_views" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"staff_id" text NOT NULL,
	"what" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"subject" text PRIMARY KEY NOT NULL,
	"shelf" text NOT NULL,
	"section_id" text,
	"address" text NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"year" integer,
	"marked" "tsvector" NOT NULL,
	"bare" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "board_meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"agenda" jsonb NOT NULL,
	"chair_id" text NOT NULL,
	"secretary_id" text,
	"state" text DEFAULT 'convened' NOT NULL,
	"lock" integer DEFAULT 1 NOT NULL,
	"convened_by" text NOT NULL,
	"convened_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"cancel_reason" text,
	"report" text,
	"reported_at" timestamp (3) with time zone,
	"report_seen_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meeting_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"responsible_id" text NOT NULL,
	"due_on" date NOT NULL,
	"done_at" timestamp (3) with time zone,
	"done_by" text,
	"done_note" text
);
--> statement-breakpoint
CREATE TABLE "meeting_drafts" (
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"lock" integer DEFAULT 1 NOT NULL,
	"saved_by" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_drafts_meeting_id_kind_pk" PRIMARY KEY("meeting_id","kind")
);
--> statement-breakpoint
CREATE TABLE "meeting_invitees" (
	"meeting_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"position" integer NOT NULL,
	"absence" "bytea",
	"absent_at" timestamp (3) with time zone,
	CONSTRAINT "meeting_invitees_meeting_id_user_id_pk" PRIMARY KEY("meeting_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_records" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sign" text DEFAULT '' NOT NULL,
	"content" jsonb NOT NULL,
	"written_by" text NOT NULL,
	"confirmed_by" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_checks" (
	"url" text PRIMARY KEY NOT NULL,
	"last_tried_at" timestamp (3) with time zone NOT NULL,
	"last_good_at" timestamp (3) with time zone,
	"http_status" integer,
	"problem" text,
	"moved_to" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"failed_on" date,
	"told_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reminders_off" (
	"user_id" text PRIMARY KEY NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "royalties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"author_id" text,
	"contributor_id" uuid,
	"rate_table_id" uuid NOT NULL,
	"work" text NOT NULL,
	"work_label" text NOT NULL,
	"grade" text NOT NULL,
	"grade_label" text NOT NULL,
	"unit_value" integer NOT NULL,
	"table_coefficient" integer NOT NULL,
	"coefficient" integer NOT NULL,
	"coefficient_reason" text DEFAULT '' NOT NULL,
	"amount" integer NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"lock" integer DEFAULT 1 NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"refusal_reason" text,
	"statement_id" uuid,
	CONSTRAINT "royalties_payee" CHECK (("royalties"."author_id" is null) <> ("royalties"."contributor_id" is null)),
	CONSTRAINT "royalties_in_statement" CHECK (("royalties"."state" in ('stated', 'paid')) = ("royalties"."statement_id" is not null)),
	CONSTRAINT "royalties_amount" CHECK ("royalties"."coefficient" > 0 and "royalties"."amount" > 0),
	CONSTRAINT "royalties_reason" CHECK ("royalties"."coefficient" = "royalties"."table_coefficient" or "royalties"."coefficient_reason" <> ''),
	CONSTRAINT "royalties_approver" CHECK ("royalties"."state" not in ('approved', 'stated', 'paid') or
        ("royalties"."decided_by" is not null and "royalties"."decided_by" <> "royalties"."proposed_by" and "royalties"."decided_by" is distinct from "royalties"."author_id"))
);
--> statement-breakpoint
CREATE TABLE "royalty_contributors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"note" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "royalty_rate_tables" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"effective_from" date NOT NULL,
	"unit_value" integer NOT NULL,
	"legal_basis" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"provisional" boolean NOT NULL,
	"grades" jsonb NOT NULL,
	"works" jsonb NOT NULL,
	"withholding" jsonb,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "royalty_rate_tables_unit" CHECK ("royalty_rate_tables"."unit_value" > 0)
);
--> statement-breakpoint
CREATE TABLE "royalty_statements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" text NOT NULL,
	"period_from" date NOT NULL,
	"period_until" date NOT NULL,
	"state" text DEFAULT 'drawn' NOT NULL,
	"lock" integer DEFAULT 1 NOT NULL,
	"withholding" jsonb,
	"gross" integer NOT NULL,
	"withheld" integer NOT NULL,
	"drawn_by" text NOT NULL,
	"drawn_at" timestamp (3) with time zone NOT NULL,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone,
	"paid_by" text,
	"paid_on" date,
	"paid_at" timestamp (3) with time zone,
	"cancelled_by" text,
	"cancelled_at" timestamp (3) with time zone,
	"cancel_reason" text,
	CONSTRAINT "royalty_statements_number_unique" UNIQUE("number"),
	CONSTRAINT "royalty_statements_money" CHECK ("royalty_statements"."gross" > 0 and "royalty_statements"."withheld" between 0 and "royalty_statements"."gross"),
	CONSTRAINT "royalty_statements_paid" CHECK (("royalty_statements"."state" = 'paid') = ("royalty_statements"."paid_on" is not null)),
	CONSTRAINT "royalty_statements_approver" CHECK ("royalty_statements"."approved_by" is null or "royalty_statements"."approved_by" <> "royalty_statements"."drawn_by")
);
--> statement-breakpoint
CREATE TABLE "legal_document_relations" (
	"item_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"relation" text NOT NULL,
	"side" text NOT NULL,
	"number" text NOT NULL,
	"number_key" text NOT NULL,
	"issued_on" date,
	"title" text,
	"address" text,
	"from_on" date,
	"until_on" date,
	"other_item_id" uuid,
	CONSTRAINT "legal_document_relations_item_id_position_pk" PRIMARY KEY("item_id","position")
);
--> statement-breakpoint
CREATE TABLE "legal_documents" (
	"item_id" uuid PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"number" text NOT NULL,
	"number_key" text NOT NULL,
	"form" text NOT NULL,
	"authority" text NOT NULL,
	"field" text NOT NULL,
	"issued_on" date NOT NULL,
	"effective_on" date NOT NULL,
	"expires_on" date,
	"partly_ends_on" date,
	"ends_on" date,
	"suspensions" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "content_files" ADD COLUMN "original_key" text;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_events" ADD CONSTRAINT "inquiry_events_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_files" ADD CONSTRAINT "inquiry_files_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_views" ADD CONSTRAINT "inquiry_views_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_views" ADD CONSTRAINT "inquiry_views_staff_id_users_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_meetings" ADD CONSTRAINT "board_meetings_chair_id_users_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_meetings" ADD CONSTRAINT "board_meetings_secretary_id_users_id_fk" FOREIGN KEY ("secretary_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_meetings" ADD CONSTRAINT "board_meetings_convened_by_users_id_fk" FOREIGN KEY ("convened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decisions" ADD CONSTRAINT "meeting_decisions_meeting_id_board_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."board_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decisions" ADD CONSTRAINT "meeting_decisions_responsible_id_users_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decisions" ADD CONSTRAINT "meeting_decisions_done_by_users_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_drafts" ADD CONSTRAINT "meeting_drafts_meeting_id_board_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."board_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_drafts" ADD CONSTRAINT "meeting_drafts_saved_by_users_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_invitees" ADD CONSTRAINT "meeting_invitees_meeting_id_board_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."board_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_invitees" ADD CONSTRAINT "meeting_invitees_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD CONSTRAINT "meeting_proposals_meeting_id_board_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."board_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD CONSTRAINT "meeting_proposals_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_records" ADD CONSTRAINT "meeting_records_meeting_id_board_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."board_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_records" ADD CONSTRAINT "meeting_records_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_records" ADD CONSTRAINT "meeting_records_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders_off" ADD CONSTRAINT "reminders_off_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalties" ADD CONSTRAINT "royalties_item_id_content_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."content_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalties" ADD CONSTRAINT "royalties_version_id_content_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."content_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalties" ADD CONSTRAINT "royalties_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalties" ADD CONSTRAINT "royalties_contributor_id_royalty_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "public"."royalty_contributors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalties" ADD CONSTRAINT "royalties_rate_table_id_royalty_rate_tables_id_fk" FOREIGN KEY ("rate_table_id") REFERENCES "public"."royalty_rate_tables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalties" ADD CONSTRAINT "royalties_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalties" ADD CONSTRAINT "royalties_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalties" ADD CONSTRAINT "royalties_statement_id_royalty_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."royalty_statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalty_rate_tables" ADD CONSTRAINT "royalty_rate_tables_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalty_statements" ADD CONSTRAINT "royalty_statements_drawn_by_users_id_fk" FOREIGN KEY ("drawn_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalty_statements" ADD CONSTRAINT "royalty_statements_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalty_statements" ADD CONSTRAINT "royalty_statements_paid_by_users_id_fk" FOREIGN KEY ("paid_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalty_statements" ADD CONSTRAINT "royalty_statements_cancelled_by_users_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_document_relations" ADD CONSTRAINT "legal_document_relations_item_id_legal_documents_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."legal_documents"("item_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_documents" ADD CONSTRAINT "legal_documents_item_id_content_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inquiries_list" ON "inquiries" USING btree ("kind","state","submitted_at");--> statement-breakpoint
CREATE INDEX "inquiries_owner" ON "inquiries" USING btree ("owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inquiries_register" ON "inquiries" USING btree ("kind","register_year","register_number");--> statement-breakpoint
CREATE UNIQUE INDEX "inquiry_events_sequence" ON "inquiry_events" USING btree ("inquiry_id","sequence");--> statement-breakpoint
CREATE INDEX "inquiry_files_inquiry" ON "inquiry_files" USING btree ("inquiry_id");--> statement-breakpoint
CREATE INDEX "inquiry_views_inquiry" ON "inquiry_views" USING btree ("inquiry_id","at");--> statement-breakpoint
CREATE INDEX "search_documents_bare" ON "search_documents" USING gin ("bare");--> statement-breakpoint
CREATE INDEX "search_documents_section" ON "search_documents" USING btree ("section_id") WHERE "search_documents"."section_id" is not null;--> statement-breakpoint
CREATE INDEX "board_meetings_start" ON "board_meetings" USING btree ("starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_decisions_position" ON "meeting_decisions" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "meeting_decisions_open" ON "meeting_decisions" USING btree ("due_on") WHERE "meeting_decisions"."done_at" is null;--> statement-breakpoint
CREATE INDEX "meeting_invitees_user" ON "meeting_invitees" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "meeting_proposals_meeting" ON "meeting_proposals" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_records_number" ON "meeting_records" USING btree ("meeting_id","number");--> statement-breakpoint
CREATE INDEX "link_checks_failures" ON "link_checks" USING btree ("failures");--> statement-breakpoint
CREATE UNIQUE INDEX "royalties_once" ON "royalties" USING btree ("item_id",coalesce("author_id", "contributor_id"::text),"work") WHERE "royalties"."state" not in ('refused', 'withdrawn');--> statement-breakpoint
CREATE INDEX "royalties_item" ON "royalties" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "royalties_author" ON "royalties" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "royalties_statement" ON "royalties" USING btree ("statement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "royalty_contributors_person" ON "royalty_contributors" USING btree (lower("name"),lower("note"));--> statement-breakpoint
CREATE INDEX "royalty_rate_tables_in_force" ON "royalty_rate_tables" USING btree ("effective_from" DESC NULLS LAST,"created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "legal_document_relations_other" ON "legal_document_relations" USING btree ("other_item_id");--> statement-breakpoint
CREATE INDEX "legal_documents_number" ON "legal_documents" USING btree ("number_key");--> statement-breakpoint
CREATE INDEX "legal_documents_issued" ON "legal_documents" USING btree ("issued_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "content_reviews_urgent" ON "content_reviews" USING btree ("item_id") WHERE "content_reviews"."state" = 'published' and "content_reviews"."urgent_reason" is not null and "content_reviews"."second_look_at" is null;
--> statement-breakpoint
-- What was decided on an inquiry, and who looked at it, is evidence: for the owner of the tables too.
CREATE TRIGGER inquiry_events_no_update BEFORE UPDATE OR DELETE ON inquiry_events
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER inquiry_events_no_truncate BEFORE TRUNCATE ON inquiry_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER inquiry_views_no_update BEFORE UPDATE OR DELETE ON inquiry_views
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER inquiry_views_no_truncate BEFORE TRUNCATE ON inquiry_views
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

--> statement-breakpoint
-- Confirmed minutes are evidence of what was said and decided (Đ19): corrected by an addition, never rewritten.
CREATE TRIGGER meeting_records_no_update BEFORE UPDATE OR DELETE ON meeting_records
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER meeting_records_no_truncate BEFORE TRUNCATE ON meeting_records
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

--> statement-breakpoint
-- A royalty keeps the rates that it was computed with (Đ7.2f): for the owner of the tables too.
CREATE TRIGGER royalty_rate_tables_no_update BEFORE UPDATE OR DELETE ON royalty_rate_tables
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER royalty_rate_tables_no_truncate BEFORE TRUNCATE ON royalty_rate_tables
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
