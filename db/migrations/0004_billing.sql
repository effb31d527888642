CREATE TABLE `billing_accounts` (
	`workspace_id` text NOT NULL,
	`provider` text NOT NULL,
	`id` text NOT NULL,
	`customer_id` text NOT NULL,
	`told` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `provider`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `billing_accounts_by_customer` ON `billing_accounts` (`workspace_id`,`customer_id`);--> statement-breakpoint
DROP INDEX `external_events_unhandled`;--> statement-breakpoint
ALTER TABLE `external_events` ADD `state` text DEFAULT 'waiting' NOT NULL;--> statement-breakpoint
CREATE INDEX `external_events_by_state` ON `external_events` (`workspace_id`,`state`,`received_at`,`external_id`);--> statement-breakpoint
CREATE INDEX `external_events_by_endpoint` ON `external_events` (`workspace_id`,`endpoint_id`,`received_at`,`external_id`,`state`);--> statement-breakpoint
ALTER TABLE `billing_endpoints` ADD `refused_at` integer;--> statement-breakpoint
ALTER TABLE `churn_events` ADD `account_id` text;--> statement-breakpoint
CREATE INDEX `churn_events_by_account` ON `churn_events` (`workspace_id`,`source`,`account_id`) WHERE account_id is not null;