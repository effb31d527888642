CREATE TABLE `channels` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`settings` text NOT NULL,
	`off` text,
	`off_at` integer,
	`failures` integer NOT NULL,
	`failing_since` integer,
	`paused_until` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `channels_by_workspace` ON `channels` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `message_settings` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`quiet_hours` text,
	`contact_cap` text,
	`footer` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`channel_id` text,
	`kind` text NOT NULL,
	`cause_kind` text NOT NULL,
	`cause_id` text NOT NULL,
	`step` text NOT NULL,
	`respondent_id` text,
	`customer_id` text,
	`template_id` text,
	`author_id` text,
	`address` text,
	`name` text,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`html` text,
	`state` text NOT NULL,
	`reason` text,
	`due_at` integer,
	`claim` text,
	`attempts` integer NOT NULL,
	`tries` integer NOT NULL,
	`last_at` integer,
	`last_status` integer,
	`last_problem` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_by_cause` ON `messages` (`workspace_id`,`cause_kind`,`cause_id`,`step`);--> statement-breakpoint
CREATE INDEX `messages_by_state` ON `messages` (`workspace_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `messages_by_channel` ON `messages` (`workspace_id`,`channel_id`,`state`);--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`workspace_id`,`channel_id`,`due_at`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `messages_by_claim` ON `messages` (`workspace_id`,`claim`) WHERE claim is not null;--> statement-breakpoint
CREATE INDEX `messages_by_respondent` ON `messages` (`workspace_id`,`respondent_id`,`created_at`,`id`) WHERE respondent_id is not null;--> statement-breakpoint
CREATE INDEX `messages_by_customer` ON `messages` (`workspace_id`,`customer_id`,`created_at`,`id`) WHERE customer_id is not null;--> statement-breakpoint
CREATE TABLE `templates` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`texts` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `respondents` ADD `messages` text;--> statement-breakpoint
ALTER TABLE `respondents` ADD `messages_at` integer;--> statement-breakpoint
CREATE INDEX `respondents_by_email` ON `respondents` (`workspace_id`,lower(email)) WHERE email is not null;