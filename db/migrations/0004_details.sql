CREATE TABLE `details` (
	`update_id` integer PRIMARY KEY NOT NULL,
	`tried_at` text NOT NULL,
	`settled_at` text,
	`note` text,
	`capture_id` integer,
	`format` text,
	`text` text,
	`sha256` text,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture_id`) REFERENCES `captures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `details_by_capture` ON `details` (`capture_id`);--> statement-breakpoint
CREATE INDEX `updates_detail_wanted` ON `updates` (`position`) WHERE detail = 'wanted';