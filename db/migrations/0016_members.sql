CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`user_id` text,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE INDEX `members_by_workspace` ON `members` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_by_user` ON `members` (`user_id`,`workspace_id`);--> statement-breakpoint
INSERT INTO `members` SELECT 'mem_' || substr(`id`, 5), `id`, NULL, 'Owner', '', 'owner', `created_at`, NULL FROM `workspaces`;
