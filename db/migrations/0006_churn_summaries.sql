DROP INDEX `churn_events_by_type`;--> statement-breakpoint
CREATE INDEX `churn_events_by_type` ON `churn_events` (`workspace_id`,`type`,`at`,`customer_id`);--> statement-breakpoint
DROP INDEX `spells_by_start`;--> statement-breakpoint
CREATE INDEX `spells_by_start` ON `spells` (`workspace_id`,`started_at`,`ended_at`,`ordinal`,`billed`,`currency`);