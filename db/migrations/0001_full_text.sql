-- Text is kept with two padding signs at its end, so that a word of two characters is always the head of a trigram.
CREATE VIRTUAL TABLE `updates_text` USING fts5(title, summary, body, content='', contentless_delete=1, tokenize='trigram');
--> statement-breakpoint
CREATE VIRTUAL TABLE `updates_terms` USING fts5vocab('updates_text', 'row');
