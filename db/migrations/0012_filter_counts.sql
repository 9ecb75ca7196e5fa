-- How many updates have each set of values that the list can be narrowed to: filters count themselves from it.
INSERT INTO `counters` (`name`, `key`, `n`)
SELECT 'cell', `authority` || ' ' || `type` || ' ' || coalesce(`severity`, '-') || ' ' || `origin` || ' ' || `rank`, count(*)
	FROM `updates` GROUP BY 2;
