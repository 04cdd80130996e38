-- h2
alter table guest alter column id rename to number;

-- h2, reverse
alter table guest alter column number rename to id;

-- postgresql
alter table guest rename column id to number;

-- postgresql, reverse
alter table guest rename column number to id;

