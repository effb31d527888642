CREATE TABLE `topic_settings` (
	`workspace_id` text NOT NULL,
	`tag` text NOT NULL,
	`value` text NOT NULL,
	`name` text,
	`told_as` text,
	`pinned_at` integer,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `tag`, `value`)
) WITHOUT ROWID;
