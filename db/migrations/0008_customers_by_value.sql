DROP INDEX `customers_by_value`;--> statement-breakpoint
CREATE INDEX `customers_by_value` ON `customers` (`workspace_id`,`currency`,`mrr_minor`,`id`,`risk_band`);