CREATE TABLE "openings" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"proposal_id" uuid,
	"subjects" text[] NOT NULL,
	"way" text NOT NULL,
	"words" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "openings_of_something" CHECK (cardinality("openings"."subjects") > 0),
	CONSTRAINT "openings_in_words" CHECK (("openings"."way" = 'here') = ("openings"."words" = ''))
);
--> statement-breakpoint
ALTER TABLE "openings" ADD CONSTRAINT "openings_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE TRIGGER openings_tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.openings FOR EACH STATEMENT EXECUTE FUNCTION public.tell_changed_table();--> statement-breakpoint
-- A portal that is in use stays open.
INSERT INTO public.openings (subjects, way, words, decided_at)
SELECT ARRAY['portal'], 'here', '', now()
WHERE EXISTS (SELECT FROM public.dossiers) OR EXISTS (SELECT FROM public.inquiries) OR EXISTS (SELECT FROM public.staff_roles);
