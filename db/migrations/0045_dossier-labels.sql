CREATE TABLE "dossier_labels" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"tone" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "labelled_dossiers" (
	"dossier_id" uuid NOT NULL,
	"label_id" uuid NOT NULL,
	"put_by" text NOT NULL,
	"put_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "labelled_dossiers_dossier_id_label_id_pk" PRIMARY KEY("dossier_id","label_id")
);
--> statement-breakpoint
ALTER TABLE "batches" DROP CONSTRAINT "batches_act";--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "labelling" text;--> statement-breakpoint
ALTER TABLE "dossier_labels" ADD CONSTRAINT "dossier_labels_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labelled_dossiers" ADD CONSTRAINT "labelled_dossiers_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labelled_dossiers" ADD CONSTRAINT "labelled_dossiers_label_id_dossier_labels_id_fk" FOREIGN KEY ("label_id") REFERENCES "public"."dossier_labels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labelled_dossiers" ADD CONSTRAINT "labelled_dossiers_put_by_users_id_fk" FOREIGN KEY ("put_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_labels_name" ON "dossier_labels" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "labelled_dossiers_label" ON "labelled_dossiers" USING btree ("label_id","dossier_id");--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_act" CHECK (num_nonnulls("batches"."event", "batches"."paper", "batches"."labelling") = 1);
--> statement-breakpoint
-- A result that was returned by mistake is returned anew, and asked about by another link: nothing was said by the first.
CREATE OR REPLACE FUNCTION ratings_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.rated_at IS NULL AND NEW.dossier_id = OLD.dossier_id
      AND (NEW.rated_at IS NULL OR NEW.token_digest IS NOT DISTINCT FROM OLD.token_digest) THEN
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
