-- h2
alter table guest alter column fax set default 'other';

-- h2, reverse
alter table guest alter column fax set default '0';

-- postgresql
alter table guest alter column fax set default 'other';

-- postgresql, reverse
alter table guest alter column fax set default '0';

