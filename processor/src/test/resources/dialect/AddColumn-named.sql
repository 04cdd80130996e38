-- sqlserver
-- refused: [RT414] sqlserver can't store enum Genre('FOLK','JAZZ') as a named type. Use an unnamed enumeration instead.

-- sqlserver, reverse
alter table guest drop column genre;

-- oracle
-- refused: [RT414] oracle can't store enum Genre('FOLK','JAZZ') as a named type. Use an unnamed enumeration instead.

-- oracle, reverse
alter table guest drop column genre;

