CREATE TABLE `theme_refusals` (
	`workspace_id` text NOT NULL,
	`word` text NOT NULL,
	`suggestion` text NOT NULL,
	`refused_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `word`)
) WITHOUT ROWID;
