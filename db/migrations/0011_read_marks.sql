CREATE TABLE `read_marks` (
	`person_id` text NOT NULL,
	`update_id` integer NOT NULL,
	`read` integer NOT NULL,
	`at` text,
	PRIMARY KEY(`person_id`, `update_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`update_id`) REFERENCES `updates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `read_marks_by_update` ON `read_marks` (`update_id`);--> statement-breakpoint
CREATE INDEX `read_marks_unread` ON `read_marks` (`person_id`,`update_id`) WHERE read = 0;--> statement-breakpoint
ALTER TABLE `preferences` ADD `read_up_to` integer;