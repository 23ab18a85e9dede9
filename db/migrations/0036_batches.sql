CREATE TABLE "batch_items" (
	"batch_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"dossier_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"request_id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"outcome" text,
	"told" text,
	"settled_at" timestamp (3) with time zone,
	"storage_key" text,
	CONSTRAINT "batch_items_batch_id_position_pk" PRIMARY KEY("batch_id","position"),
	CONSTRAINT "batch_items_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "batch_items_settled" CHECK (("batch_items"."outcome" is null) = ("batch_items"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "batches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" text NOT NULL,
	"request_id" uuid NOT NULL,
	"event" text,
	"paper" text,
	"reason" text,
	"wire" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"list" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"storage_key" text,
	"leased_until" timestamp (3) with time zone,
	"worked_at" timestamp (3) with time zone,
	CONSTRAINT "batches_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "batches_act" CHECK (("batches"."event" is null) <> ("batches"."paper" is null))
);
--> statement-breakpoint
ALTER TABLE "batch_items" ADD CONSTRAINT "batch_items_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_items" ADD CONSTRAINT "batch_items_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_staff_id_users_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "batch_items_dossier" ON "batch_items" USING btree ("dossier_id","batch_id");--> statement-breakpoint
CREATE INDEX "batches_staff" ON "batches" USING btree ("staff_id","started_at");--> statement-breakpoint
CREATE INDEX "batches_under_way" ON "batches" USING btree ("worked_at") WHERE "batches"."finished_at" is null;