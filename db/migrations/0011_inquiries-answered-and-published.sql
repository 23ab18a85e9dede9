CREATE TABLE "inquiry_publications" (
	"inquiry_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"category" text NOT NULL,
	"unit_id" text,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"name" text,
	"published_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "promised_on" date;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "assigned_unit" text;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "assigned_officer" text;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "draft" "bytea";--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "drafters" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiry_publications" ADD CONSTRAINT "inquiry_publications_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_publications" ADD CONSTRAINT "inquiry_publications_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "inquiry_publications_address" ON "inquiry_publications" USING btree ("kind","slug");--> statement-breakpoint
CREATE INDEX "inquiry_publications_list" ON "inquiry_publications" USING btree ("kind","category","published_at");--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_assigned_unit_units_id_fk" FOREIGN KEY ("assigned_unit") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_assigned_officer_users_id_fk" FOREIGN KEY ("assigned_officer") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inquiries_assigned" ON "inquiries" USING btree ("assigned_unit","assigned_officer");--> statement-breakpoint
-- Đ16: the head of the board is the chairman, his deputy a vice chairman. Who approves answers is said by these offices.
INSERT INTO "staff_roles" ("user_id", "role", "sectors", "valid_from", "valid_until")
SELECT "user_id", CASE "role" WHEN 'editor-in-chief' THEN 'chairman' ELSE 'vice-chairman' END, "sectors", "valid_from", "valid_until"
FROM "staff_roles" WHERE "role" IN ('editor-in-chief', 'deputy-editor') ON CONFLICT DO NOTHING;
