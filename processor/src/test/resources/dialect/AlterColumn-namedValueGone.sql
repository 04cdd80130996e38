-- sqlserver
-- refused: [RT414] sqlserver can't store enum Genre('FOLK','JAZZ','POP') as a named type. Use an unnamed enumeration instead.

-- sqlserver, reverse
-- refused: [RT414] sqlserver can't store enum Genre('FOLK','JAZZ','SOUL') as a named type. Use an unnamed enumeration instead.

-- oracle
-- refused: [RT414] oracle can't store enum Genre('FOLK','JAZZ','POP') as a named type. Use an unnamed enumeration instead.

-- oracle, reverse
-- refused: [RT414] oracle can't store enum Genre('FOLK','JAZZ','SOUL') as a named type. Use an unnamed enumeration instead.

