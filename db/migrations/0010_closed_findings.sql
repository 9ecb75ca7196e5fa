ALTER TABLE `findings` ADD `content_said` text;--> statement-breakpoint
ALTER TABLE `findings` ADD `closed` text;--> statement-breakpoint
ALTER TABLE `findings` ADD `closed_at` text;--> statement-breakpoint
ALTER TABLE `findings` ADD `closed_by` text;--> statement-breakpoint
CREATE INDEX `links_by_decision` ON `links` (`decided_at`) WHERE decided_at is not null;--> statement-breakpoint
-- What closes a finding is written down too, and a decision that is made once more.
DROP TRIGGER `audit_findings_insert`;
--> statement-breakpoint
CREATE TRIGGER `audit_findings_insert` AFTER INSERT ON `findings`
WHEN NEW.state <> 'proposed'
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'insert', 'findings', NEW.id, NULL, json_object('state', NEW.state, 'instrument', NEW.instrument, 'milestone', NEW.milestone, 'stage', NEW.stage, 'kind', NEW.kind, 'start', NEW.start, 'end', NEW.end, 'note', NEW.note, 'closed', NEW.closed, 'contentSaid', NEW.content_said));
END;
--> statement-breakpoint
DROP TRIGGER `audit_findings_update`;
--> statement-breakpoint
CREATE TRIGGER `audit_findings_update` AFTER UPDATE OF `state`, `note`, `start`, `end`, `decided_at`, `closed`, `content_said` ON `findings`
WHEN OLD.state IS NOT NEW.state OR OLD.note IS NOT NEW.note OR OLD.start IS NOT NEW.start OR OLD.end IS NOT NEW.end
	OR OLD.decided_at IS NOT NEW.decided_at OR OLD.closed IS NOT NEW.closed
	OR (OLD.content_said IS NOT NULL AND OLD.content_said IS NOT NEW.content_said)
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'update', 'findings', NEW.id, json_object('state', OLD.state, 'instrument', OLD.instrument, 'milestone', OLD.milestone, 'stage', OLD.stage, 'kind', OLD.kind, 'start', OLD.start, 'end', OLD.end, 'note', OLD.note, 'closed', OLD.closed, 'contentSaid', OLD.content_said), json_object('state', NEW.state, 'instrument', NEW.instrument, 'milestone', NEW.milestone, 'stage', NEW.stage, 'kind', NEW.kind, 'start', NEW.start, 'end', NEW.end, 'note', NEW.note, 'closed', NEW.closed, 'contentSaid', NEW.content_said));
END;
--> statement-breakpoint
DROP TRIGGER `audit_findings_delete`;
--> statement-breakpoint
CREATE TRIGGER `audit_findings_delete` AFTER DELETE ON `findings`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'delete', 'findings', OLD.id, json_object('state', OLD.state, 'instrument', OLD.instrument, 'milestone', OLD.milestone, 'stage', OLD.stage, 'kind', OLD.kind, 'start', OLD.start, 'end', OLD.end, 'note', OLD.note, 'closed', OLD.closed, 'contentSaid', OLD.content_said), NULL);
END;
--> statement-breakpoint
DROP TRIGGER `audit_links_update`;
--> statement-breakpoint
CREATE TRIGGER `audit_links_update` AFTER UPDATE OF `review`, `note`, `decided_at` ON `links`
WHEN OLD.review IS NOT NEW.review OR OLD.note IS NOT NEW.note OR OLD.decided_at IS NOT NEW.decided_at
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'update', 'links', NEW.update_id || ' ' || NEW.instrument || iif(NEW.obligation = '', '', ' ' || NEW.obligation), json_object('review', OLD.review, 'score', OLD.score, 'note', OLD.note), json_object('review', NEW.review, 'score', NEW.score, 'note', NEW.note));
END;
