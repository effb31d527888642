CREATE TABLE `keepings` (
	`workspace_id` text PRIMARY KEY NOT NULL,
	`texts` integer,
	`messages` integer,
	`billing_messages` integer,
	`texts_gone_until` integer NOT NULL,
	`billing_gone_until` integer NOT NULL
);
