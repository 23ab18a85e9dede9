ALTER TABLE "dossiers" ADD COLUMN "book_year" smallint;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "book_number" integer;--> statement-breakpoint
ALTER TABLE "dossier_exports" ADD COLUMN "kind" text DEFAULT 'list' NOT NULL;--> statement-breakpoint
-- What was received before has its place by the order of its reception; the numbers go on behind it.
UPDATE "dossiers" d SET "book_year" = b.year, "book_number" = b.number FROM (
	SELECT id, extract(year FROM received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::smallint AS year,
		(row_number() OVER (PARTITION BY extract(year FROM received_at AT TIME ZONE 'Asia/Ho_Chi_Minh') ORDER BY received_at, register_number))::integer AS number
	FROM "dossiers" WHERE received_at IS NOT NULL
) b WHERE b.id = d.id;--> statement-breakpoint
INSERT INTO "number_series" (series, last)
SELECT 'book:' || book_year, max(book_number) FROM "dossiers" WHERE book_year IS NOT NULL GROUP BY book_year;--> statement-breakpoint
CREATE UNIQUE INDEX "dossiers_book" ON "dossiers" USING btree ("book_year","book_number");--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_booked" CHECK (("dossiers"."book_year" is null) = ("dossiers"."book_number" is null));