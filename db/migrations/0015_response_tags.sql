CREATE TABLE `response_tags` (
	`workspace_id` text NOT NULL,
	`tag` text NOT NULL,
	`value` text NOT NULL,
	`answered_at` integer NOT NULL,
	`response_id` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `tag`, `value`, `answered_at`, `response_id`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `response_tags` SELECT `workspace_id`, 'keyword', `keyword`, `answered_at`, `response_id` FROM `response_keywords`;--> statement-breakpoint
DROP TABLE `response_keywords`;
