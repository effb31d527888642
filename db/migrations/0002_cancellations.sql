CREATE TABLE `cancel_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`session_key` text NOT NULL,
	`survey_id` text NOT NULL,
	`survey_version` integer NOT NULL,
	`kind` text NOT NULL,
	`channel` text NOT NULL,
	`respondent_id` text NOT NULL,
	`customer_id` text,
	`subscription_id` text,
	`trust` text NOT NULL,
	`nonce` text,
	`arm` text NOT NULL,
	`currency` text,
	`mrr_minor` integer,
	`plan` text,
	`reason` text,
	`sub_reason` text,
	`cause` text,
	`reason_position` integer,
	`response_id` text,
	`offer_id` text,
	`outcome` text,
	`revision` integer NOT NULL,
	`steps` text NOT NULL,
	`locale` text NOT NULL,
	`url` text,
	`opened_at` integer NOT NULL,
	`day` text NOT NULL,
	`updated_at` integer NOT NULL,
	`ended_at` integer,
	`effective_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cancel_sessions_by_key` ON `cancel_sessions` (`workspace_id`,`session_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `cancel_sessions_by_nonce` ON `cancel_sessions` (`workspace_id`,`nonce`) WHERE nonce is not null;--> statement-breakpoint
CREATE INDEX `cancel_sessions_by_time` ON `cancel_sessions` (`workspace_id`,`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `cancel_sessions_by_customer` ON `cancel_sessions` (`workspace_id`,`customer_id`,`opened_at`) WHERE customer_id is not null;--> statement-breakpoint
CREATE INDEX `cancel_sessions_open` ON `cancel_sessions` (`workspace_id`,`updated_at`) WHERE outcome is null;--> statement-breakpoint
CREATE TABLE `offer_showings` (
	`workspace_id` text NOT NULL,
	`session_id` text NOT NULL,
	`offer_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`kind` text NOT NULL,
	`customer_id` text,
	`shown_at` integer NOT NULL,
	`decision` text,
	`decided_at` integer,
	PRIMARY KEY(`workspace_id`, `session_id`, `offer_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `offer_showings_by_offer` ON `offer_showings` (`workspace_id`,`offer_id`,`decision`);--> statement-breakpoint
CREATE INDEX `offer_showings_by_customer` ON `offer_showings` (`workspace_id`,`customer_id`,`shown_at`) WHERE customer_id is not null;--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`type` text NOT NULL,
	`at` integer NOT NULL,
	`payload` text NOT NULL,
	`dispatched_at` integer
);
--> statement-breakpoint
CREATE INDEX `outbox_by_time` ON `outbox` (`workspace_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`workspace_id`,`at`) WHERE dispatched_at is null;