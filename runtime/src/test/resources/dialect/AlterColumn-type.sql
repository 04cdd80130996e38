-- h2
alter table guest alter column stars set data type bigint;

-- h2, reverse
alter table guest alter column stars set data type integer;

-- postgresql
alter table guest alter column stars set data type bigint;

-- postgresql, reverse
alter table guest alter column stars set data type integer;

