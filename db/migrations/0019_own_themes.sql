CREATE TABLE `own_rules` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`competitors` text NOT NULL,
	`version` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `own_themes` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`terms` text NOT NULL,
	`examples` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE INDEX `own_themes_by_workspace` ON `own_themes` (`workspace_id`,`created_at`);