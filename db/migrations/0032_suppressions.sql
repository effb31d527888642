CREATE TABLE `suppressions` (
	`workspace_id` text NOT NULL,
	`hash` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `hash`)
) WITHOUT ROWID;
--> statement-breakpoint
DELETE FROM `counts` WHERE `count` = 0;
