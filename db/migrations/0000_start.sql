CREATE TABLE `billing_endpoints` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`provider` text NOT NULL,
	`secrets` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `churn_events` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`source` text NOT NULL,
	`customer_id` text NOT NULL,
	`subscription_id` text NOT NULL,
	`type` text NOT NULL,
	`at` integer NOT NULL,
	`mrr_minor` integer,
	`currency` text,
	`interval` text,
	`plan` text,
	`reason` text,
	`comment` text,
	`cause` text,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `churn_events_by_customer` ON `churn_events` (`workspace_id`,`customer_id`,`at`);--> statement-breakpoint
CREATE INDEX `churn_events_by_time` ON `churn_events` (`workspace_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `customers` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text,
	`email` text,
	`traits` text NOT NULL,
	`status` text NOT NULL,
	`plan` text,
	`mrr` text NOT NULL,
	`first_paid_at` integer,
	`churned_at` integer,
	`cancel_requested_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `customers_by_status` ON `customers` (`workspace_id`,`status`,`created_at`);--> statement-breakpoint
CREATE TABLE `external_events` (
	`workspace_id` text NOT NULL,
	`provider` text NOT NULL,
	`external_id` text NOT NULL,
	`type` text NOT NULL,
	`payload` text NOT NULL,
	`received_at` integer NOT NULL,
	`handled_at` integer,
	`outcome` text,
	PRIMARY KEY(`workspace_id`, `provider`, `external_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `external_events_unhandled` ON `external_events` (`workspace_id`,`handled_at`,`received_at`);--> statement-breakpoint
CREATE TABLE `movement_totals` (
	`workspace_id` text NOT NULL,
	`currency` text NOT NULL,
	`day` text NOT NULL,
	`type` text NOT NULL,
	`count` integer NOT NULL,
	`amount_minor` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `currency`, `day`, `type`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `movements` (
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
	`voluntary` integer,
	`reason` text,
	`cause` text,
	`plan` text,
	`interval` text,
	`event_id` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `movements_by_customer` ON `movements` (`workspace_id`,`customer_id`,`at`);--> statement-breakpoint
CREATE INDEX `movements_by_type` ON `movements` (`workspace_id`,`type`,`at`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`workspace_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`id` text NOT NULL,
	`status` text NOT NULL,
	`plan` text,
	`mrr_minor` integer NOT NULL,
	`currency` text,
	`interval` text,
	`started_at` integer,
	`cancel_requested_at` integer,
	`ended_at` integer,
	PRIMARY KEY(`workspace_id`, `customer_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `displays` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`survey_version` integer NOT NULL,
	`kind` text NOT NULL,
	`respondent_id` text NOT NULL,
	`event` text,
	`url` text,
	`shown_at` integer NOT NULL,
	`day` text NOT NULL,
	`dismissed_at` integer,
	`response_id` text
);
--> statement-breakpoint
CREATE INDEX `displays_by_respondent` ON `displays` (`workspace_id`,`respondent_id`,`shown_at`);--> statement-breakpoint
CREATE INDEX `displays_by_survey` ON `displays` (`workspace_id`,`survey_id`,`shown_at`);--> statement-breakpoint
CREATE TABLE `respondent_events` (
	`workspace_id` text NOT NULL,
	`respondent_id` text NOT NULL,
	`name` text NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `respondent_id`, `name`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `respondents` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`key` text NOT NULL,
	`known_as` text,
	`customer_id` text,
	`email` text,
	`name` text,
	`locale` text,
	`traits` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `respondents_by_key` ON `respondents` (`workspace_id`,`key`);--> statement-breakpoint
CREATE INDEX `respondents_by_customer` ON `respondents` (`workspace_id`,`customer_id`) WHERE customer_id is not null;--> statement-breakpoint
CREATE INDEX `respondents_by_known_as` ON `respondents` (`workspace_id`,`known_as`) WHERE known_as is not null;--> statement-breakpoint
CREATE TABLE `counts` (
	`workspace_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`measure` text NOT NULL,
	`day` text NOT NULL,
	`value` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `survey_id`, `measure`, `day`, `value`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `response_keywords` (
	`workspace_id` text NOT NULL,
	`response_id` text NOT NULL,
	`keyword` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `keyword`, `answered_at`, `response_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `responses` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`survey_version` integer NOT NULL,
	`kind` text NOT NULL,
	`submission_id` text NOT NULL,
	`revision` integer NOT NULL,
	`status` text NOT NULL,
	`display_id` text,
	`respondent_id` text NOT NULL,
	`customer_id` text,
	`trust` text NOT NULL,
	`score` integer,
	`reason` text,
	`cause` text,
	`choice_position` integer,
	`comment` text,
	`locale` text NOT NULL,
	`url` text,
	`answered_at` integer NOT NULL,
	`day` text NOT NULL,
	`received_at` integer NOT NULL,
	`language` text,
	`sentiment` real,
	`sentiment_label` text,
	`tags` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `responses_by_submission` ON `responses` (`workspace_id`,`survey_id`,`submission_id`);--> statement-breakpoint
CREATE INDEX `responses_by_time` ON `responses` (`workspace_id`,`answered_at`,`id`);--> statement-breakpoint
CREATE INDEX `responses_by_survey` ON `responses` (`workspace_id`,`survey_id`,`answered_at`,`id`);--> statement-breakpoint
CREATE INDEX `responses_by_customer` ON `responses` (`workspace_id`,`customer_id`,`answered_at`) WHERE customer_id is not null;--> statement-breakpoint
CREATE INDEX `responses_by_respondent` ON `responses` (`workspace_id`,`respondent_id`,`answered_at`);--> statement-breakpoint
CREATE TABLE `survey_versions` (
	`workspace_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`version` integer NOT NULL,
	`definition` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`survey_id`, `version`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `surveys` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `surveys_by_workspace` ON `surveys` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `heartbeats` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `keys` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`shown` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keys_hash_unique` ON `keys` (`hash`);--> statement-breakpoint
CREATE INDEX `keys_by_workspace` ON `keys` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sessions_by_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `workspaces` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`time_zone` text NOT NULL,
	`currency` text NOT NULL,
	`identity_secret` text NOT NULL,
	`allowed_origins` text NOT NULL,
	`created_at` integer NOT NULL
);
