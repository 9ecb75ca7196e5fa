CREATE TABLE `incidents` (
	`source_id` text NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`standing` text NOT NULL,
	`started` text NOT NULL,
	`opened` text NOT NULL,
	`reason` text NOT NULL,
	`last_good` text,
	`ended` text,
	PRIMARY KEY(`source_id`, `kind`, `number`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `incidents_open` ON `incidents` (`source_id`,`kind`) WHERE ended is null;--> statement-breakpoint
CREATE TABLE `source_news` (
	`source_id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`seen` text NOT NULL,
	`sighting_id` integer NOT NULL,
	FOREIGN KEY (`sighting_id`) REFERENCES `sightings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `source_pages` (
	`source_id` text NOT NULL,
	`url` text NOT NULL,
	`check_id` integer,
	`capture_id` integer,
	`good_at` text,
	`permanent_to` text,
	PRIMARY KEY(`source_id`, `url`),
	FOREIGN KEY (`check_id`) REFERENCES `checks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `source_rounds` (
	`source_id` text PRIMARY KEY NOT NULL,
	`check_id` integer NOT NULL,
	`first_look` text NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`failing_since` text
);
--> statement-breakpoint
INSERT INTO `source_pages` (`source_id`, `url`, `check_id`, `capture_id`, `good_at`)
SELECT c.`source_id`, c.`url`, c.`id`, c.`capture_id`, (
	SELECT max(g.`at`) FROM (
		SELECT `fetched_at` AS `at` FROM `captures`
			WHERE `source_id` = c.`source_id` AND `request_url` = c.`url` AND `outcome` = 'ok'
		UNION ALL
		SELECT `at` FROM `checks`
			WHERE `source_id` = c.`source_id` AND `url` = c.`url` AND `outcome` = 'not-modified'
	) g
)
FROM `checks` c WHERE c.`id` IN (SELECT max(`id`) FROM `checks` GROUP BY `source_id`, `url`);
--> statement-breakpoint
-- With one max() in it, the other columns are those of the row that has the maximum.
INSERT INTO `source_news` (`source_id`, `day`, `seen`, `sighting_id`)
SELECT `source_id`, max(min(`seen`, CASE length(`day`)
	WHEN 10 THEN `day`
	WHEN 7 THEN date(`day` || '-01', '+1 month', '-1 day')
	ELSE `seen`
END)), `seen`, `id` FROM `sightings` GROUP BY `source_id`;
--> statement-breakpoint
INSERT INTO `source_rounds` (`source_id`, `check_id`, `first_look`)
SELECT `source_id`, max(`id`), min(`at`) FROM `checks` GROUP BY `source_id`;
--> statement-breakpoint
INSERT INTO `counters` (`name`, `key`, `n`)
SELECT 'capture', `source_id`, count(*) FROM `captures` GROUP BY `source_id`;
