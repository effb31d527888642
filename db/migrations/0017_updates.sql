CREATE TABLE `updates` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`title` text NOT NULL,
	`story` text NOT NULL,
	`topics` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`state_at` integer NOT NULL,
	`closed_at` integer,
	`moves` text NOT NULL,
	`published_at` integer,
	`owner_id` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `updates_by_workspace` ON `updates` (`workspace_id`,`created_at`,`id`);