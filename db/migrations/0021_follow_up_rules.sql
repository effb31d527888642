CREATE TABLE `follow_up_rules` (
	`workspace_id` text NOT NULL,
	`rule` text NOT NULL,
	`settings` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `rule`)
) WITHOUT ROWID;
