INSERT INTO project SELECT n, 'project ' || n FROM generate_series(1, :documents) n;
INSERT INTO section SELECT n, (n - 1) / 3 + 1, 'section ' || n FROM generate_series(1, :documents * 3) n;
INSERT INTO task SELECT n, (n - 1) / 3 + 1, 'task ' || n FROM generate_series(1, :documents * 9) n;
INSERT INTO note SELECT n, (n - 1) / 3 + 1, 'note ' || n, NULL FROM generate_series(1, :documents * 27) n;
CREATE INDEX ON section (project_id);
CREATE INDEX ON task (section_id);
CREATE INDEX ON note (task_id);
