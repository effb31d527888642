CREATE TABLE `exchange_rates` (
	`workspace_id` text NOT NULL,
	`currency` text NOT NULL,
	`from_day` text NOT NULL,
	`rate` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `currency`, `from_day`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `risk_stays` (
	`workspace_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`entered_at` integer NOT NULL,
	`left_at` integer,
	`band` text NOT NULL,
	`points` integer NOT NULL,
	`reasons` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `customer_id`, `entered_at`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `risk_stays_by_band` ON `risk_stays` (`workspace_id`,`band`,`entered_at`);
--> statement-breakpoint
CREATE TABLE `spells` (
	`workspace_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`start_plan` text,
	`start_currency` text,
	`start_mrr_minor` integer NOT NULL,
	`plan` text,
	`billed` text NOT NULL,
	`currency` text,
	`mrr_minor` integer NOT NULL,
	`loss` text,
	`reason` text,
	`cause` text,
	PRIMARY KEY(`workspace_id`, `customer_id`, `ordinal`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `spells_by_start` ON `spells` (`workspace_id`,`started_at`,`ended_at`,`ordinal`,`billed`);
--> statement-breakpoint
CREATE INDEX `spells_by_end` ON `spells` (`workspace_id`,`ended_at`,`started_at`,`billed`,`loss`) WHERE ended_at is not null;
--> statement-breakpoint
CREATE TABLE `operation_parts` (
	`workspace_id` text NOT NULL,
	`operation_id` text NOT NULL,
	`part` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `operation_id`, `part`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `operations` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`input` text NOT NULL,
	`cursor` text,
	`done` integer NOT NULL,
	`total` integer,
	`report` text NOT NULL,
	`started_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `operations_by_status` ON `operations` (`workspace_id`,`status`,`started_at`);
--> statement-breakpoint
ALTER TABLE `churn_events` ADD `mrr_note` text;
--> statement-breakpoint
ALTER TABLE `churn_events` ADD `amount_minor` integer;
--> statement-breakpoint
CREATE INDEX `churn_events_by_type` ON `churn_events` (`workspace_id`,`type`,`at`);
--> statement-breakpoint
ALTER TABLE `customers` ADD `currency` text;
--> statement-breakpoint
ALTER TABLE `customers` ADD `mrr_minor` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `customers` ADD `billed` text;
--> statement-breakpoint
ALTER TABLE `customers` ADD `past_due_since` integer;
--> statement-breakpoint
ALTER TABLE `customers` ADD `review_at` integer;
--> statement-breakpoint
ALTER TABLE `customers` ADD `last_seen_at` integer;
--> statement-breakpoint
ALTER TABLE `customers` ADD `usage` real;
--> statement-breakpoint
ALTER TABLE `customers` ADD `risk_points` integer;
--> statement-breakpoint
ALTER TABLE `customers` ADD `risk_band` text;
--> statement-breakpoint
ALTER TABLE `customers` ADD `risk_reasons` text;
--> statement-breakpoint
ALTER TABLE `customers` ADD `risk_at` integer;
--> statement-breakpoint
CREATE INDEX `customers_by_value` ON `customers` (`workspace_id`,`currency`,`mrr_minor`,`id`);
--> statement-breakpoint
CREATE INDEX `customers_by_risk` ON `customers` (`workspace_id`,`risk_band`,`risk_points`,`id`);
--> statement-breakpoint
CREATE INDEX `customers_by_review` ON `customers` (`workspace_id`,`review_at`) WHERE review_at is not null;
--> statement-breakpoint
ALTER TABLE `external_events` ADD `endpoint_id` text;
--> statement-breakpoint
CREATE INDEX `external_events_by_time` ON `external_events` (`workspace_id`,`received_at`,`external_id`);
--> statement-breakpoint
ALTER TABLE `movements` ADD `loss` text;
--> statement-breakpoint
UPDATE `movements` SET `loss` = CASE `voluntary` WHEN 1 THEN 'voluntary' WHEN 0 THEN 'involuntary' ELSE 'unknown' END WHERE `type` IN ('churn', 'contraction');
--> statement-breakpoint
ALTER TABLE `movements` DROP COLUMN `voluntary`;
--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `mrr_note` text;
--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `trial_started_at` integer;
--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `first_paid_at` integer;
--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `paused_at` integer;
--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `past_due_since` integer;
--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `reason` text;
--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `cause` text;
--> statement-breakpoint
CREATE INDEX `subscriptions_by_trial` ON `subscriptions` (`workspace_id`,`trial_started_at`) WHERE trial_started_at is not null;
--> statement-breakpoint
ALTER TABLE `workspaces` ADD `churn_policy` text DEFAULT '{"pastDueCounts":true,"maxPauseDays":90}' NOT NULL;
--> statement-breakpoint
ALTER TABLE `workspaces` ADD `risk_weights` text DEFAULT '{}' NOT NULL;
--> statement-breakpoint
CREATE TABLE `__new_movement_totals` (
	`workspace_id` text NOT NULL,
	`currency` text NOT NULL,
	`day` text NOT NULL,
	`type` text NOT NULL,
	`billed` text NOT NULL,
	`loss` text NOT NULL,
	`count` integer NOT NULL,
	`amount_minor` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `currency`, `day`, `type`, `billed`, `loss`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_movement_totals` SELECT `workspace_id`, `currency`, `day`, `type`,
	CASE WHEN `interval` IN ('month', '1 month') THEN 'monthly' WHEN `interval` IN ('year', '1 year', '12 months') THEN 'yearly' ELSE 'other' END AS `billed`,
	coalesce(`loss`, '') AS `loss`, count(*), sum(`amount_minor`) FROM `movements` GROUP BY 1, 2, 3, 4, 5, 6;
--> statement-breakpoint
DROP TABLE `movement_totals`;
--> statement-breakpoint
ALTER TABLE `__new_movement_totals` RENAME TO `movement_totals`;
--> statement-breakpoint
INSERT INTO `operations` (`id`, `workspace_id`, `kind`, `status`, `input`, `done`, `report`, `started_at`, `updated_at`)
	SELECT 'opn_' || substr(`id`, 5), `id`, 'ledger_rebuild', 'running', '{}', 0, '{}', `created_at`, `created_at` FROM `workspaces`
	WHERE EXISTS (SELECT 1 FROM `churn_events` WHERE `churn_events`.`workspace_id` = `workspaces`.`id`);
