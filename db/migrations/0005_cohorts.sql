CREATE TABLE `cohort_totals` (
	`workspace_id` text NOT NULL,
	`cohort` text NOT NULL,
	`month` text NOT NULL,
	`currency` text NOT NULL,
	`joined` integer NOT NULL,
	`changed` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `cohort`, `month`, `currency`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `movements` ADD `price_change` text;--> statement-breakpoint
CREATE INDEX `movements_by_price_change` ON `movements` (`workspace_id`,`price_change`,`at`,`customer_id`,`spell_started_at`) WHERE price_change is not null;--> statement-breakpoint
CREATE INDEX `purchases_by_customer` ON `churn_events` (`workspace_id`,`customer_id`,`at`,`type`,`currency`,`amount_minor`) WHERE type in ('purchase', 'refund');
--> statement-breakpoint
INSERT INTO `cohort_totals`
WITH `members` AS (
	SELECT `workspace_id`, `customer_id`, substr(min(`day`), 1, 7) || '-01' AS `cohort` FROM `movements` WHERE `type` = 'new' GROUP BY 1, 2
), `moves` AS (
	SELECT m.*, `cohort`, substr(`day`, 1, 7) || '-01' AS `month` FROM `members` JOIN `movements` m USING (`workspace_id`, `customer_id`)
)
SELECT `workspace_id`, `cohort`, `month`, `currency`, sum(CASE `type` WHEN 'new' THEN `amount_minor` ELSE 0 END) AS `joined`, sum(`amount_minor`) AS `changed`
	FROM `moves` GROUP BY 1, 2, 3, 4 HAVING `joined` <> 0 OR `changed` <> 0
UNION ALL
SELECT `workspace_id`, `cohort`, `month`, '', sum(`type` = 'new') AS `joined`, sum(CASE `type` WHEN 'churn' THEN -1 ELSE 1 END) AS `changed`
	FROM `moves` WHERE `type` IN ('new', 'reactivation', 'churn') GROUP BY 1, 2, 3 HAVING `joined` <> 0 OR `changed` <> 0;
--> statement-breakpoint
INSERT INTO `operations` (`id`, `workspace_id`, `kind`, `status`, `input`, `done`, `report`, `started_at`, `updated_at`)
	SELECT 'opn_' || lower(hex(randomblob(13))), `id`, 'ledger_rebuild', 'running', '{}', 0, '{}', `created_at`, `created_at` FROM `workspaces`
	WHERE EXISTS (SELECT 1 FROM `churn_events` WHERE `churn_events`.`workspace_id` = `workspaces`.`id`)
	AND NOT EXISTS (SELECT 1 FROM `operations` WHERE `operations`.`workspace_id` = `workspaces`.`id` AND `kind` = 'ledger_rebuild' AND `status` = 'running');
