-- h2
alter table guest alter column fax drop default;

-- h2, reverse
alter table guest alter column fax set default '0';

-- postgresql
alter table guest alter column fax drop default;

-- postgresql, reverse
alter table guest alter column fax set default '0';

