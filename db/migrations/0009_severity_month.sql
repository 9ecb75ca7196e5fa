INSERT INTO `counters` (`name`, `key`, `n`)
SELECT 'severity-month', `severity` || ' ' || substr(`published`, 1, 7), count(*) FROM `updates`
	WHERE `severity` IS NOT NULL AND `published` IS NOT NULL GROUP BY 2;
