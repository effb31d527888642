CREATE TABLE `__new_movements` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`customer_id` text NOT NULL,
	`at` integer NOT NULL,
	`day` text NOT NULL,
	`type` text NOT NULL,
	`currency` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`mrr_before` integer NOT NULL,
	`mrr_after` integer NOT NULL,
	`spell_started_at` integer NOT NULL,
	`loss` text,
	`reason` text,
	`cause` text,
	`plan` text,
	`interval` text,
	`price_change` text,
	`event_id` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `customer_id`, `at`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_movements`("workspace_id", "id", "customer_id", "at", "day", "type", "currency", "amount_minor", "mrr_before", "mrr_after", "spell_started_at", "loss", "reason", "cause", "plan", "interval", "price_change", "event_id") SELECT "workspace_id", "id", "customer_id", "at", "day", "type", "currency", "amount_minor", "mrr_before", "mrr_after", "spell_started_at", "loss", "reason", "cause", "plan", "interval", "price_change", "event_id" FROM `movements` ORDER BY `workspace_id`, `customer_id`, `at`, `id`;--> statement-breakpoint
DROP TABLE `movements`;--> statement-breakpoint
ALTER TABLE `__new_movements` RENAME TO `movements`;--> statement-breakpoint
CREATE INDEX `movements_by_type` ON `movements` (`workspace_id`,`type`,`at`);--> statement-breakpoint
CREATE INDEX `movements_by_price_change` ON `movements` (`workspace_id`,`price_change`,`at`,`customer_id`,`spell_started_at`) WHERE price_change is not null;