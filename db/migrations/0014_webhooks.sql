CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`endpoint_id` text NOT NULL,
	`event_id` text NOT NULL,
	`type` text NOT NULL,
	`state` text NOT NULL,
	`due_at` integer,
	`claim` text,
	`attempts` integer NOT NULL,
	`tries` integer NOT NULL,
	`last_at` integer,
	`last_status` integer,
	`last_problem` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_by_event` ON `deliveries` (`workspace_id`,`event_id`,`endpoint_id`);--> statement-breakpoint
CREATE INDEX `deliveries_by_state` ON `deliveries` (`workspace_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `deliveries_by_endpoint` ON `deliveries` (`workspace_id`,`endpoint_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`workspace_id`,`endpoint_id`,`due_at`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `deliveries_by_claim` ON `deliveries` (`workspace_id`,`claim`) WHERE claim is not null;--> statement-breakpoint
CREATE TABLE `delivery_attempts` (
	`workspace_id` text NOT NULL,
	`delivery_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`at` integer NOT NULL,
	`ms` integer NOT NULL,
	`status` integer,
	`problem` text,
	`answer` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `delivery_id`, `attempt`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `webhook_endpoints` (
	`id` text PRIMARY KEY NOT NULL,
	`workspace_id` text NOT NULL,
	`url` text NOT NULL,
	`description` text NOT NULL,
	`types` text NOT NULL,
	`secrets` text NOT NULL,
	`off` text,
	`off_at` integer,
	`failures` integer NOT NULL,
	`failing_since` integer,
	`paused_until` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `webhook_endpoints_by_workspace` ON `webhook_endpoints` (`workspace_id`,`created_at`);