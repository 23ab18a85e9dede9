CREATE TABLE "inquiry_feedback" (
	"inquiry_id" uuid NOT NULL,
	"visitor" "bytea" NOT NULL,
	"helped" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "inquiry_feedback_inquiry_id_visitor_pk" PRIMARY KEY("inquiry_id","visitor")
);
--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "sample" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiry_feedback" ADD CONSTRAINT "inquiry_feedback_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;