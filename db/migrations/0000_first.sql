CREATE TABLE `blobs` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`encoding` text NOT NULL,
	`bytes` blob
);
--> statement-breakpoint
CREATE TABLE `captures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` text NOT NULL,
	`kind` text NOT NULL,
	`request_url` text NOT NULL,
	`final_url` text NOT NULL,
	`status` integer NOT NULL,
	`headers` text NOT NULL,
	`etag` text,
	`last_modified` text,
	`charset` text,
	`sha256` text NOT NULL,
	`fetched_at` text NOT NULL,
	`confirms` integer,
	`previous_hash` text,
	`hash` text NOT NULL,
	`outcome` text,
	`note` text,
	`read_at` text,
	`erased_at` text,
	`erased_reason` text,
	FOREIGN KEY (`sha256`) REFERENCES `blobs`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirms`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `captures_by_page` ON `captures` (`source_id`,`request_url`,`id`);--> statement-breakpoint
CREATE INDEX `captures_unread` ON `captures` (`source_id`,`id`) WHERE read_at is null;--> statement-breakpoint
CREATE TABLE `checks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` text NOT NULL,
	`url` text NOT NULL,
	`at` text NOT NULL,
	`outcome` text NOT NULL,
	`status` integer,
	`note` text,
	`capture_id` integer,
	`candidates` integer,
	`parsed` integer,
	`stored` integer,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `checks_by_source` ON `checks` (`source_id`,`id`);--> statement-breakpoint
CREATE INDEX `checks_by_page` ON `checks` (`source_id`,`url`,`id`);--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text NOT NULL,
	`key` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`name`, `key`)
);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`update_id` integer,
	`source_id` text,
	`instrument` text,
	`quiet` integer NOT NULL,
	`payload` text NOT NULL,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_key_unique` ON `events` (`key`);--> statement-breakpoint
CREATE INDEX `events_by_update` ON `events` (`update_id`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`instrument` text NOT NULL,
	`milestone` text,
	`stage` text,
	`kind` text NOT NULL,
	`start` text,
	`end` text,
	`precision` text NOT NULL,
	`update_id` integer,
	`capture_id` integer,
	`quote` text NOT NULL,
	`rule` text NOT NULL,
	`state` text DEFAULT 'proposed' NOT NULL,
	`proposed_at` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`note` text,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `findings_key_unique` ON `findings` (`key`);--> statement-breakpoint
CREATE INDEX `findings_by_instrument` ON `findings` (`instrument`,`state`);--> statement-breakpoint
CREATE TABLE `installation` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `links` (
	`update_id` integer NOT NULL,
	`instrument` text NOT NULL,
	`obligation` text DEFAULT '' NOT NULL,
	`position` integer NOT NULL,
	`score` integer NOT NULL,
	`state` text NOT NULL,
	`review` text DEFAULT 'none' NOT NULL,
	`technical` integer DEFAULT false NOT NULL,
	`because` text NOT NULL,
	PRIMARY KEY(`update_id`, `instrument`, `obligation`),
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `links_by_instrument` ON `links` (`instrument`,`obligation`,`position`);--> statement-breakpoint
CREATE TABLE `sightings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`source_id` text NOT NULL,
	`address` text NOT NULL,
	`day` text NOT NULL,
	`ordinal` integer NOT NULL,
	`url` text NOT NULL,
	`title` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`label` text,
	`authority` text NOT NULL,
	`published_from` text NOT NULL,
	`seen` text NOT NULL,
	`via` text,
	`capture_id` integer,
	`update_id` integer,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sightings_identity` ON `sightings` (`source_id`,`address`,`day`,`ordinal`);--> statement-breakpoint
CREATE INDEX `sightings_by_update` ON `sightings` (`update_id`);--> statement-breakpoint
CREATE INDEX `sightings_waiting` ON `sightings` (`seen`) WHERE update_id is null;--> statement-breakpoint
CREATE TABLE `update_dates` (
	`update_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`field` text NOT NULL,
	`kind` text NOT NULL,
	`start` text,
	`end` text,
	`precision` text NOT NULL,
	`phrase` text NOT NULL,
	`rule` text NOT NULL,
	`notes` text,
	`from` integer NOT NULL,
	`to` integer NOT NULL,
	PRIMARY KEY(`update_id`, `ordinal`),
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `update_dates_by_end` ON `update_dates` (`end`);--> statement-breakpoint
CREATE TABLE `updates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`position` integer NOT NULL,
	`authority` text NOT NULL,
	`source_id` text NOT NULL,
	`url` text NOT NULL,
	`address` text NOT NULL,
	`title` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`label` text,
	`language` text NOT NULL,
	`published` text,
	`published_from` text NOT NULL,
	`first_seen` text NOT NULL,
	`rank` text NOT NULL,
	`origin` text NOT NULL,
	`via` text,
	`type` text NOT NULL,
	`severity` text,
	`detail` text DEFAULT 'none' NOT NULL,
	`detail_tries` integer DEFAULT 0 NOT NULL,
	`capture_id` integer,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `updates_position` ON `updates` (`position`);--> statement-breakpoint
CREATE INDEX `updates_by_authority` ON `updates` (`authority`,`position`);--> statement-breakpoint
CREATE INDEX `updates_by_address` ON `updates` (`authority`,`address`,`published`);--> statement-breakpoint
CREATE TABLE `versions` (
	`update_id` integer NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`seen` text NOT NULL,
	`technical` integer DEFAULT false NOT NULL,
	`capture_id` integer,
	PRIMARY KEY(`update_id`, `number`),
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action
);
