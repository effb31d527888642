CREATE TABLE `kept_figures` (
	`workspace_id` text NOT NULL,
	`question` text NOT NULL,
	`figures` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `question`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `kept_figures_by_time` ON `kept_figures` (`workspace_id`,`at`);