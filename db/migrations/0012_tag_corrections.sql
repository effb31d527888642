CREATE TABLE `tag_corrections` (
	`workspace_id` text NOT NULL,
	`response_id` text NOT NULL,
	`field` text NOT NULL,
	`value` text NOT NULL,
	`verdict` text NOT NULL,
	`corrected_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `response_id`, `field`, `value`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `tag_corrections_by_time` ON `tag_corrections` (`workspace_id`,`corrected_at`);--> statement-breakpoint
CREATE TABLE `text_models` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`corrections` integer NOT NULL,
	`weights` text NOT NULL,
	`words` text NOT NULL,
	`learned_at` integer NOT NULL
);
