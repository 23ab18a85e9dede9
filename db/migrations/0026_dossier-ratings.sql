CREATE TABLE "dossier_ratings" (
	"dossier_id" uuid PRIMARY KEY NOT NULL,
	"token_digest" "bytea",
	"overall" text,
	"convenience" text,
	"timeliness" text,
	"attitude" text,
	"comment" "bytea",
	"way" text,
	"rated_at" timestamp (3) with time zone,
	"comment_erased_at" timestamp (3) with time zone,
	CONSTRAINT "dossier_ratings_token_digest_unique" UNIQUE("token_digest"),
	CONSTRAINT "dossier_ratings_whole" CHECK (("dossier_ratings"."rated_at" is null) = ("dossier_ratings"."overall" is null) and ("dossier_ratings"."rated_at" is null) = ("dossier_ratings"."way" is null))
);
--> statement-breakpoint
ALTER TABLE "dossier_ratings" ADD CONSTRAINT "dossier_ratings_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_ratings_rated" ON "dossier_ratings" USING btree ("rated_at");--> statement-breakpoint
-- What a resident said stands: nobody rates for him, twice, or takes it back. Only what he wrote beside the grades goes, in time.
CREATE FUNCTION ratings_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.rated_at IS NULL AND NEW.dossier_id = OLD.dossier_id AND NEW.token_digest IS NOT DISTINCT FROM OLD.token_digest THEN
      RETURN NEW;
    END IF;
    IF NEW.comment IS NULL AND (to_jsonb(NEW) - 'comment' - 'comment_erased_at') = (to_jsonb(OLD) - 'comment' - 'comment_erased_at') THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'what was said of a dossier stands: % is not allowed', TG_OP
    USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER dossier_ratings_stand BEFORE UPDATE OR DELETE ON dossier_ratings
  FOR EACH ROW EXECUTE FUNCTION ratings_stand();
--> statement-breakpoint
CREATE TRIGGER dossier_ratings_no_truncate BEFORE TRUNCATE ON dossier_ratings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
