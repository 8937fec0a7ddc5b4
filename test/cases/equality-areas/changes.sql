UPDATE c SET q = q + 1;
UPDATE c SET b = '(1,1),(0,0)';
