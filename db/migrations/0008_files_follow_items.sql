CREATE TABLE "content_item_files" (
	"file_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	CONSTRAINT "content_item_files_file_id_item_id_pk" PRIMARY KEY("file_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "content_item_files" ADD CONSTRAINT "content_item_files_file_id_content_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."content_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_item_files" ADD CONSTRAINT "content_item_files_item_id_content_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "content_item_files_item" ON "content_item_files" USING btree ("item_id");--> statement-breakpoint
-- What is live already names its files.
INSERT INTO "content_item_files" ("file_id", "item_id")
SELECT DISTINCT file.id, named.item_id
FROM (
	SELECT item.id AS item_id, (regexp_matches(version.body::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g'))[1] AS file_id
	FROM content_items item JOIN content_versions version ON version.id = item.live_version_id
) named
JOIN content_files file ON file.id = named.file_id::uuid;
