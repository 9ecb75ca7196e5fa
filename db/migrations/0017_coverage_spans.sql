-- One span a list hid that nobody read it between two of its items; the spans are found anew at the next start.
DROP TABLE `coverage`;
--> statement-breakpoint
CREATE TABLE `coverage` (
	`authority` text NOT NULL,
	`source_id` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	PRIMARY KEY(`authority`, `source_id`, `from_day`)
);
