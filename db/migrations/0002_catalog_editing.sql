CREATE TABLE "catalog_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"base_id" uuid,
	"body" jsonb NOT NULL,
	"change_note" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"touched" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"editors" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"submitted_by" text,
	"submitted_at" timestamp (3) with time zone,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone,
	"approved_digest" text,
	"publish_at" timestamp (3) with time zone,
	"failure" text,
	"published_at" timestamp (3) with time zone,
	"result_id" uuid,
	CONSTRAINT "catalog_drafts_approved" CHECK (("catalog_drafts"."state" <> 'approved') or ("catalog_drafts"."approved_digest" is not null))
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"sequence" integer NOT NULL,
	"event" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"previous_hash" "bytea",
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"subject" text PRIMARY KEY NOT NULL,
	"event_count" integer DEFAULT 0 NOT NULL,
	"last_event_hash" "bytea"
);
--> statement-breakpoint
CREATE TABLE "service_statistics" (
	"procedure_code" text PRIMARY KEY NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"figures" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_views" (
	"procedure_code" text NOT NULL,
	"month" date NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "service_views_procedure_code_month_pk" PRIMARY KEY("procedure_code","month")
);
--> statement-breakpoint
ALTER TABLE "form_versions" ADD COLUMN "source" text DEFAULT 'synchronised' NOT NULL;--> statement-breakpoint
ALTER TABLE "form_versions" ADD COLUMN "authored_by" text;--> statement-breakpoint
ALTER TABLE "form_versions" ADD COLUMN "approved_by" text;--> statement-breakpoint
ALTER TABLE "form_versions" ADD COLUMN "change_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "procedure_revisions" ADD COLUMN "authored_by" text;--> statement-breakpoint
ALTER TABLE "procedure_revisions" ADD COLUMN "approved_by" text;--> statement-breakpoint
ALTER TABLE "procedure_revisions" ADD COLUMN "change_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog_drafts" ADD CONSTRAINT "catalog_drafts_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_drafts" ADD CONSTRAINT "catalog_drafts_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_drafts" ADD CONSTRAINT "catalog_drafts_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_subject_audit_heads_subject_fk" FOREIGN KEY ("subject") REFERENCES "public"."audit_heads"("subject") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "catalog_drafts_under_way" ON "catalog_drafts" USING btree ("kind","code") WHERE "catalog_drafts"."state" in ('open', 'submitted', 'approved');--> statement-breakpoint
CREATE INDEX "catalog_drafts_due" ON "catalog_drafts" USING btree ("publish_at") WHERE "catalog_drafts"."state" = 'approved';--> statement-breakpoint
CREATE UNIQUE INDEX "audit_events_sequence" ON "audit_events" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("at");--> statement-breakpoint
ALTER TABLE "form_versions" ADD CONSTRAINT "form_versions_authored_by_users_id_fk" FOREIGN KEY ("authored_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_versions" ADD CONSTRAINT "form_versions_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_revisions" ADD CONSTRAINT "procedure_revisions_authored_by_users_id_fk" FOREIGN KEY ("authored_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_revisions" ADD CONSTRAINT "procedure_revisions_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What staff did to the catalog, roles and calendar is evidence too.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is not allowed', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER audit_events_no_update BEFORE UPDATE OR DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
-- Revisions of earlier versions of the portal stay readable: dossiers were filed under them. They said of the whole
-- procedure what is under review, and had no line of eligibility of their own.
UPDATE procedure_revisions SET body = body || jsonb_build_object(
  'eligibility', body ->> 'conditions',
  'lifeEvents', '[]'::jsonb,
  'toReview', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('component', 'naming', 'note', note)), '[]'::jsonb)
    FROM jsonb_array_elements_text(body -> 'toReview') AS note
  ))
WHERE NOT body ? 'eligibility';
