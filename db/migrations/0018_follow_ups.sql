CREATE TABLE `follow_up_entries` (
	`workspace_id` text NOT NULL,
	`follow_up_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`by` text NOT NULL,
	`text` text,
	PRIMARY KEY(`workspace_id`, `follow_up_id`, `at`, `ordinal`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`rule_id` text,
	`cause_kind` text NOT NULL,
	`cause_id` text NOT NULL,
	`title` text NOT NULL,
	`respondent_id` text,
	`customer_id` text,
	`survey_id` text,
	`response_id` text,
	`owner_id` text,
	`state` text NOT NULL,
	`tags` text NOT NULL,
	`opened_at` integer NOT NULL,
	`acknowledge_by` integer NOT NULL,
	`due_at` integer NOT NULL,
	`first_due_at` integer NOT NULL,
	`acknowledged_at` integer,
	`closed_at` integer,
	`outcome` text,
	`reopened` integer NOT NULL,
	`value_minor` integer NOT NULL,
	`currency` text,
	`check_after_days` integer,
	`check_at` integer,
	`asked_at` integer,
	`solved` text,
	`solved_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_ups_by_cause` ON `follow_ups` (`workspace_id`,`cause_kind`,`cause_id`,`rule_id`);--> statement-breakpoint
CREATE INDEX `follow_ups_by_time` ON `follow_ups` (`workspace_id`,`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `follow_ups_by_rule` ON `follow_ups` (`workspace_id`,`rule_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `follow_ups_due` ON `follow_ups` (`workspace_id`,`due_at`,`id`) WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX `follow_ups_of_owner` ON `follow_ups` (`workspace_id`,`owner_id`,`due_at`,`id`) WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX `follow_ups_by_value` ON `follow_ups` (`workspace_id`,`currency`,`value_minor`,`id`);--> statement-breakpoint
CREATE INDEX `follow_ups_by_customer` ON `follow_ups` (`workspace_id`,`customer_id`,`opened_at`) WHERE customer_id is not null;--> statement-breakpoint
CREATE INDEX `follow_ups_by_response` ON `follow_ups` (`workspace_id`,`response_id`) WHERE response_id is not null;--> statement-breakpoint
CREATE INDEX `follow_ups_to_check` ON `follow_ups` (`workspace_id`,`check_at`) WHERE check_at is not null;