-- By rows every term tells how often it occurs, which is counted by reading all its places; by instance the first place will do.
DROP TABLE `updates_terms`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `updates_terms` USING fts5vocab('updates_text', 'instance');