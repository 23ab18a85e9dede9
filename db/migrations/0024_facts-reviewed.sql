CREATE TABLE "fact_reviews" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"procedure_code" text NOT NULL,
	"component" text NOT NULL,
	"note" text NOT NULL,
	"facts_digest" text NOT NULL,
	"decision" text NOT NULL,
	"ground" text DEFAULT '' NOT NULL,
	"decided_by" text NOT NULL,
	"decided_by_name" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "fact_reviews" ADD CONSTRAINT "fact_reviews_procedure_code_procedures_code_fk" FOREIGN KEY ("procedure_code") REFERENCES "public"."procedures"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact_reviews" ADD CONSTRAINT "fact_reviews_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fact_reviews_latest" ON "fact_reviews" USING btree ("procedure_code","component","id" DESC NULLS LAST);--> statement-breakpoint
-- Who vouched for what is evidence.
CREATE TRIGGER fact_reviews_no_update BEFORE UPDATE OR DELETE ON fact_reviews
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
--> statement-breakpoint
CREATE TRIGGER fact_reviews_no_truncate BEFORE TRUNCATE ON fact_reviews
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
