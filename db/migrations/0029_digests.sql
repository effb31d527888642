CREATE TABLE `digest_settings` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`is_on` integer NOT NULL,
	`schedule` text NOT NULL,
	`recipients` text NOT NULL,
	`channel_ids` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `digests` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`every` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `digests_by_window` ON `digests` (`workspace_id`,`to_day`);--> statement-breakpoint
CREATE TABLE `update_tellings` (
	`workspace_id` text NOT NULL,
	`update_id` text NOT NULL,
	`holdout_share` real NOT NULL,
	`first_at` integer NOT NULL,
	`cutoff` integer NOT NULL,
	`after` text,
	`ended_at` integer,
	PRIMARY KEY(`workspace_id`, `update_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `update_tellings_running` ON `update_tellings` (`workspace_id`,`cutoff`) WHERE after is not null;--> statement-breakpoint
CREATE TABLE `update_recipients` (
	`workspace_id` text NOT NULL,
	`update_id` text NOT NULL,
	`respondent_id` text NOT NULL,
	`customer_id` text,
	`arm` text NOT NULL,
	`message_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `update_id`, `respondent_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `update_recipients_by_respondent` ON `update_recipients` (`workspace_id`,`respondent_id`);