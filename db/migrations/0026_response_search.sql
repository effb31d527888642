CREATE TABLE `response_search_ids` (
	`id` integer PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`response_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `response_search_by_response` ON `response_search_ids` (`workspace_id`,`response_id`);--> statement-breakpoint
CREATE VIRTUAL TABLE `response_search` USING fts5(workspace, words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");--> statement-breakpoint
CREATE TRIGGER `response_search_forgets` AFTER DELETE ON `responses` BEGIN
	DELETE FROM `response_search` WHERE rowid = (SELECT `id` FROM `response_search_ids` WHERE `workspace_id` = old.`workspace_id` AND `response_id` = old.`id`);
	DELETE FROM `response_search_ids` WHERE `workspace_id` = old.`workspace_id` AND `response_id` = old.`id`;
END;--> statement-breakpoint
INSERT INTO `response_search_ids` (`workspace_id`, `response_id`) SELECT `workspace_id`, `id` FROM `responses` WHERE `comment` IS NOT NULL;--> statement-breakpoint
INSERT INTO `response_search` (rowid, workspace, words) SELECT s.`id`, r.`workspace_id`, r.`comment` FROM `response_search_ids` s JOIN `responses` r ON r.`id` = s.`response_id`;
