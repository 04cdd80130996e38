-- h2
comment on column guest.name is 'in full';

-- h2, reverse
comment on column guest.name is null;

-- postgresql
comment on column guest.name is 'in full';

-- postgresql, reverse
comment on column guest.name is null;

