-- h2
alter table guest alter column born set data type timestamp(6);

-- h2, reverse
alter table guest alter column born set data type date;

-- postgresql
alter table guest alter column born set data type timestamp(6);

-- postgresql, reverse
alter table guest alter column born set data type date;

