UPDATE e SET q = q + 1;
UPDATE e SET k = k + 10;
UPDATE r SET n = 3.00;
