CREATE TABLE `export_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`export_id` text NOT NULL,
	`list` text NOT NULL,
	`format` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	`rows` integer NOT NULL,
	`problem` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE INDEX `export_runs_by_time` ON `export_runs` (`workspace_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `scheduled_exports` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`list` text NOT NULL,
	`format` text NOT NULL,
	`schedule` text NOT NULL,
	`address` text,
	`channel_id` text,
	`done_until` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `scheduled_exports_by_workspace` ON `scheduled_exports` (`workspace_id`,`created_at`);