CREATE INDEX `customers_to_score` ON `customers` (`workspace_id`,`risk_at`) WHERE risk_at is not null;
--> statement-breakpoint
UPDATE `customers` SET `risk_at` = 0 WHERE `status` IN ('active', 'paused');
