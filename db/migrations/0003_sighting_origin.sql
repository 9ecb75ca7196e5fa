ALTER TABLE `captures` ADD `tried_with` text;--> statement-breakpoint
ALTER TABLE `sightings` ADD `origin` text DEFAULT 'new' NOT NULL;