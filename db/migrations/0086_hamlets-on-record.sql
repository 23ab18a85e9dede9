-- The hamlets that forms offered to everybody were those of xã Phú An: they stand in its own record now (decision 034). What was approved is
-- not rewritten otherwise.
ALTER TABLE "commune_versions" DISABLE TRIGGER USER;--> statement-breakpoint
UPDATE "commune_versions" SET "facts" = "facts" || jsonb_build_object('hamlets', 'Ấp An Thành; Ấp An Thuận; Ấp Bến Giảng; Ấp Bến Liễu; Ấp Phú Thuận; Ấp Phú Thứ')
  WHERE "facts"->>'kind' = 'xa' AND "facts"->>'shortName' = 'Phú An' AND NOT "facts" ? 'hamlets';--> statement-breakpoint
ALTER TABLE "commune_versions" ENABLE TRIGGER USER;
