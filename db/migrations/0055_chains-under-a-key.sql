CREATE TABLE "chain_anchors" (
	"family" text NOT NULL,
	"chain" text NOT NULL,
	"event_count" integer NOT NULL,
	"last_event_hash" "bytea",
	"key_id" text NOT NULL,
	"seal" "bytea" NOT NULL,
	CONSTRAINT "chain_anchors_family_chain_pk" PRIMARY KEY("family","chain")
);
--> statement-breakpoint
CREATE TABLE "chain_register" (
	"part" integer PRIMARY KEY NOT NULL,
	"chains" integer NOT NULL,
	"marks" bit(256) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dossier_events" ADD COLUMN "key_id" text;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "key_id" text;--> statement-breakpoint
ALTER TABLE "inquiry_events" ADD COLUMN "key_id" text;
--> statement-breakpoint
-- The portal's login may add to the register, and neither read nor write it otherwise. Connections that are open at the same time
-- have different numbers, so that each adds to a row of its own and waits for nobody.
CREATE FUNCTION note_chains(begun integer, added bit(256)) RETURNS void LANGUAGE sql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO public.chain_register AS register (part, chains, marks) VALUES (pg_backend_pid() % 4096, begun, added)
  ON CONFLICT (part) DO UPDATE SET chains = register.chains + excluded.chains, marks = register.marks # excluded.marks
$$;
--> statement-breakpoint
-- A process of an earlier release that still runs writes no more events: they would stand in no chain.
CREATE FUNCTION refuse_events_without_a_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: an event is chained under a key (the portal runs in an older version than its database?)', TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER dossier_events_keyed BEFORE INSERT ON dossier_events
  FOR EACH ROW WHEN (NEW.key_id IS NULL) EXECUTE FUNCTION refuse_events_without_a_key();
--> statement-breakpoint
CREATE TRIGGER inquiry_events_keyed BEFORE INSERT ON inquiry_events
  FOR EACH ROW WHEN (NEW.key_id IS NULL) EXECUTE FUNCTION refuse_events_without_a_key();
--> statement-breakpoint
CREATE TRIGGER audit_events_keyed BEFORE INSERT ON audit_events
  FOR EACH ROW WHEN (NEW.key_id IS NULL) EXECUTE FUNCTION refuse_events_without_a_key();
--> statement-breakpoint
-- What stood before is sealed once, and that seal is not for rewriting either.
CREATE FUNCTION refuse_rewriting_anchors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'chain_anchors is append-only: % is not allowed', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER chain_anchors_no_update BEFORE UPDATE OR DELETE ON chain_anchors
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_anchors();
--> statement-breakpoint
CREATE TRIGGER chain_anchors_no_truncate BEFORE TRUNCATE ON chain_anchors
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_anchors();
