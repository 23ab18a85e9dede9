-- For parts of codes. Whoever owns the database may install it: PostgreSQL trusts this extension.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TABLE "applicant_indexes" (
	"dossier_id" uuid PRIMARY KEY NOT NULL,
	"name_buckets" smallint[] NOT NULL,
	"phone_index" "bytea",
	"indexed_by" text NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_searches" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"staff_id" text NOT NULL,
	"by" text[] NOT NULL,
	"sought_index" "bytea" NOT NULL,
	"found" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resident_profiles" ADD COLUMN "phone_index" "bytea";--> statement-breakpoint
ALTER TABLE "resident_profiles" ADD COLUMN "indexed_by" text;--> statement-breakpoint
ALTER TABLE "applicant_indexes" ADD CONSTRAINT "applicant_indexes_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_searches" ADD CONSTRAINT "staff_searches_staff_id_users_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applicant_indexes_submitted" ON "applicant_indexes" USING btree ("submitted_at");--> statement-breakpoint
CREATE INDEX "applicant_indexes_name" ON "applicant_indexes" USING gin ("name_buckets");--> statement-breakpoint
CREATE INDEX "applicant_indexes_phone" ON "applicant_indexes" USING btree ("phone_index");--> statement-breakpoint
CREATE INDEX "staff_searches_staff" ON "staff_searches" USING btree ("staff_id","at");--> statement-breakpoint
CREATE INDEX "staff_searches_sought" ON "staff_searches" USING btree ("sought_index");--> statement-breakpoint
CREATE INDEX "resident_profiles_identity" ON "resident_profiles" USING btree ("identity_index");--> statement-breakpoint
CREATE INDEX "resident_profiles_phone" ON "resident_profiles" USING btree ("phone_index");--> statement-breakpoint
CREATE INDEX "dossiers_code_parts" ON "dossiers" USING gin (replace("code", '-', '') gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "dossiers_register_parts" ON "dossiers" USING gin (translate("register_number", '.-', '') gin_trgm_ops);--> statement-breakpoint
-- Whoever erases who applied need not know that he was indexed.
CREATE FUNCTION forget_applicant_index() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM applicant_indexes WHERE dossier_id = OLD.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER dossiers_forget_applicant AFTER UPDATE OF applicant ON dossiers
  FOR EACH ROW WHEN (OLD.applicant IS NOT NULL AND NEW.applicant IS NULL)
  EXECUTE FUNCTION forget_applicant_index();
