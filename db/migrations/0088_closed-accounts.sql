ALTER TABLE "users" DROP CONSTRAINT "users_reached";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_reached" CHECK ("users"."email" is not null or ("users"."kind" = 'resident' and ("users"."phone" is not null or "users"."disabled_at" is not null)));