CREATE TABLE "royalty_payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"statement_id" uuid NOT NULL,
	"author_id" text,
	"contributor_id" uuid,
	"paid_on" date NOT NULL,
	"lines" integer NOT NULL,
	"gross" integer NOT NULL,
	"withheld" integer NOT NULL,
	CONSTRAINT "royalty_payments_payee" CHECK (("royalty_payments"."author_id" is null) <> ("royalty_payments"."contributor_id" is null)),
	CONSTRAINT "royalty_payments_tax" CHECK ("royalty_payments"."withheld" <= greatest("royalty_payments"."gross", 0))
);--> statement-breakpoint
ALTER TABLE "royalties" DROP CONSTRAINT "royalties_amount";--> statement-breakpoint
ALTER TABLE "royalties" DROP CONSTRAINT "royalties_approver";--> statement-breakpoint
ALTER TABLE "royalty_statements" DROP CONSTRAINT "royalty_statements_money";--> statement-breakpoint
DROP INDEX "royalties_once";--> statement-breakpoint
DROP INDEX "royalty_contributors_person";--> statement-breakpoint
ALTER TABLE "royalties" ADD COLUMN "corrects" uuid;--> statement-breakpoint
ALTER TABLE "royalties" ADD COLUMN "correction_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "royalties" ADD COLUMN "reversed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "royalties" ADD COLUMN "extra" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "royalties" ADD COLUMN "people" jsonb DEFAULT '{"writer": [], "editor": [], "approver": []}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "royalties" ADD COLUMN "approved_sight" text;--> statement-breakpoint
ALTER TABLE "royalty_contributors" ADD COLUMN "number" "bytea";--> statement-breakpoint
ALTER TABLE "royalty_contributors" ADD COLUMN "identity_index" "bytea";--> statement-breakpoint
ALTER TABLE "royalty_contributors" ADD COLUMN "indexed_by" text;--> statement-breakpoint
ALTER TABLE "royalty_statements" ADD COLUMN "approved_sight" text;--> statement-breakpoint
ALTER TABLE "royalty_statements" ADD COLUMN "by_fewer" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "royalty_payments" ADD CONSTRAINT "royalty_payments_statement_id_royalty_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."royalty_statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalty_payments" ADD CONSTRAINT "royalty_payments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "royalty_payments" ADD CONSTRAINT "royalty_payments_contributor_id_royalty_contributors_id_fk" FOREIGN KEY ("contributor_id") REFERENCES "public"."royalty_contributors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "royalty_payments_payee" ON "royalty_payments" USING btree ("statement_id",coalesce("author_id", "contributor_id"::text));--> statement-breakpoint
CREATE INDEX "royalty_payments_day" ON "royalty_payments" USING btree ("paid_on");--> statement-breakpoint
ALTER TABLE "royalties" ADD CONSTRAINT "royalties_corrects_royalties_id_fk" FOREIGN KEY ("corrects") REFERENCES "public"."royalties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "royalties_corrects" ON "royalties" USING btree ("corrects");--> statement-breakpoint
-- Whoever proposed or changed a line is its writer for good; of what is on a statement its approver stays one.
UPDATE "royalties" r SET "people" = jsonb_build_object('editor', '[]'::jsonb, 'approver',
	CASE WHEN r."decided_by" is null or r."state" = 'refused' THEN '[]'::jsonb ELSE jsonb_build_array(r."decided_by") END,
	'writer', (SELECT coalesce(jsonb_agg(DISTINCT w.id), '[]'::jsonb) FROM (
		SELECT r."proposed_by" AS id UNION SELECT e."actor_id" FROM "audit_events" e
		WHERE e."subject" = 'royalty:' || r."id" AND e."event" in ('royalty-proposed', 'royalty-changed') AND e."actor_id" is not null
	) w WHERE r."state" not in ('stated', 'paid') OR w.id is distinct from r."decided_by"));--> statement-breakpoint
-- Approved by somebody who wrote in it: another has to approve it.
UPDATE "royalties" SET "state" = 'proposed', "lock" = "lock" + 1, "decided_by" = null, "decided_at" = null
WHERE "state" = 'approved' AND jsonb_exists("people" -> 'writer', "decided_by");--> statement-breakpoint
-- Several lines of one author on an item, under several kinds of work: the first goes before the others.
UPDATE "royalties" r SET "extra" = n.place FROM (
	SELECT "id", row_number() OVER (PARTITION BY "item_id", coalesce("author_id", "contributor_id"::text)
		ORDER BY array_position(array['paid', 'stated', 'approved', 'proposed'], "state"), "proposed_at", "id") - 1 AS place
	FROM "royalties" WHERE "state" not in ('refused', 'withdrawn')
) n WHERE n."id" = r."id" AND n.place > 0;--> statement-breakpoint
UPDATE "royalty_statements" SET "by_fewer" = true
WHERE "paid_by" is not null AND ("paid_by" = "drawn_by" OR "paid_by" = "approved_by" OR "approved_by" is null);--> statement-breakpoint
INSERT INTO "royalty_payments" ("statement_id", "author_id", "contributor_id", "paid_on", "lines", "gross", "withheld")
SELECT s."id", r."author_id", r."contributor_id", s."paid_on", count(*), sum(r."amount"),
	CASE WHEN jsonb_typeof(s."withholding") is distinct from 'object' OR sum(r."amount") < (s."withholding" ->> 'from')::bigint THEN 0
		ELSE (sum(r."amount") * (s."withholding" ->> 'percent')::bigint + 50) / 100 END
FROM "royalty_statements" s JOIN "royalties" r ON r."statement_id" = s."id"
WHERE s."state" = 'paid' GROUP BY s."id", r."author_id", r."contributor_id";--> statement-breakpoint
CREATE UNIQUE INDEX "royalties_once" ON "royalties" USING btree ("item_id",coalesce("author_id", "contributor_id"::text),"extra") WHERE "royalties"."state" not in ('refused', 'withdrawn') and "royalties"."corrects" is null and not "royalties"."reversed";--> statement-breakpoint
CREATE UNIQUE INDEX "royalty_contributors_person" ON "royalty_contributors" USING btree (lower("name"),lower("note"),coalesce("identity_index", ''::bytea));--> statement-breakpoint
ALTER TABLE "royalties" ADD CONSTRAINT "royalties_amount" CHECK ("royalties"."coefficient" > 0 and case when "royalties"."corrects" is null then "royalties"."amount" > 0
        else "royalties"."amount" < 0 and "royalties"."correction_reason" <> '' end);--> statement-breakpoint
ALTER TABLE "royalties" ADD CONSTRAINT "royalties_approver" CHECK ("royalties"."state" not in ('approved', 'stated', 'paid') or
        ("royalties"."decided_by" is not null and "royalties"."decided_by" <> "royalties"."proposed_by" and "royalties"."decided_by" is distinct from "royalties"."author_id"
          and not jsonb_exists("royalties"."people" -> 'writer', "royalties"."decided_by")));--> statement-breakpoint
ALTER TABLE "royalty_contributors" ADD CONSTRAINT "royalty_contributors_number" CHECK (("royalty_contributors"."number" is null) = ("royalty_contributors"."identity_index" is null));--> statement-breakpoint
ALTER TABLE "royalty_statements" ADD CONSTRAINT "royalty_statements_payer" CHECK ("royalty_statements"."paid_by" is null or "royalty_statements"."by_fewer" or ("royalty_statements"."paid_by" <> "royalty_statements"."drawn_by" and "royalty_statements"."paid_by" <> "royalty_statements"."approved_by"));