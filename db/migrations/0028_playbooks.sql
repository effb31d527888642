CREATE TABLE `playbook_log` (
	`workspace_id` text NOT NULL,
	`run_id` text NOT NULL,
	`step` integer NOT NULL,
	`at` integer NOT NULL,
	`did` text NOT NULL,
	`ref` text,
	`reason` text,
	PRIMARY KEY(`workspace_id`, `run_id`, `step`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `playbook_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`playbook_id` text NOT NULL,
	`version` integer NOT NULL,
	`subject` text NOT NULL,
	`window` integer NOT NULL,
	`window_until` integer,
	`customer_id` text,
	`respondent_id` text,
	`cause_kind` text NOT NULL,
	`cause_id` text NOT NULL,
	`state` text NOT NULL,
	`stop_reason` text,
	`step` integer NOT NULL,
	`started_at` integer NOT NULL,
	`due_at` integer,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `playbook_runs_by_window` ON `playbook_runs` (`workspace_id`,`playbook_id`,`subject`,`window`);--> statement-breakpoint
CREATE INDEX `playbook_runs_by_playbook` ON `playbook_runs` (`workspace_id`,`playbook_id`,`started_at`,`id`);--> statement-breakpoint
CREATE INDEX `playbook_runs_due` ON `playbook_runs` (`workspace_id`,`due_at`,`id`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `playbook_runs_by_customer` ON `playbook_runs` (`workspace_id`,`customer_id`,`started_at`,`id`) WHERE customer_id is not null;--> statement-breakpoint
CREATE INDEX `playbook_runs_by_respondent` ON `playbook_runs` (`workspace_id`,`respondent_id`,`started_at`,`id`) WHERE respondent_id is not null;--> statement-breakpoint
CREATE TABLE `playbook_versions` (
	`workspace_id` text NOT NULL,
	`playbook_id` text NOT NULL,
	`version` integer NOT NULL,
	`definition` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`playbook_id`, `version`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `playbooks` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`on_since` integer,
	`off_since` integer
);
--> statement-breakpoint
CREATE INDEX `playbooks_by_workspace` ON `playbooks` (`workspace_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `customers_by_last_seen` ON `customers` (`workspace_id`,`last_seen_at`,`id`) WHERE last_seen_at is not null;