CREATE TABLE "portal_version" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"version" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"schema_of" text NOT NULL,
	"runs_with" text NOT NULL,
	CONSTRAINT "portal_version_one" CHECK ("portal_version"."one")
);
