CREATE TABLE `coverage` (
	`authority` text NOT NULL,
	`source_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	PRIMARY KEY(`authority`, `source_id`)
);
--> statement-breakpoint
INSERT INTO `coverage` (`authority`, `source_id`, `from_day`, `to_day`)
SELECT `authority`, `source_id`, min(`day`), max(`seen`) FROM `sightings`
	WHERE `day` <> '' GROUP BY `authority`, `source_id`;
--> statement-breakpoint
INSERT INTO `counters` (`name`, `key`, `n`)
SELECT 'relayed', '', `n` FROM (
	SELECT count(*) AS `n` FROM `updates` WHERE `origin` = 'backfill' AND `capture_id` IS NULL
) WHERE `n` > 0;
