CREATE TABLE "commune_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"lock" integer DEFAULT 1 NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"facts" jsonb NOT NULL,
	"basis" text NOT NULL,
	"writers" jsonb NOT NULL,
	"started_by" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"submitted_by" text,
	"submitted_at" timestamp (3) with time zone,
	"returned_by" text,
	"returned_at" timestamp (3) with time zone,
	"return_reason" text,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone,
	"followed_at" timestamp (3) with time zone,
	CONSTRAINT "commune_versions_approved" CHECK (("commune_versions"."state" in ('approved', 'superseded')) = ("commune_versions"."approved_at" is not null)),
	CONSTRAINT "commune_versions_days" CHECK ("commune_versions"."valid_to" is null or "commune_versions"."valid_to" >= "commune_versions"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "commune_versions" ADD CONSTRAINT "commune_versions_started_by_users_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commune_versions" ADD CONSTRAINT "commune_versions_saved_by_users_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commune_versions" ADD CONSTRAINT "commune_versions_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commune_versions" ADD CONSTRAINT "commune_versions_returned_by_users_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commune_versions" ADD CONSTRAINT "commune_versions_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commune_versions_from" ON "commune_versions" USING btree ("state","valid_from");
--> statement-breakpoint
-- On no day are there two: whoever approves ends the version before in the same transaction.
ALTER TABLE "commune_versions" ADD CONSTRAINT "commune_versions_apart"
  EXCLUDE USING gist (daterange("valid_from", "valid_to", '[]') WITH &&) WHERE ("state" = 'approved');
--> statement-breakpoint
-- Papers are drawn again as the commune was on their day: what was approved says for ever what it said.
CREATE FUNCTION refuse_rewriting_the_commune() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.approved_at IS NULL
    OR (NEW.id, NEW.facts, NEW.valid_from, NEW.basis, NEW.approved_at, NEW.approved_by)
      IS NOT DISTINCT FROM (OLD.id, OLD.facts, OLD.valid_from, OLD.basis, OLD.approved_at, OLD.approved_by)) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND OLD.approved_at IS NULL THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'commune_versions: what was approved stays as it is'
    USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER commune_versions_stand BEFORE UPDATE OR DELETE ON "commune_versions"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_the_commune();
